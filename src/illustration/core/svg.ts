import type { Hex } from './colour.ts';
import { Pen } from './pen.ts';

/** Opacity and other small numbers, rounded. */
export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

export function fillPath(d: string, colour: Hex, opacity = 1): string {
  if (d === '') return '';
  return `<path fill="${colour}"${opacity < 1 ? ` fill-opacity="${num(opacity)}"` : ''} d="${d}"/>`;
}

/** A shape with holes: where two loops overlap nothing is painted. */
export function ringPath(d: string, colour: Hex, opacity = 1): string {
  return `<path fill-rule="evenodd" fill="${colour}" fill-opacity="${num(opacity)}" d="${d}"/>`;
}

export function strokePath(d: string, colour: Hex, width: number, opacity = 1): string {
  if (d === '') return '';
  return `<path fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-opacity="${num(opacity)}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
}

/** A named part of a drawing; tests compare parts, and one part never depends on the randomness of another. */
export function part(name: string, svg: string): string {
  return svg === '' ? '' : `<g data-part="${name}">${svg}</g>`;
}

/** Strokes gathered by colour and opacity, written as few paths. The order inside one bucket does not matter. */
export class Bucket {
  private readonly pens = new Map<string, { colour: Hex; opacity: number; pen: Pen }>();

  pen(colour: Hex, opacity = 1): Pen {
    const key = `${colour}|${num(opacity)}`;
    let entry = this.pens.get(key);
    if (entry === undefined) {
      entry = { colour, opacity, pen: new Pen() };
      this.pens.set(key, entry);
    }
    return entry.pen;
  }

  /** All gathered shapes as filled paths. */
  fills(): string {
    return [...this.pens.values()].map((e) => fillPath(e.pen.d, e.colour, e.opacity)).join('');
  }

  /** All gathered lines as stroked paths. */
  strokes(width: number): string {
    return [...this.pens.values()]
      .map((e) => strokePath(e.pen.d, e.colour, width, e.opacity))
      .join('');
  }
}

/** Gives out ids for clips and gradients, unique within one picture. */
export class Ids {
  private count = 0;
  private readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix.replace(/[^a-z0-9]/gi, '_');
  }

  next(): string {
    this.count += 1;
    return `${this.prefix}-${this.count.toString(36)}`;
  }

  /** Draws `body` only inside the outline `d`. */
  clipped(d: string, body: string): string {
    const id = this.next();
    return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;
  }
}

/** Renames all ids of a drawing, so that it can stand several times in one picture. */
export function namespaced(svg: string, prefix: string): string {
  return svg.replace(/ id="/g, ` id="${prefix}.`).replace(/url\(#/g, `url(#${prefix}.`);
}

export interface Stop {
  readonly offset: number;
  readonly colour: Hex;
  readonly opacity?: number;
}

function stopTags(stops: readonly Stop[]): string {
  return stops
    .map(
      (s) =>
        `<stop offset="${num(s.offset)}" stop-color="${s.colour}"${s.opacity === undefined ? '' : ` stop-opacity="${num(s.opacity)}"`}/>`,
    )
    .join('');
}

/** A shape filled with a gradient from one point to another. */
export function linearFill(
  ids: Ids,
  d: string,
  ends: { from: readonly [number, number]; to: readonly [number, number] },
  stops: readonly Stop[],
): string {
  const id = ids.next();
  const r = (n: number) => num(Math.round(n * 10) / 10);
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${r(ends.from[0])}" y1="${r(ends.from[1])}" x2="${r(ends.to[0])}" y2="${r(ends.to[1])}">${stopTags(stops)}</linearGradient><path fill="url(#${id})" d="${d}"/>`;
}

/** A shape filled with an elliptic gradient from its middle outwards. */
export function radialFill(
  ids: Ids,
  d: string,
  spot: { centre: readonly [number, number]; radii: readonly [number, number] },
  stops: readonly Stop[],
): string {
  const id = ids.next();
  const r = (n: number) => num(Math.round(n * 10) / 10);
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate(${r(spot.centre[0])} ${r(spot.centre[1])}) scale(${r(spot.radii[0])} ${r(spot.radii[1])})">${stopTags(stops)}</radialGradient><path fill="url(#${id})" d="${d}"/>`;
}
