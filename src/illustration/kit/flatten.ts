import type { Point } from '../core/geometry.ts';

/** One run of a path as points. */
export interface Run {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

function tokens(d: string): string[] {
  return d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
}

/**
 * Turns a path of lines and curves (M L H V Q C Z, either case) into points, so that the pen can follow it.
 *
 * @throws RangeError for a command that it does not know
 */
export function flatten(d: string): Run[] {
  const list = tokens(d);
  const runs: Run[] = [];
  let points: Point[] = [];
  let [x, y, command, i] = [0, 0, '', 0];
  const end = (closed: boolean) => {
    if (points.length > 1) runs.push({ points, closed });
    points = [];
  };
  const curve = (b: Point, c: Point, to: Point) => {
    const a: Point = [x, y];
    const steps = Math.max(4, Math.ceil(Math.hypot(to[0] - a[0], to[1] - a[1]) / 5));
    for (let k = 1; k <= steps; k += 1) {
      const t = k / steps;
      const u = 1 - t;
      const at = (n: 0 | 1) =>
        u ** 3 * a[n] + 3 * u * u * t * b[n] + 3 * u * t * t * c[n] + t ** 3 * to[n];
      points.push([at(0), at(1)]);
    }
    [x, y] = to;
  };
  while (i < list.length) {
    const token = list[i] ?? '';
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      i += 1;
    }
    const upper = command.toUpperCase();
    const count = NUMBERS[upper];
    if (count === undefined) throw new RangeError(`the pen cannot follow "${command}" in ${d}`);
    const n = list.slice(i, i + count).map(Number);
    i += count;
    const [dx, dy] = command === upper ? [0, 0] : [x, y];
    const pair = (k: number): Point => [(n[k] ?? 0) + dx, (n[k + 1] ?? 0) + dy];
    if (upper === 'M') {
      end(false);
      [x, y] = pair(0);
      points.push([x, y]);
      command = command === 'M' ? 'L' : 'l';
    } else if (upper === 'Z') {
      const first = points[0];
      end(true);
      if (first !== undefined) {
        [x, y] = first;
        points.push(first);
      }
    } else if (upper === 'C') curve(pair(0), pair(2), pair(4));
    else if (upper === 'Q') {
      const [c, to] = [pair(0), pair(2)];
      const lean = (from: number, via: number) => from + (via - from) * (2 / 3);
      curve([lean(x, c[0]), lean(y, c[1])], [lean(to[0], c[0]), lean(to[1], c[1])], to);
    } else {
      if (upper === 'H') x = (n[0] ?? 0) + dx;
      else if (upper === 'V') y = (n[0] ?? 0) + dy;
      else [x, y] = pair(0);
      points.push([x, y]);
    }
  }
  end(false);
  return runs;
}
