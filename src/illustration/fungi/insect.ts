import { tone, type Hex } from '../core/colour.ts';
import { lerp, rounded, TAU, type Point } from '../core/geometry.ts';
import { INK } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath, part, strokePath, type Ids } from '../core/svg.ts';
import { solid } from './solid.ts';

/** Place of a part of the insect: along its back (0 head, 1 tail) and across (negative is the belly side), in lengths. */
type Place = (along: number, across: number) => Point;

interface Insect {
  readonly svg: string;
  /** where the fungus comes out */
  readonly head: Point;
  readonly middle: Point;
}

const SHELL: Hex = '#9a6a3a';

function shape(place: Place, points: readonly Point[], step: number): Point[] {
  return rounded(
    points.map(([a, b]) => place(a, b)),
    step,
  );
}

/** A leg of thick joints: hip, thigh, shin, foot; the shin may carry digging teeth. */
function leg(
  place: Place,
  joints: readonly (readonly [number, number, number])[],
  random: Random,
  ids: Ids,
): string {
  let svg = '';
  for (let i = joints.length - 2; i >= 0; i -= 1) {
    const [a, b] = [joints[i], joints[i + 1]];
    if (a === undefined || b === undefined) continue;
    const [p, q] = [place(a[0], a[1]), place(b[0], b[1])];
    const d = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    const n: Point = [-(q[1] - p[1]) / d, (q[0] - p[0]) / d];
    const long = Math.hypot(place(1, 0)[0] - place(0, 0)[0], place(1, 0)[1] - place(0, 0)[1]);
    const [ra, rb] = [a[2] * long, b[2] * long];
    const outline = rounded(
      [
        [p[0] + n[0] * ra, p[1] + n[1] * ra],
        [lerp(p[0], q[0], 0.5) + n[0] * ra * 1.2, lerp(p[1], q[1], 0.5) + n[1] * ra * 1.2],
        [q[0] + n[0] * rb, q[1] + n[1] * rb],
        [q[0] - n[0] * rb, q[1] - n[1] * rb],
        [lerp(p[0], q[0], 0.5) - n[0] * ra, lerp(p[1], q[1], 0.5) - n[1] * ra],
        [p[0] - n[0] * ra, p[1] - n[1] * ra],
      ],
      2,
    );
    svg += solid(
      outline,
      {
        colours: [
          [0, tone(SHELL, -0.12)],
          [1, tone(SHELL, -0.03)],
        ],
        gloss: 0.15,
        ink: 1.1,
        grain: 0.2,
      },
      random.sub(`joint${i}`),
      ids,
    );
  }
  return svg;
}

/** A cicada nymph seen from its side, head up: hunched back, great eye, broad digging foreleg with teeth, wing pads, ringed tail. */
export function cicadaNymph([x, y]: Point, long: number, random: Random, ids: Ids): Insect {
  const tilt = 0.3;
  const place: Place = (a, b) => {
    const [u, v] = [b * long, a * long];
    return [
      x + u * Math.cos(tilt) + v * Math.sin(tilt) * 0.55 - long * 0.1,
      y + v * Math.cos(tilt) - u * Math.sin(tilt),
    ];
  };
  const step = Math.max(1.6, long * 0.03);
  const paint = (k: number) => ({
    colours: [
      [0, tone(SHELL, -0.06 + k)],
      [1, tone(SHELL, 0.05 + k)],
    ] as const,
    gloss: 0.25,
    ink: Math.max(1.1, long * 0.014),
  });
  const tail = shape(
    place,
    [
      [0.36, 0.2],
      [0.52, 0.26],
      [0.7, 0.23],
      [0.86, 0.13],
      [0.99, 0.0],
      [0.94, -0.07],
      [0.78, -0.12],
      [0.58, -0.16],
      [0.4, -0.14],
    ],
    step,
  );
  const rings = new Pen();
  for (let i = 0; i < 7; i += 1) {
    const a = lerp(0.46, 0.93, i / 6);
    const half = lerp(0.25, 0.06, (i / 6) ** 1.6);
    rings.curve([place(a, half), place(a + 0.03, half * 0.2), place(a - 0.01, -half * 0.66)]);
  }
  const chest = shape(
    place,
    [
      [0.12, 0.12],
      [0.2, 0.21],
      [0.34, 0.25],
      [0.46, 0.2],
      [0.46, -0.1],
      [0.34, -0.17],
      [0.18, -0.16],
      [0.1, -0.06],
    ],
    step,
  );
  const head = shape(
    place,
    [
      [-0.02, -0.02],
      [0.02, 0.1],
      [0.12, 0.14],
      [0.18, 0.04],
      [0.17, -0.13],
      [0.08, -0.17],
      [0.0, -0.12],
    ],
    step,
  );
  const pad = (from: number, to: number, low: number) =>
    shape(
      place,
      [
        [from, 0.16],
        [from + 0.04, 0.03],
        [to - 0.06, low],
        [to, low + 0.05],
        [to - 0.06, 0.16],
        [from + 0.1, 0.21],
      ],
      step,
    );
  const eye = place(0.075, -0.06);
  const beak = new Pen().hair(
    place(0.14, -0.14),
    place(0.24, -0.19),
    place(0.36, -0.17),
    long * 0.018,
  );
  const teeth = new Pen();
  for (let i = 0; i < 4; i += 1) {
    const t = lerp(0.1, 0.8, i / 3);
    const root = place(lerp(0.1, -0.1, t), lerp(-0.36, -0.43, t));
    teeth.polygon([
      root,
      place(lerp(0.1, -0.1, t) - 0.01, lerp(-0.36, -0.43, t) - 0.065),
      place(lerp(0.1, -0.1, t) - 0.055, lerp(-0.36, -0.43, t)),
    ]);
  }
  const far = leg(
    place,
    [
      [0.2, -0.1, 0.035],
      [0.08, -0.26, 0.04],
      [-0.05, -0.3, 0.022],
    ],
    random.sub('far'),
    ids,
  );
  const digging = leg(
    place,
    [
      [0.2, -0.11, 0.05],
      [0.22, -0.3, 0.062],
      [0.1, -0.37, 0.05],
      [-0.1, -0.43, 0.014],
    ],
    random.sub('dig'),
    ids,
  );
  const middleLeg = leg(
    place,
    [
      [0.36, -0.12, 0.03],
      [0.4, -0.28, 0.03],
      [0.52, -0.33, 0.018],
      [0.58, -0.31, 0.008],
    ],
    random.sub('mid'),
    ids,
  );
  const hindLeg = leg(
    place,
    [
      [0.46, -0.12, 0.03],
      [0.56, -0.26, 0.028],
      [0.7, -0.26, 0.016],
      [0.76, -0.23, 0.008],
    ],
    random.sub('hind'),
    ids,
  );
  const svg =
    far +
    solid(
      tail,
      { ...paint(0), inside: strokePath(rings.d, '#4a2c18', Math.max(1.2, long * 0.016), 0.7) },
      random.sub('tail'),
      ids,
    ) +
    hindLeg +
    middleLeg +
    solid(chest, paint(-0.02), random.sub('chest'), ids) +
    solid(pad(0.3, 0.66, 0.02), paint(-0.08), random.sub('pad2'), ids) +
    solid(pad(0.24, 0.56, -0.02), paint(-0.04), random.sub('pad'), ids) +
    fillPath(beak.d, '#4a2c18') +
    solid(head, paint(0.02), random.sub('head'), ids) +
    fillPath(teeth.d, tone(SHELL, -0.2)) +
    strokePath(teeth.d, INK, 0.9, 0.8) +
    digging +
    eyeOf(eye, long * 0.055);
  return { svg: part('nymph', svg), head: place(0.015, 0.07), middle: place(0.4, 0.02) };
}

function eyeOf([x, y]: Point, r: number): string {
  const ring = Array.from({ length: 16 }, (_, i): Point => [
    x + r * Math.cos((i / 16) * TAU),
    y + r * 1.15 * Math.sin((i / 16) * TAU),
  ]);
  const shine = ring.map(([a, b]): Point => [
    x + (a - x) * 0.3 - r * 0.3,
    y + (b - y) * 0.3 - r * 0.35,
  ]);
  return fillPath(loopPath(ring), '#2a1a10', 0.95) + fillPath(loopPath(shine), '#f4ead8', 0.7);
}

/** A moth pupa, head up: smooth, wing cases in front, rings that narrow to a point. */
export function pupa([x, y]: Point, long: number, random: Random, ids: Ids): Insect {
  const wide = long * 0.17;
  const outline = rounded(
    [
      [x, y],
      [x + wide * 0.75, y + long * 0.06],
      [x + wide, y + long * 0.26],
      [x + wide * 0.92, y + long * 0.5],
      [x + wide * 0.55, y + long * 0.8],
      [x + wide * 0.08, y + long],
      [x - wide * 0.08, y + long],
      [x - wide * 0.6, y + long * 0.8],
      [x - wide * 0.94, y + long * 0.5],
      [x - wide, y + long * 0.26],
      [x - wide * 0.75, y + long * 0.06],
    ],
    Math.max(1.6, long * 0.03),
  );
  const lines = new Pen();
  for (let i = 0; i < 6; i += 1) {
    const t = lerp(0.56, 0.93, i / 5);
    const half = wide * lerp(0.92, 0.3, i / 5);
    lines.curve([
      [x - half, y + long * t - 2],
      [x, y + long * t + long * 0.025],
      [x + half, y + long * t - 2],
    ]);
  }
  lines.curve([
    [x - wide * 0.2, y + long * 0.1],
    [x - wide * 0.5, y + long * 0.3],
    [x - wide * 0.08, y + long * 0.54],
  ]);
  lines.curve([
    [x + wide * 0.2, y + long * 0.1],
    [x + wide * 0.6, y + long * 0.3],
    [x + wide * 0.08, y + long * 0.54],
  ]);
  const svg = solid(
    outline,
    {
      colours: [
        [0, '#8a4f2a'],
        [1, '#b8763e'],
      ],
      inside: strokePath(lines.d, '#4a2c18', Math.max(1.1, long * 0.014), 0.65),
      gloss: 0.45,
    },
    random,
    ids,
  );
  return { svg, head: [x, y + long * 0.03], middle: [x, y + long * 0.5] };
}
