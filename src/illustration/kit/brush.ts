import { shadowOf, tone, type Hex } from '../core/colour.ts';
import { resample, spline, type Point } from '../core/geometry.ts';
import { INK, inkPath } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, num, strokePath } from '../core/svg.ts';
import { formShade, softWash } from '../core/wash.ts';
import { flatten } from './flatten.ts';

/** Colours of the scenes. Green is for leaves and grass alone. */
export const PAINT = {
  indigo: '#4d6180',
  slate: '#7c8a99',
  brown: '#9a6b43',
  wood: '#b58a5b',
  clay: '#c08d62',
  rice: '#f8f2e4',
  dough: '#f1e7d0',
  maize: '#e2b24c',
  red: '#b3261e',
  rust: '#b5654a',
  steel: '#aab1b3',
  iron: '#5a5552',
  white: '#fdfaf2',
  skin: '#e8c6a4',
  hair: '#3a302b',
  grey: '#a39b93',
  water: '#9fbecb',
  leaf: '#7d9a5b',
  earth: '#8a6d4f',
  root: '#4f3d31',
  violet: '#6a5fae',
  poison: '#7a2f5f',
  night: '#43506b',
} as const satisfies Record<string, Hex>;

export interface FormStyle {
  /** width of the outline in units; 0 for none */
  readonly line?: number;
  /** strength of the form shade; 0 for flat */
  readonly shade?: number;
}

/** Paints shapes given as path texts in ink and wash. One brush paints one scene: ids and randomness run on. */
export class Brush {
  readonly ids: Ids;
  private readonly random: Random;
  private strokes = 0;

  constructor(seed: string) {
    this.random = new Random(seed);
    this.ids = new Ids(seed);
  }

  private hand(): Random {
    this.strokes += 1;
    return this.random.sub(String(this.strokes));
  }

  /** A filled shape with a shaded side and a pen outline. */
  form(d: string, colour: Hex, style: FormStyle = {}): string {
    const shade = style.shade ?? 0.1;
    let svg = fillPath(d, colour);
    for (const run of flatten(d)) {
      if (shade > 0 && run.closed && run.points.length > 3) {
        const glaze = formShade(resample(run.points, 6, true), this.hand(), {
          colour: shadowOf(colour, 0.32),
          opacity: shade,
          layers: 4,
          depth: 0.42,
        });
        svg += this.ids.clipped(d, glaze);
      }
    }
    return svg + this.line(d, style.line ?? 1.9);
  }

  /** A pen line of varying width along a path. */
  line(d: string, width = 1.7, colour: Hex = INK): string {
    if (width <= 0) return '';
    const lines = flatten(d).map((run) =>
      inkPath(run.points, this.hand(), {
        width,
        closed: run.closed,
        step: 4,
        light: run.closed ? 0.45 : 0.15,
        tremble: 0.7,
      }),
    );
    return fillPath(lines.join(''), colour, 0.92);
  }

  /** Wash without a line. */
  flat(d: string, colour: Hex, opacity = 1): string {
    return fillPath(d, colour, opacity);
  }

  /** Even stroke: wires, ropes, signs. */
  stroke(d: string, colour: Hex, width: number, opacity = 1): string {
    return strokePath(d, colour, width, opacity);
  }

  cloud(centre: Point, radii: Point, colour: Hex, strength = 0.3): string {
    return softWash(this.hand(), { centre, radii }, colour, strength);
  }

  /** A limb through its joints, thicker at the start. */
  limb(joints: readonly Point[], from: number, to: number, colour: Hex): string {
    const path = spline(joints);
    const [left, right]: [Point[], Point[]] = [[], []];
    const steps = 14;
    for (let i = 0; i <= steps; i += 1) {
      const [p, a, b] = [path(i / steps), path(i / steps - 0.04), path(i / steps + 0.04)];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const half = (from + (to - from) * (i / steps)) / 2;
      const [nx, ny] = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
      left.push([p[0] + nx, p[1] + ny]);
      right.push([p[0] - nx, p[1] - ny]);
    }
    const d = new Pen().polygon([...left, ...right.reverse()]).d;
    return fillPath(d, colour) + this.line(d, 1.7);
  }
}

/** Moves and scales a drawn part. */
export function moved(svg: string, x: number, y: number, scale = 1): string {
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${num(scale)})">${svg}</g>`;
}

/** Left and right changed about x = 0. */
export function mirrored(svg: string): string {
  return `<g transform="scale(-1 1)">${svg}</g>`;
}

export function turned(svg: string, degrees: number, x = 0, y = 0): string {
  return `<g transform="rotate(${num(degrees)} ${num(x)} ${num(y)})">${svg}</g>`;
}

/** A circle or ellipse as curves that the pen can follow. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  const [a, b] = [rx * 0.5523, ry * 0.5523];
  return `M${num(x - rx)} ${num(y)}C${num(x - rx)} ${num(y - b)} ${num(x - a)} ${num(y - ry)} ${num(x)} ${num(y - ry)}C${num(x + a)} ${num(y - ry)} ${num(x + rx)} ${num(y - b)} ${num(x + rx)} ${num(y)}C${num(x + rx)} ${num(y + b)} ${num(x + a)} ${num(y + ry)} ${num(x)} ${num(y + ry)}C${num(x - a)} ${num(y + ry)} ${num(x - rx)} ${num(y + b)} ${num(x - rx)} ${num(y)}Z`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`;
}

export const lighter = (colour: Hex, by = 0.08): Hex => tone(colour, by);
export const darker = (colour: Hex, by = 0.1): Hex => tone(colour, -by);
