import type { Hex } from './colour.ts';
import { at, resample, type Point } from './geometry.ts';
import { Pen } from './pen.ts';
import type { Random } from './random.ts';
import { fillPath } from './svg.ts';

/** Colour of every drawn line. */
export const INK: Hex = '#3b2d25';

export interface InkLine {
  /** greatest width in units */
  readonly width?: number;
  readonly closed?: boolean;
  /** distance of the points that carry the line */
  readonly step?: number;
  /** 0: the same width all round; 1: thin towards the light (upper left), thick in the shade */
  readonly light?: number;
  /** share of the line that the pen leaves out, mostly on the lit side */
  readonly gaps?: number;
  /** how far the hand trembles, in units */
  readonly tremble?: number;
}

const LIGHT: Point = [-0.55, -0.83];

interface Nib {
  readonly p: Point;
  readonly normal: Point;
  readonly half: number;
}

function nibs(points: readonly Point[], random: Random, style: Required<InkLine>): Nib[][] {
  const n = points.length;
  const [thick, skip, offset] = [random.noise(), random.noise(), random.between(0, 50)];
  let area = 0;
  points.forEach((a, i) => {
    const b = at(points, (i + 1) % n);
    area += a[0] * b[1] - b[0] * a[1];
  });
  const sign = area > 0 ? 1 : -1;
  const runs: Nib[][] = [];
  let run: Nib[] = [];
  points.forEach((p, i) => {
    const a = style.closed ? at(points, (i - 1 + n) % n) : at(points, Math.max(0, i - 1));
    const b = style.closed ? at(points, (i + 1) % n) : at(points, Math.min(n - 1, i + 1));
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy) || 1;
    const normal: Point = [(dy / length) * sign, (-dx / length) * sign];
    const lit = 0.5 + 0.5 * (normal[0] * LIGHT[0] + normal[1] * LIGHT[1]);
    let pressure = 0.4 + 0.6 * (0.5 + 0.5 * thick(i * 0.23 + offset));
    pressure *= 1 - style.light * lit + 0.18;
    if (!style.closed) {
      const t = i / (n - 1);
      pressure *= Math.min(1, 0.2 + t * 9, 0.2 + (1 - t) * 9);
    }
    if (style.gaps > 0 && skip(i * 0.31 + offset) * 0.5 + 0.5 < style.gaps * lit) {
      if (run.length > 2) runs.push(run);
      run = [];
      return;
    }
    const wobble = style.tremble * 0.4;
    run.push({
      p: [p[0] + wobble * skip(i * 0.5 + 9), p[1] + wobble * thick(i * 0.5 + 17)],
      normal,
      half: Math.max(0.25, (style.width * pressure) / 2),
    });
  });
  if (run.length > 2) runs.push(run);
  return runs;
}

/** A pen line of varying width as the `d` of a filled outline. */
export function inkPath(points: readonly Point[], random: Random, line: InkLine = {}): string {
  const style = { width: 1.7, closed: false, step: 7, light: 0.6, gaps: 0, tremble: 0.5, ...line };
  const even = resample(points, style.step, style.closed);
  if (even.length < 3) return '';
  const pen = new Pen();
  const runs = nibs(even, random, style);
  const first = runs[0];
  const whole = style.closed && runs.length === 1 && first?.length === even.length;
  for (const run of runs) {
    const left: Point[] = [];
    const right: Point[] = [];
    run.forEach(({ p, normal, half }, i) => {
      const taper = whole ? 1 : Math.min(1, 0.25 + i / 4, 0.25 + (run.length - 1 - i) / 4);
      const h = half * taper;
      left.push([p[0] + normal[0] * h, p[1] + normal[1] * h]);
      right.push([p[0] - normal[0] * h, p[1] - normal[1] * h]);
    });
    if (whole) pen.loop(left).loop(right.reverse());
    else pen.curve(left).curve(right.reverse(), true).close();
  }
  return pen.d;
}

/** Paints pen lines in ink. */
export function inked(...paths: readonly string[]): string {
  return fillPath(paths.join(''), INK, 0.86);
}
