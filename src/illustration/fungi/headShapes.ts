import { mix, ramp, tone } from '../core/colour.ts';
import { boxOf, clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { contourPath, fieldOf, layeredWash, washesThrough } from '../core/relief.ts';
import { fillPath, ringPath, strokePath, type Ids } from '../core/svg.ts';
import type { Random } from '../core/random.ts';
import { paintSheet, type Place, type SheetMark } from '../core/sheet.ts';
import type { Stops } from './specimen.ts';
import type { Measures } from './heads.ts';

export interface Head {
  /** where the stem ends */
  readonly top: Point;
  readonly m: Measures;
  readonly colours: Stops;
}

/** Height of the folds of a brain at a place of its front: 0 in a furrow, 1 on a crest. Folds wind because they follow a level of noise. */
export function foldHeight(random: Random): (x: number, y: number) => number {
  const [wide, fine] = [random.noise2(), random.noise2()];
  return (x, y) => {
    const level = wide(x * 2.1 + 7, y * 2.1 + 7) + 0.35 * fine(x * 4.3 + 3, y * 4.3 + 3);
    return Math.pow(Math.abs(Math.cos(level * 5.2)), 0.62);
  };
}

/** Long winding rounded folds heaped into an uneven mass; the outline follows the folds. */
export function brain({ top, m, colours }: Head, random: Random, ids: Ids): string {
  const fold = foldHeight(random.sub('folds'));
  const lump = random.sub('lump').wave(2, 4);
  const middle: Point = [top[0], top[1] - m.h * 0.42];
  const size = (x: number, y: number) => {
    const d = Math.hypot(x, y) || 1;
    return 0.9 + 0.09 * lump(Math.atan2(y, x)) + 0.11 * fold((x / d) * 0.95, (y / d) * 0.95);
  };
  const outline = Array.from({ length: 150 }, (_, i): Point => {
    const a = (i / 150) * TAU;
    const r = size(Math.cos(a), Math.sin(a));
    return [middle[0] + m.w * r * Math.cos(a), middle[1] + m.h * 0.56 * r * Math.sin(a)];
  });
  const rise = (x: number, y: number) => {
    const q = Math.min(1, (x * x + y * y) / size(x, y) ** 2);
    return Math.sqrt(1 - q) + 0.2 * fold(x, y);
  };
  const step = clamp(m.w / 62, 0.8, 4);
  const box = boxOf(outline);
  const field = fieldOf(
    (px, py) => {
      const [x, y] = [(px - middle[0]) / m.w, (py - middle[1]) / (m.h * 0.56)];
      return (
        lightOn(rise, x, y) - 0.5 * (1 - smoothstep(0.08, 0.62, fold(x, y))) - 0.12 * Math.max(0, y)
      );
    },
    box,
    step,
  );
  const furrow = fieldOf(
    (px, py) => 1 - fold((px - middle[0]) / m.w, (py - middle[1]) / (m.h * 0.56)),
    box,
    step,
  );
  const dark = tone(ramp(colours, 1), -0.16);
  const washes = washesThrough(
    [
      [0, dark],
      [0.3, tone(ramp(colours, 0.9), -0.02)],
      [0.62, ramp(colours, 0.4)],
      [0.95, tone(ramp(colours, 0), 0.08)],
    ],
    14,
    mix,
  );
  const d = loopPath(outline);
  return (
    fillPath(d, dark) +
    ids.clipped(
      d,
      layeredWash(field, washes) + ringPath(contourPath(furrow, 0.8), '#2a130d', 0.72),
    ) +
    inked(
      inkPath(outline, random.sub('ink'), {
        width: clamp(m.w / 50, 1.1, 2.2),
        closed: true,
        step: clamp(m.w / 40, 1.5, 4),
      }),
    )
  );
}

/** Light from the upper left on a height field in units of its own radius, about 0 to 1. */
function lightOn(rise: (x: number, y: number) => number, x: number, y: number): number {
  const e = 0.012;
  const dx = (rise(x + e, y) - rise(x - e, y)) / (2 * e);
  const dy = (rise(x, y + e) - rise(x, y - e)) / (2 * e);
  const length = Math.hypot(dx, dy, 1);
  return 0.3 + (0.52 * dx + 0.62 * dy + 0.58) * (0.62 / length);
}

/** Half width of a morel's head at a height share, and how its pits lie: columns round it, rows up it. */
export function morelShape(m: Measures): (t: number) => number {
  return (t) =>
    m.w *
    lerp(0.62, 1, smoothstep(0, 0.24, t)) *
    Math.pow(Math.max(0, 1 - Math.pow(clamp((t - 0.2) / 0.8), 1.75)), 0.62);
}

/** Nearest pit and the distance to the ridge between it and the next: long angular cells, in rough rows up the head. */
export function pitsOf(
  random: Random,
  columns: number,
  rows: number,
): (u: number, v: number) => { ridge: number; tint: number } {
  const jitter = Array.from(
    { length: columns * (rows + 2) },
    () => [random.between(-0.3, 0.3), random.between(-0.34, 0.34), random.unit()] as const,
  );
  return (u, v) => {
    const [x, y] = [v * columns, u * rows];
    const [cx, cy] = [Math.floor(x), Math.floor(y)];
    let [first, second, tint] = [9, 9, 0];
    for (let i = cx - 1; i <= cx + 1; i += 1)
      for (let k = cy - 1; k <= cy + 1; k += 1) {
        const column = ((i % columns) + columns) % columns;
        const [jx, jy, shade] = jitter[clamp(k + 1, 0, rows + 1) * columns + column] ?? [0, 0, 0];
        const d = Math.hypot((i + 0.5 + jx - x) * 1.15, k + 0.5 + jy + (column % 2) * 0.42 - y);
        if (d < first) [first, second, tint] = [d, first, shade];
        else if (d < second) second = d;
      }
    return { ridge: second - first, tint };
  };
}

/** A net of pale ribs round deep angular pits; the ribs stand out at the outline. */
export function honeycomb({ top, m, colours }: Head, random: Random, ids: Ids): string {
  const half = morelShape(m);
  const pits = pitsOf(random.sub('pits'), 13, 5);
  const wobble = random.sub('wobble').wave(1, 3);
  const wide = (u: number) => half(u) * (1 + 0.05 * wobble(u * 4));
  const base = top[1] + m.h * 0.05;
  const sag = m.w * 0.16;
  const outline: Point[] = [];
  for (const side of [-1, 1]) {
    const line = Array.from({ length: 70 }, (_, i): Point => {
      const u = i / 69;
      const rib = 1 - smoothstep(0.06, 0.4, pits(u, side < 0 ? 0.5 : 0).ridge);
      return [top[0] + side * wide(u) * (0.92 + 0.1 * rib), base - m.h * u];
    });
    outline.push(...(side < 0 ? line : line.reverse()));
  }
  for (let i = 1; i < 10; i += 1) {
    const q = lerp(1, -1, i / 10);
    outline.push([top[0] + wide(0) * q * 0.95, base + sag * Math.sqrt(1 - q * q)]);
  }
  const where = (px: number, py: number) => {
    const u0 = clamp((base - py) / m.h, 0, 1);
    const q = clamp((px - top[0]) / Math.max(1, wide(u0)), -1, 1);
    const u = (base - py + sag * Math.sqrt(1 - q * q) * (1 - u0 * 0.5)) / m.h;
    return { u, v: 0.25 + Math.asin(q) / TAU, q };
  };
  const step = clamp(m.w / 60, 0.8, 3.2);
  const box = boxOf(outline);
  const ridge = (px: number, py: number) => {
    const { u, v } = where(px, py);
    return pits(u, v).ridge;
  };
  const e = step * 0.8;
  const field = fieldOf(
    (px, py) => {
      const { q } = where(px, py);
      const r = ridge(px, py);
      const deep = smoothstep(0.1, 0.6, r);
      const slope =
        smoothstep(0.1, 0.5, ridge(px + e * 2, py + e * 2)) -
        smoothstep(0.1, 0.5, ridge(px - e * 2, py - e * 2));
      return (
        0.94 -
        0.26 * Math.max(0, q) ** 1.4 -
        0.08 * Math.max(0, -q) ** 3 -
        0.66 * deep -
        0.28 * slope * (r > 0.05 ? 1 : 0.3)
      );
    },
    box,
    step,
  );
  const [dark, pale] = [tone(ramp(colours, 1), -0.17), tone(ramp(colours, 0), 0.09)];
  const washes = washesThrough(
    [
      [0, dark],
      [0.3, ramp(colours, 0.9)],
      [0.55, ramp(colours, 0.45)],
      [0.78, ramp(colours, 0)],
      [0.95, pale],
    ],
    13,
    mix,
  );
  const net = fieldOf((px, py) => ridge(px, py), box, step);
  const d = loopPath(outline);
  return (
    fillPath(d, dark) +
    ids.clipped(
      d,
      layeredWash(field, washes) +
        strokePath(contourPath(net, 0.2), '#3a2a1c', clamp(m.w / 90, 0.5, 1.2), 0.5),
    ) +
    inked(
      inkPath(outline, random.sub('ink'), {
        width: clamp(m.w / 42, 1, 2),
        closed: true,
        step: clamp(m.w / 40, 1.5, 4),
      }),
    )
  );
}

export interface StalkLook {
  readonly foot: Point;
  readonly top: Point;
  readonly halfTop: number;
  readonly halfBase: number;
  /** dents and lumps, 0 to 1 */
  readonly uneven: number;
  /** share by which the foot swells */
  readonly swollen: number;
  readonly colours: Stops;
  readonly mealy: boolean;
}

/** An uneven stem with a rounded, slightly swollen foot that is pushed into the soil. */
export function stalk(look: StalkLook, random: Random): string {
  const { foot, top } = look;
  const [dent, crook] = [random.sub('dent').noise2(), random.sub('crook').noise()];
  const long = foot[1] - top[1];
  const place = (share: number, v: number): Place => {
    const u = share ** 1.5;
    const a = v * TAU;
    const swell = 1 + look.swollen * (1 - smoothstep(0.05, 0.34, u));
    const round = Math.sqrt(clamp(u / 0.07 + 0.004));
    const r =
      lerp(look.halfBase, look.halfTop, u) *
      swell *
      round *
      (1 + look.uneven * 0.3 * dent(Math.cos(a) * 1.6 + 4, u * 3.4 + Math.sin(a)));
    const x = lerp(foot[0], top[0], u) + look.halfTop * 0.35 * look.uneven * crook(u * 3);
    return [
      x + r * Math.cos(a),
      foot[1] +
        3 -
        (long + 3) * u +
        r * 0.12 * Math.sin(a) * lerp(1, 0.3, smoothstep(0.02, 0.2, u)),
      -r * Math.sin(a),
    ];
  };
  const meal: SheetMark[] = [];
  const r = random.sub('meal');
  for (let i = 0; i < (look.mealy ? 320 : 110); i += 1) {
    const [u, v] = [r.between(0.04, 0.98), r.unit()];
    const length = look.mealy ? 0.012 : r.between(0.05, 0.16);
    const colour = ramp(look.colours, u);
    meal.push({
      line: [
        [u, v],
        [u + length / 2, v + r.bell() * 0.006],
        [Math.min(1, u + length), v + r.bell() * 0.008],
      ],
      colour: tone(colour, look.mealy && r.chance(0.5) ? 0.06 : -0.13),
      opacity: 0.55,
      width: look.halfTop * (look.mealy ? 0.06 : 0.035),
      hair: true,
    });
  }
  return paintSheet(
    {
      at: place,
      rows: 36,
      columns: 60,
      closed: true,
      solid: true,
      colour: (u) => ramp(look.colours, u),
      outside: meal,
      dark: (u) => 0.2 * smoothstep(0.86, 1, u),
      ink: clamp(look.halfTop / 16, 1.1, 1.9),
    },
    random.sub('paint'),
  );
}
