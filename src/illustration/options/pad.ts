import { shadowOf, type Hex } from '../core/colour.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { INK } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import { fillPath, Ids, linearFill, strokePath } from '../core/svg.ts';

/** Units of an option picture. */
export const OPTION = { width: 168, height: 126 } as const;

/** The colours of all close-ups: a part keeps its colour through all states of a character. */
export const HUE = {
  cap: '#c39a60',
  capDark: '#7a4c28',
  flesh: '#fdf8ea',
  gill: '#d2a05c',
  stem: '#dcc596',
  veil: '#fffefa',
  soil: '#a5835a',
  wood: '#8a6644',
  skin: '#e0ab84',
} as const satisfies Record<string, Hex>;

/** From where to where a form turns away from the light. */
export interface Shade {
  readonly from: Point;
  readonly to: Point;
  readonly strength?: number;
}

/**
 * A close-up of one part, drawn for 96 to 150 pixels: few bold forms with a strong outline. All states of a character
 * use the same frame, light and colours; they differ in nothing but that character.
 */
export class Pad {
  private readonly ids = new Ids('c');
  private body = '';

  get svg(): string {
    return this.body;
  }

  fill(d: string, colour: Hex, opacity = 1): this {
    this.body += fillPath(d, colour, opacity);
    return this;
  }

  line(d: string, width = 2.2, colour: Hex = INK, opacity = 1): this {
    this.body += strokePath(d, colour, width, opacity);
    return this;
  }

  /** A filled form with a shaded side and an outline. */
  form(d: string, colour: Hex, shade?: Shade, outline = 2.4): this {
    this.fill(d, colour);
    if (shade !== undefined) this.shade(d, colour, shade);
    return outline > 0 ? this.line(d, outline) : this;
  }

  shade(d: string, colour: Hex, { from, to, strength = 0.55 }: Shade): this {
    const dark = shadowOf(colour, 0.34);
    this.body += linearFill(this.ids, d, { from, to }, [
      { offset: 0, colour: dark, opacity: 0 },
      { offset: 0.45, colour: dark, opacity: strength * 0.12 },
      { offset: 1, colour: dark, opacity: strength },
    ]);
    return this;
  }

  /** Draws moved, turned or sized. */
  moved(transform: string, draw: () => void): this {
    const outside = this.body;
    this.body = '';
    draw();
    this.body = `${outside}<g transform="${transform}">${this.body}</g>`;
    return this;
  }

  /** Draws inside an outline only. */
  within(d: string, draw: () => void): this {
    const outside = this.body;
    this.body = '';
    draw();
    this.body = outside + this.ids.clipped(d, this.body);
    return this;
  }
}

/** Shade of something round that stands upright between two edges. */
export function upright(left: number, right: number, strength = 0.6): Shade {
  return { from: [lerp(left, right, 0.3), 0], to: [right, 0], strength };
}

export function oval([x, y]: Point, [rx, ry]: Point): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

export function ring(a: Point, b: Point): string {
  return new Pen().move(a).line(b).d;
}

/** An arrow with an open head. */
export function arrow(from: Point, to: Point, head = 6): string {
  const a = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): Point => [
    to[0] - head * Math.cos(a + turn),
    to[1] - head * Math.sin(a + turn),
  ];
  return new Pen().move(from).line(to).move(wing(0.6)).line(to).line(wing(-0.6)).d;
}
