import type { Hex } from './colour.ts';
import { at, lerp, type Box, type Point } from './geometry.ts';
import { Pen } from './pen.ts';
import { ringPath } from './svg.ts';

/** Values of a function of the plane on a grid; outside the grid it is below every level. */
export interface Field {
  readonly left: number;
  readonly top: number;
  readonly step: number;
  readonly values: readonly Float64Array[];
}

/** Takes a function down on a grid, with a border that closes every line. */
export function fieldOf(value: (x: number, y: number) => number, box: Box, step: number): Field {
  const columns = Math.ceil((box.right - box.left) / step) + 3;
  const rows = Math.ceil((box.bottom - box.top) / step) + 3;
  const [left, top] = [box.left - step, box.top - step];
  const values = Array.from({ length: rows }, (_, i) =>
    Float64Array.from({ length: columns }, (_, k) =>
      i === 0 || k === 0 || i === rows - 1 || k === columns - 1
        ? -1e9
        : value(left + k * step, top + i * step),
    ),
  );
  return { left, top, step, values };
}

/** Edges of a cell that the line of a level joins, by which corners lie above it (1 top left, 2 top right, 4 bottom right, 8 bottom left). */
const JOINS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[3, 0]],
  2: [[0, 1]],
  3: [[3, 1]],
  4: [[1, 2]],
  5: [
    [3, 0],
    [1, 2],
  ],
  6: [[0, 2]],
  7: [[3, 2]],
  8: [[2, 3]],
  9: [[2, 0]],
  10: [
    [0, 1],
    [2, 3],
  ],
  11: [[2, 1]],
  12: [[1, 3]],
  13: [[1, 0]],
  14: [[0, 3]],
};

/** Closed lines round all places where a field lies above a level (marching squares). */
export function contours(field: Field, level: number): Point[][] {
  const next = new Map<number, number>();
  const where = new Map<number, Point>();
  const { left, top, step, values } = field;
  const value = (i: number, k: number) => values[i]?.[k] ?? -1e9;
  const wide = (values[0]?.length ?? 0) + 1;
  const crossing = (i: number, k: number, edge: number): number => {
    const [ai, ak] = [i + (edge === 2 ? 1 : 0), k + (edge === 1 ? 1 : 0)];
    const [bi, bk] = edge % 2 === 0 ? [ai, ak + 1] : [ai + 1, ak];
    const key = (ai * wide + ak) * 2 + (edge % 2);
    if (!where.has(key)) {
      const [va, vb] = [value(ai, ak), value(bi, bk)];
      const t = va < -1e8 || vb < -1e8 ? 0.5 : (level - va) / (vb - va || 1);
      where.set(key, [left + step * lerp(ak, bk, t), top + step * lerp(ai, bi, t)]);
    }
    return key;
  };
  for (let i = 0; i < values.length - 1; i += 1) {
    for (let k = 0; k < (values[0]?.length ?? 0) - 1; k += 1) {
      const above = (di: number, dk: number) => (value(i + di, k + dk) >= level ? 1 : 0);
      const which = above(0, 0) + 2 * above(0, 1) + 4 * above(1, 1) + 8 * above(1, 0);
      for (const [from, to] of JOINS[which] ?? [])
        next.set(crossing(i, k, from), crossing(i, k, to));
    }
  }
  const loops: Point[][] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const loop: Point[] = [];
    let key: number | undefined = start;
    while (key !== undefined && next.has(key)) {
      const p = where.get(key);
      if (p !== undefined) loop.push(p);
      const following: number | undefined = next.get(key);
      next.delete(key);
      key = following;
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}

export function contourPath(field: Field, level: number): string {
  const pen = new Pen();
  for (const loop of contours(field, level)) pen.loop(loop);
  return pen.d;
}

/** Washes laid over each other from the darkest to the lightest, each where the field rises above its level. */
export function layeredWash(
  field: Field,
  washes: readonly (readonly [level: number, colour: Hex])[],
): string {
  return washes
    .map(([level, colour]) => {
      const d = contourPath(field, level);
      return d === '' ? '' : ringPath(d, colour, 1);
    })
    .join('');
}

/** Evenly spaced levels through stops of [level, colour]. */
export function washesThrough(
  stops: readonly (readonly [number, Hex])[],
  count: number,
  mixed: (a: Hex, b: Hex, t: number) => Hex,
): [number, Hex][] {
  const [low, high] = [at(stops, 0)[0], at(stops, -1)[0]];
  return Array.from({ length: count }, (_, i) => {
    const level = lerp(low, high, i / (count - 1));
    const k = Math.max(
      1,
      stops.findIndex(([stop]) => stop >= level),
    );
    const [a, b] = [at(stops, k - 1), at(stops, k)];
    return [level, mixed(a[1], b[1], (level - a[0]) / (b[0] - a[0] || 1))];
  });
}
