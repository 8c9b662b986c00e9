import type { Species } from '#content/schemas/species.ts';
import { mix, ramp, tone, type Hex } from '../core/colour.ts';
import { clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { paintSheet, type SheetMark } from '../core/sheet.ts';
import { part } from '../core/svg.ts';
import { softWash } from '../core/wash.ts';
import { underOf } from './fan.ts';
import type { Figure } from './figure.ts';
import { decurrentGills, flowing, flowingSheet, type Turn } from './flowing.ts';
import { underPart } from './underside.ts';

export interface BracketLook {
  readonly size: number;
  readonly turn: Turn;
  readonly seed: string;
}

/** Shares of the profile: the stem ends, the rim, the middle of the cap is 1. */
export const NECK = 2.2 / 12;
const RIM = 6.4 / 12;

/** How thick and hairy the shelf fungi of the data are, by their traits. */
function buildOf({ draw }: Species) {
  const hairy = draw.warts.shape === 'hair' || draw.under.type === 'split_gills';
  const thin = (draw.stem?.length_cm ?? 0) < 0.5;
  return { hairy, thick: thin ? 0.5 : 1, narrow: thin ? 0.75 : 0.5, short: thin ? 0.1 : 0.16 };
}

/** The half profile of a bracket: stem, underside, rolled rim, upper face. `r` is the reach of the long side. */
export function bracketProfile(
  r: number,
  stem: number,
  half: readonly [number, number],
  thick: number,
): [number, number][] {
  const [base, top] = half;
  const h = (k: number) => stem + k * r * thick;
  return [
    [base, -stem * 0.25],
    [base * 0.92, stem * 0.4],
    [top, stem * 0.85],
    [top * 1.9, h(0.05)],
    [r * 0.48, h(0.13)],
    [r * 0.8, h(0.12)],
    [r * 0.96, h(0.05)],
    [r, h(0.1)],
    [r * 0.93, h(0.19)],
    [r * 0.72, h(0.26)],
    [r * 0.42, h(0.27)],
    [r * 0.16, h(0.23)],
    [0.01, h(0.21)],
  ];
}

/** A shell or kidney on a stem at its side, thick or thin, seen from any side. */
export function drawBracket(
  species: Species,
  foot: Point,
  scale: number,
  look: BracketLook,
): Figure {
  const { draw } = species;
  const random = new Random(`${species.id}/bracket/${look.seed}`);
  const s = scale * look.size;
  const { hairy, thick, narrow, short } = buildOf(species);
  const r = ((draw.cap.width_cm?.mature ?? 5) * s) / 1.5;
  const stem = Math.max((draw.stem?.length_cm ?? 0.2) * s * 0.8, r * 0.08);
  const half = [
    ((draw.stem?.width_base_cm ?? 0.2) * s) / 2,
    ((draw.stem?.width_top_cm ?? 0.2) * s) / 2,
  ] as const;
  const along = flowing(
    {
      foot,
      profile: bracketProfile(r, stem, half, thick),
      neck: NECK,
      short,
      lobes: 0.25 + draw.cap.lobes * 0.9 + (hairy ? 0.9 : 0),
      ripple: 0.03 + draw.cap.lobes * 0.1,
      turn: look.turn,
      narrow,
    },
    random.sub('shape'),
  );
  const stops: [number, Hex][] = [
    [0, draw.cap.colours.margin],
    [0.5, draw.cap.colours.mid],
    [1, draw.cap.colours.centre],
  ];
  const skin = (u: number) => ramp(stops, clamp((u - RIM) / (1 - RIM)) ** 0.8);
  const gill = underOf(species);
  const stemColour = draw.stem?.colours.mid ?? gill;
  const under = (u: number) =>
    u < NECK * 0.7
      ? mix(draw.stem?.colours.base ?? gill, stemColour, u / (NECK * 0.7))
      : mix(stemColour, gill, smoothstep(NECK * 0.7, NECK * 1.3, u));
  const width = clamp(r * 0.009, 0.7, 1.8);
  const svg = paintSheet(
    {
      ...flowingSheet(along, 44, 72),
      solid: true,
      colour: (u) => (u > RIM ? skin(u) : under(u)),
      outside: [
        ...undersideMarks(species, { gill, width, r }, random.sub('gills')),
        ...skinMarks(species, { skin, width, hairy }, random.sub('skin')),
      ],
      dark: (u) =>
        u > RIM
          ? 0.16 * smoothstep(0.8, 1, u) + 0.1 * (1 - smoothstep(RIM, 0.64, u))
          : u > NECK
            ? 0.1 * (1 - smoothstep(NECK, RIM, u)) - 0.16
            : -0.02,
      ink: clamp(r / 70, 1.1, 2.2),
    },
    random.sub('paint'),
  );
  const spot = (u: number, v: number): Point => {
    const [x, y] = along(u, v * TAU);
    return [x, y];
  };
  const above = look.turn.pitch > 0;
  const spots = above
    ? [
        { part: 'cap', at: spot(0.72, 0.03) },
        { part: 'margin', at: spot(0.58, 0.12) },
      ]
    : [{ part: underPart(draw.under.type), at: spot(0.36, 0.03) }];
  const shadow = softWash(
    random.sub('shadow'),
    {
      centre: [foot[0] + r * 0.16, foot[1] + r * (above ? 0.42 : 0.02)],
      radii: [r * 0.55, r * (above ? 0.34 : 0.4)],
    },
    '#1f1712',
    0.5,
  );
  return {
    svg: `<g>${part('shadow', shadow)}${part('body', svg)}</g>`,
    spots: [...spots, { part: 'stem', at: spot(NECK * 0.5, 0) }, { part: 'base', at: foot }],
  };
}

/** Gills that fork and run down to the side stem, or gills split lengthwise whose two edges stand apart. */
function undersideMarks(
  species: Species,
  look: { gill: Hex; width: number; r: number },
  random: Random,
): SheetMark[] {
  const { under } = species.draw;
  const dark = tone(mix(look.gill, '#6e6455', 0.45), -0.08);
  const rimLine: SheetMark = {
    line: Array.from({ length: 73 }, (_, i) => [RIM, i / 72] as const),
    colour: tone(look.gill, -0.4),
    opacity: 0.4,
    width: look.width,
  };
  if (under.type !== 'split_gills') {
    const marks = decurrentGills(
      {
        count: clamp(under.gill_count, 44, 110),
        from: NECK * 0.75,
        colour: dark,
        pale: tone(look.gill, 0.06),
        width: look.width,
      },
      random,
    );
    return [
      ...marks.map((mark) => ({
        ...mark,
        line: mark.line.map(
          ([u, v]) => [lerp(NECK * 0.75, RIM, (u - NECK * 0.75) / (1 - NECK * 0.75)), v] as const,
        ),
      })),
      rimLine,
    ];
  }
  const marks: SheetMark[] = [rimLine];
  const count = 34;
  for (let i = 0; i < count; i += 1) {
    const from = i % 2 === 0 ? NECK : lerp(NECK, RIM, random.between(0.3, 0.6));
    const v = (i + random.between(-0.12, 0.12)) / count;
    const line = (shift: number) =>
      Array.from(
        { length: 10 },
        (_, k) =>
          [lerp(from, RIM - 0.006, k / 9), v + (shift * Math.min(1, 0.5 + k / 8)) / count] as const,
      );
    marks.push(
      { line: line(0), colour: tone(look.gill, -0.22), opacity: 0.9, width: look.width * 1.8 },
      { line: line(-0.2), colour: tone(look.gill, 0.16), opacity: 1, width: look.width * 1.5 },
      { line: line(0.2), colour: tone(look.gill, 0.16), opacity: 1, width: look.width * 1.5 },
      { line: line(0.36), colour: dark, opacity: 0.8, width: look.width * 0.7 },
      { line: line(-0.36), colour: dark, opacity: 0.8, width: look.width * 0.7 },
    );
  }
  return marks;
}

/** Fibres, felt, zones and lines of the upper face. */
function skinMarks(
  species: Species,
  look: { skin: (u: number) => Hex; width: number; hairy: boolean },
  random: Random,
): SheetMark[] {
  const { cap } = species.draw;
  const marks: SheetMark[] = [];
  for (let i = 0; i < cap.zones; i += 1) {
    const u = lerp(RIM + 0.06, 0.86, (i + 0.5) / cap.zones);
    marks.push({
      line: Array.from({ length: 61 }, (_, k) => [u + 0.006 * Math.sin(k * 0.7), k / 60] as const),
      colour: tone(look.skin(u), -0.13),
      opacity: 0.4,
      width: look.width * 3,
    });
  }
  const count = look.hairy ? 900 : 150;
  for (let i = 0; i < count; i += 1) {
    const [u, v] = [lerp(RIM + 0.01, 0.96, Math.sqrt(random.unit())), random.unit()];
    const long = random.between(0.02, 0.07) * (look.hairy ? 1.1 : 1);
    const light = look.hairy
      ? random.pick([0.08, 0.05, -0.2, -0.3, -0.14, -0.24])
      : -0.09 + random.bell() * 0.04;
    marks.push({
      line: Array.from(
        { length: 4 },
        (_, k) => [Math.max(RIM, u - (long * k) / 3), v + random.bell() * 0.003] as const,
      ),
      colour: tone(look.skin(u), light),
      opacity: look.hairy ? 0.75 : 0.35,
      width: look.width * (look.hairy ? 1.1 : 1),
      hair: true,
    });
  }
  return marks;
}
