import { ramp, shadowOf, tone, type Hex } from '../core/colour.ts';
import { boxOf, clamp, lerp, type Box, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import type { Random } from '../core/random.ts';
import { contourPath, contours, type Field } from '../core/relief.ts';
import { linearFill, ringPath, type Ids } from '../core/svg.ts';
import type { Stops } from './specimen.ts';

/** The depth of a foot that all branches share. */
export const TRUNK = -9;

/** A tapering piece of branch. Pieces that touch flow into each other with a rounded axil. */
export interface Limb {
  readonly from: Point;
  readonly to: Point;
  readonly wide: number;
  readonly end: number;
  /** 0 at the foot, 1 at the tips: share of the way along its branch where the piece begins and ends */
  readonly share: readonly [number, number];
  /** larger is nearer to the viewer */
  readonly depth: number;
}

/** The smooth union of limbs on a grid: distance to the surface (negative inside), half width and share at each place. */
interface Grid {
  readonly box: Box;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly gap: Float64Array;
  readonly wide: Float64Array;
  readonly share: Float64Array;
}

/** Each limb adds its weight to the places near it; `soft` is the radius of the axils. */
function gridOf(limbs: readonly Limb[], soft: number, step: number): Grid {
  const box = grownBox(limbs, step * 3);
  const columns = Math.ceil((box.right - box.left) / step) + 1;
  const rows = Math.ceil((box.bottom - box.top) / step) + 1;
  const [gap, wide, share] = [0, 0, 0].map(() => new Float64Array(columns * rows));
  if (gap === undefined || wide === undefined || share === undefined)
    throw new RangeError('no grid');
  for (const { from, to, wide: start, end, share: along } of limbs) {
    const reach = Math.max(start, end) / 2 + soft * 5;
    const own = boxOf([from, to]);
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const first = Math.max(0, Math.floor((own.left - reach - box.left) / step));
    const last = Math.min(columns - 1, Math.ceil((own.right + reach - box.left) / step));
    const low = Math.min(rows - 1, Math.ceil((own.bottom + reach - box.top) / step));
    for (let i = Math.max(0, Math.floor((own.top - reach - box.top) / step)); i <= low; i += 1) {
      for (let k = first; k <= last; k += 1) {
        const [x, y] = [box.left + k * step - from[0], box.top + i * step - from[1]];
        const t = clamp((x * dx + y * dy) / (dx * dx + dy * dy || 1));
        const r = lerp(start, end, t) / 2;
        const weight = Math.exp(-(Math.hypot(x - dx * t, y - dy * t) - r) / soft);
        const n = i * columns + k;
        gap[n] = (gap[n] ?? 0) + weight;
        wide[n] = (wide[n] ?? 0) + weight * r;
        share[n] = (share[n] ?? 0) + weight * lerp(along[0], along[1], t);
      }
    }
  }
  for (let n = 0; n < gap.length; n += 1) {
    const sum = gap[n] ?? 0;
    wide[n] = sum > 0 ? (wide[n] ?? 0) / sum : 1;
    share[n] = sum > 0 ? (share[n] ?? 0) / sum : 0;
    gap[n] = sum > 0 ? -soft * Math.log(sum) + soft * 0.35 : soft * 5;
  }
  return { box, step, columns, rows, gap, wide, share };
}

function fieldFrom({ box, step, columns, rows }: Grid, value: (n: number) => number): Field {
  return {
    left: box.left,
    top: box.top,
    step,
    values: Array.from({ length: rows }, (_, i) =>
      Float64Array.from({ length: columns }, (_, k) =>
        i === 0 || k === 0 || i === rows - 1 || k === columns - 1 ? -1e9 : value(i * columns + k),
      ),
    ),
  };
}

export interface LimbPaint {
  /** colours from the foot to the tips */
  readonly colours: Stops;
  /** colour of the very tips, and from which share on */
  readonly tip?: { readonly colour: Hex; readonly from: number };
  readonly foot: Point;
  readonly height: number;
  readonly soft: number;
  readonly gloss: number;
  readonly ink: number;
}

function grownBox(limbs: readonly Limb[], by: number): Box {
  const box = boxOf(limbs.flatMap(({ from, to }) => [from, to]));
  const reach = Math.max(...limbs.map(({ wide }) => wide)) * 0.6 + by;
  return {
    left: box.left - reach,
    right: box.right + reach,
    top: box.top - reach,
    bottom: box.bottom + reach,
  };
}

/** Branches in layers, one for each depth, from the back to the front: wash from foot to tip, round light, coloured tips, one pen line. */
export function paintLimbs(
  limbs: readonly Limb[],
  paint: LimbPaint,
  random: Random,
  ids: Ids,
): string {
  const depths = [...new Set(limbs.map(({ depth }) => depth))]
    .filter((depth) => depth > TRUNK)
    .sort((a, b) => a - b);
  const trunk = limbs.filter(({ depth }) => depth === TRUNK);
  return depths
    .map((depth, i) => {
      const own = limbs.filter((limb) => limb.depth === depth);
      const some = own.some(({ share }) => share[0] < 0.1) ? [...trunk, ...own] : own;
      const back = depths.length < 2 ? 0 : 1 - i / (depths.length - 1);
      return paintLayer(some, { ...paint, back }, random.sub(`layer${i}`), ids);
    })
    .join('');
}

function stepFor(limbs: readonly Limb[]): number {
  return clamp(Math.min(...limbs.map(({ end }) => end)) * 0.5, 1.7, 4);
}

function paintLayer(
  limbs: readonly Limb[],
  paint: LimbPaint & { back: number },
  random: Random,
  ids: Ids,
): string {
  const grid = gridOf(limbs, paint.soft, stepFor(limbs));
  const { step } = grid;
  const shape = fieldFrom(grid, (n) => -(grid.gap[n] ?? 1));
  const d = contourPath(shape, 0);
  const [foot, height] = [paint.foot, paint.height];
  const back = (colour: Hex) => tone(colour, -0.075 * paint.back, 1 - 0.15 * paint.back);
  const stops = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1].map((offset) => ({
    offset,
    colour: back(ramp(paint.colours, offset)),
  }));
  const light = lightOf(grid);
  const shade = back(shadowOf(ramp(paint.colours, 0.6), 0.34));
  let inside = linearFill(ids, d, { from: foot, to: [foot[0], foot[1] - height] }, stops);
  inside += tips(grid, paint, back);
  for (const [level, opacity] of [
    [0.62, 0.13],
    [0.5, 0.16],
    [0.38, 0.2],
    [0.24, 0.26],
  ] as const) {
    const low = contourPath(
      fieldFrom(grid, (n) => -(light[n] ?? 0)),
      -level,
    );
    if (low !== '') inside += ringPath(low, shade, opacity);
  }
  for (const [level, opacity] of [
    [0.84, 0.1 + paint.gloss * 0.1],
    [0.92, 0.12 + paint.gloss * 0.3],
  ] as const) {
    const high = contourPath(
      fieldFrom(grid, (n) => light[n] ?? 0),
      level,
    );
    if (high !== '') inside += ringPath(high, '#fffaf0', opacity);
  }
  const lines = contours(shape, 0).map((loop, i) =>
    inkPath(loop, random.sub(`ink${i}`), {
      width: paint.ink,
      closed: true,
      step: Math.max(3.6, step * 2),
      light: 0.55,
      gaps: 0.06,
    }),
  );
  return ids.clipped(d, inside) + inked(...lines);
}

/** Light on the round of the limbs, about 0 to 1. */
function lightOf(grid: Grid): Float64Array {
  const { columns, rows, step } = grid;
  const rise = grid.gap.map((gap, n) => {
    const wide = grid.wide[n] ?? 1;
    const s = clamp(1 + gap / wide, 0, 1);
    return wide * Math.sqrt(1 - s * s);
  });
  return grid.gap.map((_, n) => {
    const [i, k] = [Math.floor(n / columns), n % columns];
    if (i === 0 || k === 0 || i === rows - 1 || k === columns - 1) return 0;
    const dx = ((rise[n + 1] ?? 0) - (rise[n - 1] ?? 0)) / (2 * step);
    const dy = ((rise[n + columns] ?? 0) - (rise[n - columns] ?? 0)) / (2 * step);
    return 0.34 + (0.52 * dx + 0.4 * dy + 0.5) * (0.72 / Math.hypot(dx, dy, 1));
  });
}

function tips(grid: Grid, paint: LimbPaint, back: (c: Hex) => Hex): string {
  if (paint.tip === undefined) return '';
  const field = fieldFrom(grid, (n) =>
    (grid.gap[n] ?? 1) > grid.step * 2 ? 0 : (grid.share[n] ?? 0),
  );
  const { from, colour } = paint.tip;
  return [0, 0.35, 0.7]
    .map((k) => {
      const d = contourPath(field, lerp(from, 1, k * 0.8));
      return d === '' ? '' : ringPath(d, back(colour), 0.55);
    })
    .join('');
}

/** Branches cut lengthwise: flesh inside, the colour of the surface as a thin line round it, coloured tips. */
export function cutLimbs(
  limbs: readonly Limb[],
  paint: LimbPaint & { flesh: Hex; rind: number },
  random: Random,
  ids: Ids,
): string {
  const grid = gridOf(limbs, paint.soft, stepFor(limbs));
  const shape = fieldFrom(grid, (n) => -(grid.gap[n] ?? 1));
  const d = contourPath(shape, 0);
  const stops = [0, 0.25, 0.5, 0.75, 1].map((offset) => ({
    offset,
    colour: ramp(paint.colours, offset),
  }));
  const inner = contourPath(shape, paint.rind);
  const inside =
    linearFill(
      ids,
      d,
      { from: paint.foot, to: [paint.foot[0], paint.foot[1] - paint.height] },
      stops,
    ) +
    tips(grid, paint, (c) => c) +
    (inner === '' ? '' : ringPath(inner, paint.flesh, 1));
  const lines = contours(shape, 0).map((loop, i) =>
    inkPath(loop, random.sub(`ink${i}`), {
      width: paint.ink,
      closed: true,
      step: Math.max(3.6, grid.step * 2),
      light: 0.4,
      gaps: 0.05,
    }),
  );
  return ids.clipped(d, inside) + inked(...lines);
}

/** A bent branch as a row of limbs. */
export function bent(
  from: Point,
  via: Point,
  to: Point,
  look: {
    wide: number;
    end: number;
    share: readonly [number, number];
    depth: number;
    pieces?: number;
  },
): Limb[] {
  const n = look.pieces ?? 4;
  const p = (t: number): Point => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * via[0] + t * t * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * via[1] + t * t * to[1],
  ];
  return Array.from({ length: n }, (_, i): Limb => {
    const [a, b] = [i / n, (i + 1) / n];
    return {
      from: p(a),
      to: p(b),
      wide: lerp(look.wide, look.end, a),
      end: lerp(look.wide, look.end, b),
      share: [lerp(look.share[0], look.share[1], a), lerp(look.share[0], look.share[1], b)],
      depth: look.depth,
    };
  });
}
