import { at, between, type Point } from './geometry.ts';

/** Coordinates are rounded to a tenth of a unit: the same text on every machine, whatever the last bit of its maths. */
function short(n: number): string {
  const rounded = Math.round(n * 10) / 10;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** Writes the `d` of an SVG path. */
export class Pen {
  private parts: string[] = [];

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  get d(): string {
    return this.parts.join('');
  }

  move(p: Point): this {
    this.parts.push(`M${pair(p)}`);
    return this;
  }

  line(p: Point): this {
    this.parts.push(`L${pair(p)}`);
    return this;
  }

  bend(control: Point, p: Point): this {
    this.parts.push(`Q${pair(control)} ${pair(p)}`);
    return this;
  }

  close(): this {
    this.parts.push('Z');
    return this;
  }

  /** A dot for a stroke with round caps. */
  dot(p: Point): this {
    this.parts.push(`M${pair(p)}h0`);
    return this;
  }

  polygon(points: readonly Point[]): this {
    points.forEach((p, i) => (i === 0 ? this.move(p) : this.line(p)));
    return this.close();
  }

  /** A smooth closed curve through the middles between the points. */
  loop(points: readonly Point[]): this {
    const n = points.length;
    const middle = (i: number) => between(at(points, i % n), at(points, (i + 1) % n), 0.5);
    this.move(middle(n - 1));
    points.forEach((p, i) => this.bend(p, middle(i)));
    return this.close();
  }

  /** A smooth open curve; `joined` continues from where the pen is. */
  curve(points: readonly Point[], joined = false): this {
    const n = points.length;
    const first = at(points, 0);
    if (joined) this.line(first);
    else this.move(first);
    if (n === 2) return this.line(at(points, 1));
    for (let i = 1; i < n - 2; i += 1) {
      this.bend(at(points, i), between(at(points, i), at(points, i + 1), 0.5));
    }
    return this.bend(at(points, n - 2), at(points, n - 1));
  }

  /** A hair: pointed at both ends, `width` wide in the middle. */
  hair(from: Point, via: Point, to: Point, width: number): this {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const length = Math.hypot(dx, dy) || 1;
    const nx = (-dy / length) * width;
    const ny = (dx / length) * width;
    return this.move(from)
      .bend([via[0] + nx, via[1] + ny], to)
      .bend([via[0] - nx, via[1] - ny], from)
      .close();
  }
}

export function loopPath(points: readonly Point[]): string {
  return new Pen().loop(points).d;
}

export function curvePath(points: readonly Point[]): string {
  return new Pen().curve(points).d;
}
