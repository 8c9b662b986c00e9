import type { Species } from '#content/schemas/species.ts';
import { mix, shadowOf, tone } from '../core/colour.ts';
import { clamp, lerp, resample, smoothstep, spline, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, part } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import type { Figure } from './figure.ts';
import { foldHeight, morelShape, pitsOf } from './headShapes.ts';
import { headMeasures, type Measures } from './heads.ts';

interface Halves {
  /** closed outline of skin and flesh */
  readonly outer: readonly Point[];
  /** closed hollows */
  readonly hollows: readonly (readonly Point[])[];
  /** flesh of the head below its coloured skin */
  readonly flesh: readonly Point[];
}

/** Halved lengthwise: chambers under a thin folded wall in a brain, one hollow in a morel, a thin saddle over a hollow stem. */
export function headSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/head-section`);
  const m = headMeasures(species, scale);
  const { cap, section, form } = species.draw;
  const top: Point = [foot[0], foot[1] - m.stem];
  const cut =
    form === 'morel'
      ? morelCut(foot, m, random)
      : cap.profile.mature === 'saddle'
        ? saddleCut(foot, top, m, random)
        : brainCut(foot, top, m, random);
  const ids = new Ids(`${species.id}headsection`);
  const d = loopPath(cut.outer);
  const hole = mix(tone(section.flesh, -0.34), cap.colours.mid, 0.16);
  const hollows = cut.hollows.map((shape, i) => {
    const path = loopPath(shape);
    return (
      fillPath(path, hole) +
      ids.clipped(
        path,
        formShade(
          shape.map(([x, y]): Point => [x, y]),
          random.sub(`hole${i}`),
          { colour: shadowOf(hole, 0.3), opacity: 0.1, layers: 3, depth: 0.4 },
        ),
      ) +
      inked(
        inkPath(shape, random.sub(`line${i}`), { width: 1.2, closed: true, step: 4, light: 0.2 }),
      )
    );
  });
  const svg =
    fillPath(d, cap.colours.mid) +
    ids.clipped(
      d,
      fillPath(loopPath(cut.flesh), section.flesh) +
        formShade(cut.outer, random.sub('shade'), {
          colour: '#8d8272',
          opacity: 0.05,
          layers: 3,
          depth: 0.2,
        }),
    ) +
    inked(
      inkPath(cut.outer, random.sub('outline'), { width: 1.8, closed: true, step: 4, light: 0.3 }),
    ) +
    hollows.join('');
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'flesh', at: [foot[0] + m.base * 0.86, foot[1] - m.stem * 0.3] },
      { part: 'inside', at: [foot[0], foot[1] - m.stem * 0.5] },
    ],
  };
}

/** The two sides of a stem from the foot up, uneven; `k` is the share of its half width. */
function stemSide(m: Measures, k: number, until: number, from = 0): Point[] {
  return Array.from({ length: 13 }, (_, i): Point => {
    const t = lerp(from, until, (i / 12) ** 1.7);
    const swell = 1 + 0.16 * (1 - smoothstep(0, 0.3, t));
    const round = t < 0.09 ? Math.sqrt(clamp(t / 0.09 + 0.02)) : 1;
    return [k * lerp(m.base, m.top, t) * swell * round * (1 + 0.05 * Math.sin(t * 9)), -m.stem * t];
  });
}

function brainCut(foot: Point, top: Point, m: Measures, random: Random): Halves {
  const fold = foldHeight(random.sub('folds'));
  const lump = random.wave(2, 4);
  const wall = (k: number) =>
    Array.from({ length: 120 }, (_, i): Point => {
      const a = (i / 120) * TAU;
      const deep = 0.86 + 0.17 * fold(Math.cos(a) * 1.5, Math.sin(a) * 1.5) * k;
      const r = deep * (1 + 0.07 * lump(a)) - (1 - k) * 0.12;
      return [top[0] + m.w * r * Math.cos(a), top[1] - m.h * 0.42 + m.h * 0.54 * r * Math.sin(a)];
    });
  const head = wall(1);
  const inStem = stemSide(m, 1, 1.04);
  const stem = [
    ...inStem.map(([x, y]): Point => [foot[0] - x, foot[1] + y]),
    ...[...inStem].reverse().map(([x, y]): Point => [foot[0] + x, foot[1] + y]),
  ];
  const bottom = head.filter(
    ([x, y]) => Math.abs(x - top[0]) < m.top * 1.05 && y > top[1] - m.h * 0.3,
  );
  const start = head.findIndex((p) => p === bottom[bottom.length - 1]);
  const round = [...head.slice(start + 1), ...head.slice(0, start + 1)].filter(
    (p) => !bottom.includes(p),
  );
  const outer = resample([...[...stem].slice(0, 13), ...round, ...stem.slice(13)], 4, true);
  const hollows: Point[][] = [];
  const places: readonly (readonly [number, number, number, number])[] = [
    [-0.5, 0.34, 0.24, 0.15],
    [-0.2, 0.62, 0.22, 0.14],
    [0.24, 0.64, 0.23, 0.14],
    [0.52, 0.36, 0.22, 0.16],
    [0.02, 0.34, 0.2, 0.13],
    [-0.56, 0.12, 0.14, 0.08],
    [0.56, 0.12, 0.13, 0.08],
  ];
  places.forEach(([x, y, rx, ry], i) => {
    const wave = random.sub(`hollow${i}`).wave(2, 5);
    hollows.push(
      Array.from({ length: 30 }, (_, k): Point => {
        const a = (k / 30) * TAU;
        const r = 1 + 0.26 * wave(a);
        return [
          top[0] + m.w * (x + rx * 1.2 * r * Math.cos(a)),
          top[1] - m.h * (y - ry * r * Math.sin(a) * 1.25),
        ];
      }),
    );
  });
  const tube = stemSide(m, 0.58, 0.98, 0.09);
  hollows.push(
    resample(
      [
        ...tube.map(([x, y]): Point => [foot[0] - x, foot[1] + y]),
        ...[...tube].reverse().map(([x, y]): Point => [foot[0] + x, foot[1] + y]),
      ],
      4,
      true,
    ),
  );
  const flesh = [
    ...stem.slice(0, 13),
    ...round.map(([x, y]): Point => [lerp(top[0], x, 0.94), lerp(top[1] - m.h * 0.42, y, 0.94)]),
    ...stem.slice(13),
  ];
  return { outer, hollows, flesh };
}

function morelCut(foot: Point, m: Measures, random: Random): Halves {
  const half = morelShape(m);
  const pits = pitsOf(random.sub('pits'), 13, 5);
  const rim = (k: number, inner: number) =>
    Array.from({ length: 80 }, (_, i): Point => {
      const u = i / 79;
      const rib = 1 - smoothstep(0.06, 0.4, pits(u, k > 0 ? 0.02 : 0.52).ridge);
      const out = half(u) * (inner > 0 ? 0.78 : 0.82 + 0.2 * rib) - inner * m.w * 0.07;
      return [
        foot[0] + k * Math.max(0, out),
        foot[1] - m.stem + m.h * 0.08 - m.h * u * (inner > 0 ? 0.9 : 1),
      ];
    });
  const stem = stemSide(m, 1, 0.96);
  const tube = stemSide(m, 0.78, 0.94, 0.07);
  const side = (k: number, line: readonly Point[]) =>
    line.map(([x, y]): Point => [foot[0] + k * x, foot[1] + y]);
  const outer = [
    ...side(-1, stem),
    ...rim(-1, 0),
    ...rim(1, 0).reverse(),
    ...side(1, stem).reverse(),
  ];
  const hollow = [
    ...side(-1, tube),
    ...rim(-1, 1).filter((_, i) => i % 4 === 2 && i > 6),
    ...rim(1, 1)
      .filter((_, i) => i % 4 === 2 && i > 6)
      .reverse(),
    ...side(1, tube).reverse(),
  ];
  const inner = (k: number) =>
    rim(k, 0).map(([x, y], i): Point => [foot[0] + (x - foot[0]) * 0.9, y + (i > 70 ? 3 : 0)]);
  const flesh = [
    ...side(-1, stem),
    ...inner(-1),
    ...inner(1).reverse(),
    ...side(1, stem).reverse(),
  ];
  return { outer: resample(outer, 3, true), hollows: [resample(hollow, 4, true)], flesh };
}

/** The sheet of the saddle is thin; it bends over the end of the stem and hangs free on both sides. */
function saddleCut(foot: Point, top: Point, m: Measures, random: Random): Halves {
  const t = m.w * 0.085;
  const line: Point[] = [
    [-0.46, -0.5],
    [-0.66, -0.2],
    [-0.8, 0.2],
    [-0.86, 0.62],
    [-0.72, 0.86],
    [-0.5, 0.66],
    [-0.26, 0.38],
    [0, 0.28],
    [0.28, 0.4],
    [0.52, 0.66],
    [0.76, 0.82],
    [0.86, 0.56],
    [0.78, 0.16],
    [0.66, -0.16],
    [0.5, -0.42],
  ];
  const bent = spline(line.map(([x, y]): Point => [top[0] + x * m.w, top[1] - y * m.h]));
  const dense = resample(
    Array.from({ length: 90 }, (_, i) => bent(i / 89)),
    4,
  );
  const wave = random.noise();
  const side = (k: number) =>
    dense.map((p, i): Point => {
      const [a, b] = [
        dense[Math.max(0, i - 1)] ?? p,
        dense[Math.min(dense.length - 1, i + 1)] ?? p,
      ];
      const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const half = (t / 2) * k + wave(i * 0.4) * 1.2;
      return [p[0] + ((b[1] - a[1]) / d) * half, p[1] - ((b[0] - a[0]) / d) * half];
    });
  const [upper, lower] = [side(1), side(-1)];
  const stem = stemSide(m, 1, 1);
  const tube = stemSide(m, 0.6, 0.99, 0.08);
  const near = (p: Point) => Math.abs(p[0] - top[0]) < m.top * 1.05 && p[1] > top[1] - m.h * 0.5;
  const left = lower.filter((p) => p[0] < top[0] && !near(p));
  const right = lower.filter((p) => p[0] >= top[0] && !near(p));
  const place = (k: number, part: readonly Point[]) =>
    part.map(([x, y]): Point => [foot[0] + k * x, foot[1] + y]);
  const outer = [
    ...upper,
    ...[...right].reverse(),
    ...place(1, stem).reverse(),
    ...place(-1, stem),
    ...[...left].reverse(),
  ];
  const hollow = [
    ...place(-1, tube),
    [top[0] - m.top * 0.3, top[1] - m.h * 0.12] as Point,
    [top[0] + m.top * 0.3, top[1] - m.h * 0.12] as Point,
    ...place(1, tube).reverse(),
  ];
  const inner = side(0.45);
  const flesh = [
    ...inner,
    ...[...right].reverse(),
    ...place(1, stem).reverse(),
    ...place(-1, stem),
    ...[...left].reverse(),
  ];
  return { outer: resample(outer, 3.5, true), hollows: [resample(hollow, 4, true)], flesh };
}
