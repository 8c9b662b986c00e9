import type { Hex } from '../core/colour.ts';
import type { Point } from '../core/geometry.ts';
import { Brush, darker, moved, oval, PAINT } from './brush.ts';

export type Look = 'calm' | 'worried' | 'ill' | 'asleep' | 'speaking';
export type Hair =
  'short' | 'bun' | 'scarf' | 'pigtails' | 'grey' | 'cap' | 'doctor' | 'cook' | 'helmet';

/**
 * A person in hundredths of the own height, feet at (0, 0), y downwards: head at -90, shoulders at -75, hips at -45.
 * Faces look to the right by `turn` (-1 … 1). Everybody is drawn alike; dress tells the work, never a people.
 */
export interface Person {
  readonly look?: Look;
  readonly hair?: Hair;
  readonly turn?: number;
  readonly coat?: Hex;
  readonly trousers?: Hex;
  /** elbow and hand of the left and of the right arm (of the picture) */
  readonly arms?: readonly [readonly [Point, Point], readonly [Point, Point]];
  /** knee and foot of either leg */
  readonly legs?: readonly [readonly [Point, Point], readonly [Point, Point]];
  readonly apron?: Hex;
  readonly skirt?: Hex;
  readonly child?: boolean;
}

const HANGING: NonNullable<Person['arms']> = [
  [
    [-17, -58],
    [-15, -43],
  ],
  [
    [17, -58],
    [15, -43],
  ],
];

const STANDING: NonNullable<Person['legs']> = [
  [
    [-6, -22],
    [-6, -2],
  ],
  [
    [6, -22],
    [6, -2],
  ],
];

function features(b: Brush, look: Look, shift: number): string {
  const eye = (x: number) => {
    if (look === 'asleep' || look === 'ill') return b.line(`M${x - 2} -90q2 1.6 4 0`, 1.1);
    return b.flat(oval(x, -90.5, 0.95, 1.25), PAINT.hair);
  };
  const [l, r] = [-3.8 + shift, 3.8 + shift];
  const brows =
    look === 'worried' || look === 'ill'
      ? `M${l - 2} -93l4 -1.6M${r - 2} -94.6l4 1.6`
      : `M${l - 2} -94q2 -1 4 0M${r - 2} -94q2 -1 4 0`;
  const mouths: Record<Look, string> = {
    calm: `M${shift - 1.8} -84.3h3.6`,
    asleep: `M${shift - 1.5} -84.2h3`,
    worried: `M${shift - 2} -83.8q2 -1.6 4 0`,
    ill: `M${shift - 2.6} -83.4q1.3 -1.8 2.6 -.5q1.3 1.3 2.6 -.5`,
    speaking: '',
  };
  const mouth =
    look === 'speaking' ? b.flat(oval(shift, -84, 1.9, 1.5), '#7d4038') : b.line(mouths[look], 1.1);
  return (
    eye(l) +
    eye(r) +
    b.line(brows, 0.9) +
    b.line(`M${shift + 0.3} -89.5l${shift >= 0 ? 1 : -1} 2.5l-1.4 .2`, 0.8) +
    mouth
  );
}

function hairOf(b: Brush, hair: Hair, shift: number): { behind: string; front: string } {
  const top = (colour: Hex) =>
    b.form(
      `M-9.5 -89C-11 -98 -6 -102.5 0 -102.5C7 -102.5 11 -98 9.5 -89L${8 + shift * 0.3} -94C5 -97 ${shift} -96 -5 -97L-8 -93Z`,
      colour,
      { line: 1.2 },
    );
  switch (hair) {
    case 'short':
      return { behind: '', front: top(PAINT.hair) };
    case 'grey':
      return {
        behind: b.form(oval(-shift * 2.4, -95, 4.5), PAINT.grey, { line: 1.2 }),
        front: top(PAINT.grey),
      };
    case 'bun':
      return {
        behind: b.form(oval(-shift * 2.2, -102, 4.8), PAINT.hair, { line: 1.2 }),
        front: top(PAINT.hair),
      };
    case 'pigtails':
      return {
        behind: b.form(
          'M-9 -92C-16 -92 -16 -82 -12 -80C-11 -84 -10 -86 -8 -87ZM9 -92C16 -92 16 -82 12 -80C11 -84 10 -86 8 -87Z',
          PAINT.hair,
          { line: 1.2, shade: 0 },
        ),
        front: top(PAINT.hair),
      };
    case 'scarf':
      return {
        behind: '',
        front:
          top(PAINT.hair) +
          b.form(
            'M-11 -93C-13 -104 -5 -107 1 -106.5C9 -106 13 -101 11 -93C6 -97.5 -6 -97.5 -11 -93Z',
            PAINT.indigo,
            { line: 1.3 },
          ) +
          b.line('M-10 -97C-4 -101.5 5 -101.5 10.5 -97', 0.9, PAINT.maize),
      };
    case 'cap':
      return {
        behind: '',
        front:
          top(PAINT.hair) +
          b.form(
            `M-10.5 -95C-10 -105 10 -105 10.5 -95L${10 + shift * 2.5} -93.5C4 -96 -4 -96 -10.5 -95Z`,
            PAINT.slate,
            { line: 1.3 },
          ),
      };
    case 'helmet':
      return {
        behind: '',
        front:
          top(PAINT.hair) +
          b.form(
            'M-12 -94C-11 -107 11 -107 12 -94C5 -96.5 -5 -96.5 -12 -94ZM-3 -104h6v8h-6Z',
            PAINT.maize,
            { line: 1.3 },
          ),
      };
    case 'cook':
      return {
        behind: '',
        front:
          top(PAINT.hair) +
          b.form(
            'M-10 -95L-10 -101C-18 -104 -14 -116 -5 -113C-2 -118 6 -118 8 -113C16 -115 18 -103 10 -101L10 -95C4 -97 -4 -97 -10 -95Z',
            PAINT.white,
            { line: 1.3 },
          ),
      };
    case 'doctor':
      return {
        behind: '',
        front:
          top(PAINT.hair) +
          b.form(
            'M-10.5 -95L-10 -104C-4 -106.5 4 -106.5 10 -104L10.5 -95C4 -97 -4 -97 -10.5 -95Z',
            PAINT.white,
            { line: 1.3 },
          ) +
          b.flat('M-1 -104h2v2h2v2h-2v2h-2v-2h-2v-2h2Z', PAINT.red),
      };
  }
}

/** The head alone, its middle at (0, -90). */
export function head(b: Brush, person: Person): string {
  const shift = (person.turn ?? 0) * 3.2;
  const { behind, front } = hairOf(b, person.hair ?? 'short', shift);
  const pale = person.look === 'ill' ? '#ecd9bf' : PAINT.skin;
  return (
    behind +
    b.form(
      `${oval(-9.3 - shift * 0.1, -89, 1.9, 2.6)}${oval(9.3 - shift * 0.1, -89, 1.9, 2.6)}`,
      pale,
      { line: 1, shade: 0 },
    ) +
    b.form(
      'M-9.4 -93C-9.5 -84 -5.5 -78.5 0 -78.5C5.5 -78.5 9.5 -84 9.4 -93C9 -102 -9 -102 -9.4 -93Z',
      pale,
      { line: 1.4, shade: 0.07 },
    ) +
    features(b, person.look ?? 'calm', shift) +
    front
  );
}

function bodyOf(b: Brush, person: Person): string {
  const coat = person.coat ?? PAINT.indigo;
  const doctor = person.hair === 'doctor' || person.hair === 'cook';
  const long = doctor || person.skirt !== undefined;
  const hem = doctor ? -26 : -43;
  let svg = b.form(
    `M-4 -79L-12 -75C-14 -66 -11 -56 -11.5 ${hem}C-4 ${hem + 2} 4 ${hem + 2} 11.5 ${hem}C11 -56 14 -66 12 -75L4 -79C2 -76.5 -2 -76.5 -4 -79Z`,
    coat,
    { line: 1.5 },
  );
  svg += b.line(doctor ? `M0 -76V${hem}` : `M4 -78C2 -70 -3 -68 -6 -60L-7 ${hem}`, 1);
  if (!doctor) svg += b.stroke('M-3.5 -78.5C-1 -73 2 -72 4 -78.5', PAINT.maize, 1.1, 0.9);
  if (person.apron !== undefined)
    svg += b.form('M-7 -66h14l3 36C4 -28 -4 -28 -10 -30Z', person.apron, { line: 1.2 });
  return long && person.skirt !== undefined
    ? b.form('M-11 -46L-15 -14C-5 -11 5 -11 15 -14L11 -46Z', person.skirt, { line: 1.4 }) +
        b.stroke('M-14.5 -18C-5 -15 5 -15 14.5 -18', PAINT.maize, 1.3) +
        svg
    : svg;
}

function armOf(b: Brush, side: -1 | 1, joints: readonly [Point, Point], coat: Hex): string {
  const [elbow, palm] = joints;
  const shoulder: Point = [side * 10.5, -73];
  const wrist: Point = [
    elbow[0] + (palm[0] - elbow[0]) * 0.72,
    elbow[1] + (palm[1] - elbow[1]) * 0.72,
  ];
  const length = Math.hypot(palm[0] - elbow[0], palm[1] - elbow[1]) || 1;
  const [ux, uy] = [(palm[0] - elbow[0]) / length, (palm[1] - elbow[1]) / length];
  const thumb: Point = [palm[0] - ux * 1.5 - uy * 2.6 * side, palm[1] - uy * 1.5 + ux * 2.6 * side];
  return (
    b.limb([wrist, [palm[0] - ux, palm[1] - uy]], 4.2, 4.6, PAINT.skin) +
    b.form(oval(palm[0], palm[1], 2.9, 2.7), PAINT.skin, { line: 1.1, shade: 0 }) +
    b.limb([[palm[0] - ux * 3, palm[1] - uy * 3], thumb], 2.4, 1.6, PAINT.skin) +
    b.limb([shoulder, elbow, wrist], 8.2, 6.8, coat) +
    b.stroke(
      `M${wrist[0] - uy * 3} ${wrist[1] + ux * 3}L${wrist[0] + uy * 3} ${wrist[1] - ux * 3}`,
      darker(coat, 0.12),
      1.6,
    )
  );
}

/** Draws a person; hands that hold something are drawn before what they hold by the scene. */
export function figure(b: Brush, person: Person): string {
  const arms = person.arms ?? HANGING;
  const legs = person.legs ?? STANDING;
  const coat = person.coat ?? PAINT.indigo;
  const trousers = person.trousers ?? PAINT.slate;
  const leg = (side: -1 | 1, [knee, foot]: readonly [Point, Point]) =>
    b.form(oval(foot[0] + (person.turn ?? 0) * 2.5, foot[1] + 0.5, 5, 2.4), PAINT.iron, {
      line: 1.2,
      shade: 0,
    }) + b.limb([[side * 5, -45], knee, foot], 10.5, 7.5, trousers);
  const torso =
    leg(-1, legs[0]) +
    leg(1, legs[1]) +
    b.limb(
      [
        [0, -81],
        [0, -74],
      ],
      6,
      7,
      PAINT.skin,
    ) +
    bodyOf(b, person) +
    armOf(b, -1, arms[0], coat) +
    armOf(b, 1, arms[1], coat);
  const top = head(b, person);
  return torso + (person.child === true ? moved(top, 0, 34, 1.38) : top);
}

/** A person placed in the scene: feet at (x, y), `height` units tall. */
export function stand(
  b: Brush,
  at: { x: number; y: number; height: number },
  person: Person,
): string {
  return moved(figure(b, person), at.x, at.y, at.height / 100);
}

/** Lying on the back, head to the left at (0, 0); length 100. */
export function lie(b: Brush, person: Person, cover: Hex = PAINT.slate): string {
  const shift = moved(head(b, { look: 'ill', ...person }), 0, 90);
  return (
    `<g transform="rotate(-90)">${shift}</g>` +
    b.form('M10 -9C22 -14 44 -13 62 -10C76 -9 90 -13 96 -10L97 10H12C9 4 9 -4 10 -9Z', cover, {
      line: 1.5,
    }) +
    b.line('M62 -9C58 -3 60 4 58 9M92 -10C89 -4 90 3 89 9', 1)
  );
}
