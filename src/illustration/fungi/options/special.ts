import { mix, tone, type Hex } from '../../core/colour.ts';
import { lerp, resample, TAU, type Point } from '../../core/geometry.ts';
import { Pen } from '../../core/pen.ts';
import { Random } from '../../core/random.ts';
import { Bucket, fillPath, Ids, namespaced, radialFill, strokePath } from '../../core/svg.ts';
import { solid } from '../solid.ts';
import type { Reference } from './reference.ts';
import { look, OPTION } from './views.ts';

const MIDDLE: Point = [OPTION.width / 2, OPTION.height / 2];

const PRINTS: Readonly<Record<string, Hex>> = {
  white: '#fffdf6',
  cream: '#f2e6c6',
  pink: '#dba09a',
  ochre: '#c08f4a',
  brown: '#7a5230',
  rust: '#a5602c',
  rust_brown: '#a5602c',
  yellow: '#dfc25a',
  olive: '#6f6a34',
  olive_brown: '#6f6034',
  rusty: '#a5602c',
  purple_brown: '#54394a',
  purple_black: '#3a2c3a',
  black: '#262122',
  green: '#8fa386',
  red_brown: '#8a4a34',
};

/** Powder in rays on paper, half dark and half white, so that pale prints show too. */
export function sporePrint(state: string): string | undefined {
  const colour = PRINTS[state];
  if (colour === undefined) return undefined;
  const random = new Random('spore-print');
  const sheet =
    fillPath('M14 12h140v102h-140z', '#fffdf8') +
    fillPath('M84 12h70v102h-70z', '#3c3a40') +
    strokePath('M14 12h140v102h-140z', '#6a5a48', 1.2, 0.8);
  const bucket = new Bucket();
  for (let i = 0; i < 120; i += 1) {
    const a = (i / 120) * TAU;
    const p = (r: number): Point => [MIDDLE[0] + r * Math.cos(a), MIDDLE[1] + r * Math.sin(a)];
    bucket
      .pen(tone(colour, random.bell() * 0.02), 0.92)
      .hair(p(7 + random.unit() * 5), p(24), p(40 + random.unit() * 3), 1.15);
  }
  return sheet + bucket.fills();
}

const BREAKS = ['brittle_chalk', 'fleshy', 'fibrous_tough', 'fragile_thin', 'woody'] as const;

/** How a stem breaks: clean like chalk, in fibres, not at all, in thin bits, like wood. */
export function brokenStem(state: string): string | undefined {
  const kind = BREAKS.find((one) => one === state);
  if (kind === undefined) return undefined;
  const random = new Random(`break/${kind}`);
  const ids = new Ids(`break${kind}`);
  const colour = kind === 'woody' ? '#a8845a' : '#ece0c6';
  const half = kind === 'fragile_thin' ? 5 : 15;
  const paint = {
    colours: [
      [0, tone(colour, -0.05)],
      [1, colour],
    ] as const,
  };
  if (kind === 'fibrous_tough') {
    const arc = (r: number) =>
      Array.from({ length: 14 }, (_, i): Point => [
        MIDDLE[0] + r * Math.cos(Math.PI + (i / 13) * Math.PI),
        96 + r * 0.9 * Math.sin(Math.PI + (i / 13) * Math.PI),
      ]);
    const shape = resample([...arc(62), ...arc(38).reverse()], 4, true);
    const lines = new Pen();
    for (const r of [43, 48, 53, 58]) lines.curve(arc(r));
    return solid(shape, { ...paint, inside: strokePath(lines.d, '#a08458', 1, 0.7) }, random, ids);
  }
  const gap = kind === 'fleshy' ? 16 : 12;
  const jag = (side: number) =>
    Array.from({ length: 7 }, (_, i): Point => [
      MIDDLE[0] +
        side * gap +
        (kind === 'brittle_chalk'
          ? random.bell() * 1.6
          : kind === 'woody'
            ? random.bell() * 8
            : random.bell() * 4),
      MIDDLE[1] + lerp(-half, half, i / 6) + side * 6,
    ]);
  let svg = '';
  for (const side of [-1, 1]) {
    const face = jag(side);
    const shape = [
      [MIDDLE[0] + side * 78, MIDDLE[1] - half + side * 6] as Point,
      ...face,
      [MIDDLE[0] + side * 78, MIDDLE[1] + half + side * 6] as Point,
    ];
    svg += solid(resample(shape, 3, true), paint, random.sub(`s${side}`), ids);
    const threads = new Pen();
    if (kind === 'fleshy' || kind === 'woody') {
      for (let i = 0; i < 12; i += 1) {
        const y = MIDDLE[1] + side * 6 + lerp(-half, half, random.unit()) * 0.9;
        const long = random.between(5, kind === 'fleshy' ? 15 : 12);
        threads.hair(
          [MIDDLE[0] + side * (gap + 3), y],
          [MIDDLE[0] + side * (gap - long / 2), y + random.bell() * 2],
          [MIDDLE[0] + side * (gap - long), y + random.bell() * 5],
          1.1,
        );
      }
      svg += fillPath(threads.d, tone(colour, -0.08));
    } else {
      const crumbs = new Pen();
      for (let i = 0; i < 9; i += 1)
        crumbs.dot([MIDDLE[0] + random.bell() * 10, MIDDLE[1] + 24 + random.bell() * 7]);
      svg += strokePath(crumbs.d, tone(colour, -0.12), 2.6, 0.95);
    }
  }
  return svg;
}

/** The same cap from below, in the dark: with and without a faint light of its own. */
export function glow(reference: Reference, state: string): string | undefined {
  if (state !== 'yes' && state !== 'no') return undefined;
  const figure = namespaced(look(reference.species, 'under'), 'g');
  const dark = fillPath(
    `M0 0h${OPTION.width}v${OPTION.height}h-${OPTION.width}z`,
    '#14161c',
    state === 'yes' ? 0.62 : 0.84,
  );
  const light = radialFill(
    new Ids('glow'),
    `M0 0h${OPTION.width}v${OPTION.height}h-${OPTION.width}z`,
    { centre: [MIDDLE[0], MIDDLE[1] - 6], radii: [80, 52] },
    [
      { offset: 0, colour: mix('#b8f0c8', '#ffffff', 0.2), opacity: 0.75 },
      { offset: 0.6, colour: '#8ad8a8', opacity: 0.3 },
      { offset: 1, colour: '#8ad8a8', opacity: 0 },
    ],
  );
  return figure + dark + (state === 'yes' ? light : '');
}
