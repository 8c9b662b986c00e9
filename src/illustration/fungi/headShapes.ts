import { grouped, ramp, tone } from '../core/colour.ts';
import { clamp, lerp, resample, rounded, TAU, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids } from '../core/svg.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';
import type { Measures } from './heads.ts';

interface Head {
  /** where the stem ends */
  readonly top: Point;
  readonly m: Measures;
  readonly colours: Stops;
}

/** Worm-like folds heaped into a lobed mass. */
export function brain({ top, m, colours }: Head, random: Random, ids: Ids): string {
  const wave = random.wave(2, 6);
  const outline = Array.from({ length: 46 }, (_, i): Point => {
    const a = (i / 46) * TAU;
    const r = 1 + 0.09 * wave(a);
    return [top[0] + m.w * r * Math.cos(a), top[1] - m.h * 0.42 + m.h * 0.56 * r * Math.sin(a)];
  });
  let svg = solid(
    outline,
    {
      colours: [
        [0, tone(ramp(colours, 0.3), -0.16)],
        [1, tone(ramp(colours, 0.7), -0.12)],
      ],
    },
    random.sub('base'),
    ids,
  );
  const folds: { p: Point; r: number }[] = [];
  for (let i = 0; i < 84; i += 1) {
    const [u, a] = [Math.sqrt(random.unit()) * 0.9, random.between(0, TAU)];
    folds.push({
      p: [top[0] + m.w * u * Math.cos(a), top[1] - m.h * 0.42 + m.h * 0.54 * u * Math.sin(a)],
      r: m.w * random.between(0.17, 0.27),
    });
  }
  folds.sort((a, b) => a.p[1] + a.r * 0.3 - (b.p[1] + b.r * 0.3));
  for (const [i, { p, r }] of folds.entries()) {
    const local = random.sub(`fold${i}`);
    const turn = local.between(0, TAU);
    const bend = local.between(-1.1, 1.1);
    const mid = Array.from({ length: 7 }, (_, k): Point => {
      const t = k / 6 - 0.5;
      const a = turn + bend * t;
      return [p[0] + r * 2 * t * Math.cos(a), p[1] + r * 1.3 * t * Math.sin(a)];
    });
    const half = (k: number) => r * 0.42 * Math.sin(Math.PI * clamp((k + 0.9) / 7.8));
    const shape = resample(
      [
        ...mid.map(([x, y], k): Point => [x, y - half(k)]),
        ...[...mid].map(([x, y], k): Point => [x, y + half(k)]).reverse(),
      ],
      Math.max(2, r * 0.16),
      true,
    );
    const height = clamp((top[1] - p[1] + m.h * 0.1) / m.h);
    svg += solid(
      shape,
      {
        colours: [
          [0, tone(ramp(colours, height), -0.05)],
          [1, tone(ramp(colours, height), 0.05)],
        ],
        gloss: 0.25,
        ink: 1.2,
        grain: 0.3,
      },
      local.sub('body'),
      ids,
    );
  }
  return svg;
}

/** Two or three lobes bent down like a saddle. */
export function saddle({ top, m, colours }: Head, random: Random, ids: Ids): string {
  const lobe = (side: number, k: number): Point[] => {
    const p = (x: number, y: number): Point => [top[0] + side * x * m.w, top[1] - y * m.h];
    return rounded(
      [
        p(-0.12, 0.55),
        p(0.1, 0.72),
        p(0.42, 1.02 * k),
        p(0.78, 1.0 * k),
        p(1.0, 0.66),
        p(0.98, 0.24),
        p(0.82, -0.12),
        p(0.55, -0.3),
        p(0.34, -0.22),
        p(0.2, 0.05),
        p(0.02, 0.2),
      ],
      4,
    );
  };
  const marks = (seed: string, side: number) => {
    const r = random.sub(seed);
    const bucket = new Bucket();
    for (let i = 0; i < 16; i += 1) {
      const [x, y] = [r.between(0.1, 0.85), r.between(-0.1, 0.8)];
      const at = (dx: number, dy: number): Point => [
        top[0] + side * (x + dx) * m.w,
        top[1] - (y + dy) * m.h,
      ];
      bucket
        .pen(tone(ramp(colours, 0.5), -0.14), 0.4)
        .hair(at(0, 0), at(0.06, 0.1), at(0.02, 0.24), m.w * 0.035);
    }
    return bucket.fills();
  };
  return [
    solid(lobe(-1, 1), { colours, inside: marks('l', -1), gloss: 0.2 }, random.sub('left'), ids),
    solid(lobe(1, 0.94), { colours, inside: marks('r', 1), gloss: 0.2 }, random.sub('right'), ids),
  ].join('');
}

/** Ridges round deep pits, in rows up a cone. */
export function honeycomb({ top, m, colours }: Head, random: Random, ids: Ids): string {
  const [y0, y1] = [top[1] + m.h * 0.1, top[1] - m.h * 0.9];
  const half = (t: number) =>
    m.w *
    Math.pow(Math.sin(Math.PI * lerp(0.16, 0.99, Math.pow(t, 0.72)) ** 0.9), 0.75) *
    (1 - 0.25 * t);
  const left = Array.from({ length: 18 }, (_, i): Point => [
    top[0] - half(i / 17),
    lerp(y0, y1, i / 17),
  ]);
  const outline = resample(
    [...left, ...left.map(([x, y]): Point => [2 * top[0] - x, y]).reverse()],
    4,
    true,
  );
  const [pits, deep] = [new Bucket(), new Pen()];
  const rows = 8;
  for (let row = 0; row < rows; row += 1) {
    const t = (row + 0.5) / rows;
    const across = Math.max(2, Math.round(5 * (half(t) / m.w) + 1));
    for (let k = 0; k < across; k += 1) {
      const v = ((k + (row % 2 === 0 ? 0.5 : 0.1) + random.bell() * 0.12) / across) * 2 - 1;
      if (Math.abs(v) > 0.96) continue;
      const squeeze = Math.sqrt(1 - v * v);
      const p: Point = [
        top[0] + half(t) * Math.sin((v * Math.PI) / 2),
        lerp(y0, y1, t) + random.bell() * m.h * 0.01,
      ];
      const size: Point = [
        ((half(t) * 1.15) / across) * (0.35 + 0.65 * squeeze),
        (m.h / rows) * 0.44,
      ];
      const shape = Array.from({ length: 7 }, (_, i): Point => {
        const a = (i / 7) * TAU + random.bell() * 0.1;
        return [
          p[0] + size[0] * random.between(0.85, 1.1) * Math.cos(a),
          p[1] + size[1] * random.between(0.85, 1.1) * Math.sin(a),
        ];
      });
      pits.pen(grouped(tone(ramp(colours, t), -0.24), 0.04), 0.95).loop(shape);
      deep.loop(
        shape.map(([x, y]): Point => [
          p[0] + (x - p[0]) * 0.6,
          p[1] + (y - p[1]) * 0.6 - size[1] * 0.15,
        ]),
      );
    }
  }
  return solid(
    outline,
    {
      colours: [
        [0, tone(ramp(colours, 0.2), 0.04)],
        [1, ramp(colours, 0.8)],
      ],
      inside: pits.fills() + fillPath(deep.d, '#2e2018', 0.5),
      gloss: 0.1,
      ink: 2,
    },
    random.sub('cone'),
    ids,
  );
}
