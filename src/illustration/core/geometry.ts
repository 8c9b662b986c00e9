/** A point of the picture, x to the right and y downwards, in units of the picture. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const TAU = Math.PI * 2;

export function clamp(x: number, low = 0, high = 1): number {
  return x < low ? low : x > high ? high : x;
}

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Hermite step from 0 at `from` to 1 at `to`. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

export function between(a: Point, b: Point, t: number): Point {
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The item at an index that is known to exist. @throws RangeError otherwise */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index < 0 ? items.length + index : index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}

export function centreOf(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const p of points) {
    x += p[0];
    y += p[1];
  }
  return [x / points.length, y / points.length];
}

export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Moves a shape, and scales it about its middle. */
export function shifted(points: readonly Point[], dx: number, dy: number, scale = 1): Point[] {
  const [cx, cy] = centreOf(points);
  return points.map(([x, y]) => [cx + (x - cx) * scale + dx, cy + (y - cy) * scale + dy]);
}

export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let b = at(polygon, -1);
  for (const a of polygon) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
    b = a;
  }
  return inside;
}

/** Points at even steps along a line. */
export function resample(points: readonly Point[], step: number, closed = false): Point[] {
  const line = closed ? [...points, at(points, 0)] : points;
  const lengths = [0];
  for (let i = 1; i < line.length; i += 1) {
    lengths.push(at(lengths, i - 1) + distance(at(line, i - 1), at(line, i)));
  }
  const total = at(lengths, -1);
  const count = Math.max(closed ? 4 : 2, Math.round(total / step));
  const out: Point[] = [];
  let j = 0;
  for (let i = 0; i <= count - (closed ? 1 : 0); i += 1) {
    const d = (total * i) / count;
    while (j < lengths.length - 2 && at(lengths, j + 1) < d) j += 1;
    const span = at(lengths, j + 1) - at(lengths, j);
    out.push(between(at(line, j), at(line, j + 1), span === 0 ? 0 : (d - at(lengths, j)) / span));
  }
  return out;
}

/** Catmull-Rom curve through rows of numbers; the parameter runs from 0 to 1. */
export function spline(rows: readonly (readonly [number, number])[]): (t: number) => Point {
  const last = rows.length - 1;
  const row = (i: number) => at(rows, clamp(i, 0, last));
  return (t) => {
    const x = clamp(t) * last;
    const i = Math.min(last - 1, Math.floor(x));
    const f = x - i;
    const [a, b, c, d] = [row(i - 1), row(i), row(i + 1), row(i + 2)];
    const mix = (p: number, q: number, r: number, s: number) =>
      0.5 *
      (2 * q +
        (r - p) * f +
        (2 * p - 5 * q + 4 * r - s) * f * f +
        (3 * q - p - 3 * r + s) * f ** 3);
    return [mix(a[0], b[0], c[0], d[0]), mix(a[1], b[1], c[1], d[1])];
  };
}

/** Convex hull. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Point, a: Point, b: Point) =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list: readonly Point[]) => {
    const out: Point[] = [];
    for (const p of list) {
      while (out.length > 1 && turn(at(out, -2), at(out, -1), p) <= 0) out.pop();
      out.push(p);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** A wobbly ellipse, closed. `rough` is the share by which the radius varies. */
export function blob(
  wave: (angle: number) => number,
  [x, y]: Point,
  [rx, ry]: Point,
  rough = 0.2,
): Point[] {
  return Array.from({ length: 36 }, (_, i) => {
    const a = (i / 36) * TAU;
    const r = 1 + rough * wave(a);
    return [x + rx * r * Math.cos(a), y + ry * r * Math.sin(a)] as const;
  });
}

/** A closed line through corner points without corners (Catmull-Rom). */
export function rounded(corners: readonly Point[], step = 4): Point[] {
  const n = corners.length;
  const dense: Point[] = [];
  for (let i = 0; i < n; i += 1) {
    const [a, b, c, d] = [
      at(corners, (i + n - 1) % n),
      at(corners, i),
      at(corners, (i + 1) % n),
      at(corners, (i + 2) % n),
    ];
    for (let k = 0; k < 8; k += 1) {
      const f = k / 8;
      const mix = (p: number, q: number, r: number, s: number) =>
        0.5 *
        (2 * q +
          (r - p) * f +
          (2 * p - 5 * q + 4 * r - s) * f * f +
          (3 * q - p - 3 * r + s) * f ** 3);
      dense.push([mix(a[0], b[0], c[0], d[0]), mix(a[1], b[1], c[1], d[1])]);
    }
  }
  return resample(dense, step, true);
}
