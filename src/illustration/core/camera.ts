import { at, clamp, lerp, TAU, type Point } from './geometry.ts';

/** A point in space: x to the right, y up, z towards the viewer. */
export type Point3 = readonly [x: number, y: number, z: number];

export function add3(a: Point3, b: Point3): Point3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function sub3(a: Point3, b: Point3): Point3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale3(a: Point3, k: number): Point3 {
  return [a[0] * k, a[1] * k, a[2] * k];
}

export function dot3(a: Point3, b: Point3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross3(a: Point3, b: Point3): Point3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function unit3(a: Point3): Point3 {
  return scale3(a, 1 / (Math.hypot(a[0], a[1], a[2]) || 1));
}

/** Direction towards the light as the viewer sees it: from the upper left, in front. */
export const LIGHT3 = unit3([-0.52, 0.66, 0.55]);

/**
 * Looks at the scene by oblique projection: widths and heights keep their true size at any pitch, so that a scale bar
 * holds for both; only depth is foreshortened. Pitch in degrees: positive from above, negative from below.
 */
export class Camera {
  readonly origin: Point;
  /** direction towards the viewer */
  readonly view: Point3;
  private readonly rise: number;

  constructor(origin: Point, pitchDegrees: number) {
    this.origin = origin;
    this.rise = Math.sin((pitchDegrees / 360) * TAU);
    this.view = unit3([0, this.rise, 1]);
  }

  see(p: Point3): Point {
    return [this.origin[0] + p[0], this.origin[1] - p[1] + p[2] * this.rise];
  }

  /** Greater is nearer. */
  depth(p: Point3): number {
    return dot3(p, this.view);
  }

  /** -1 in deep shade to 1 in full light, for a surface with this normal. */
  light(normal: Point3): number {
    const up = normal[1] * this.view[2] - normal[2] * this.view[1];
    return normal[0] * LIGHT3[0] + up * LIGHT3[1] + dot3(normal, this.view) * LIGHT3[2];
  }
}

/** A local frame: origin and two leans in degrees (towards the viewer, to the right). */
export class Frame {
  readonly origin: Point3;
  private readonly a: number;
  private readonly b: number;

  constructor(origin: Point3, towardsDegrees = 0, rightDegrees = 0) {
    this.origin = origin;
    this.a = (towardsDegrees / 360) * TAU;
    this.b = (rightDegrees / 360) * TAU;
  }

  turn([x, y, z]: Point3): Point3 {
    const y1 = y * Math.cos(this.a) - z * Math.sin(this.a);
    const z1 = y * Math.sin(this.a) + z * Math.cos(this.a);
    return [
      x * Math.cos(this.b) + y1 * Math.sin(this.b),
      -x * Math.sin(this.b) + y1 * Math.cos(this.b),
      z1,
    ];
  }

  place(p: Point3): Point3 {
    return add3(this.origin, this.turn(p));
  }
}

/** Outline of the union of closed lines, as seen by rays from a middle point. */
export function starOutline(
  rings: readonly (readonly Point[])[],
  middle: Point,
  rays = 110,
): Point[] {
  const reach = new Float64Array(rays);
  const edge = (a: Point, b: Point) => {
    const [ax, ay, bx, by] = [
      a[0] - middle[0],
      a[1] - middle[1],
      b[0] - middle[0],
      b[1] - middle[1],
    ];
    let from = Math.atan2(ay, ax);
    let turn = Math.atan2(by, bx) - from;
    while (turn > Math.PI) turn -= TAU;
    while (turn < -Math.PI) turn += TAU;
    if (turn < 0) {
      from += turn;
      turn = -turn;
    }
    const last = Math.floor(((from + turn) / TAU) * rays);
    for (let k = Math.ceil((from / TAU) * rays); k <= last; k += 1) {
      const [ux, uy] = [Math.cos((k / rays) * TAU), Math.sin((k / rays) * TAU)];
      const across = ux * (by - ay) - uy * (bx - ax);
      if (Math.abs(across) < 1e-9) continue;
      const r = (ax * (by - ay) - ay * (bx - ax)) / across;
      const i = ((k % rays) + rays) % rays;
      if (r > (reach[i] ?? 0)) reach[i] = r;
    }
  };
  for (const ring of rings) ring.forEach((a, i) => edge(a, at(ring, (i + 1) % ring.length)));
  return Array.from({ length: rays }, (_, k) => {
    const r = (i: number) => reach[(i + rays) % rays] ?? 0;
    const even = r(k) / 2 + r(k + 1) / 4 + r(k - 1) / 4;
    const a = (k / rays) * TAU;
    return [middle[0] + even * Math.cos(a), middle[1] + even * Math.sin(a)] as const;
  });
}

/** Point on a polyline of a surface, by share of its length in index steps. */
export function along(points: readonly Point[], share: number): Point {
  const x = clamp(share) * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(x));
  const a = at(points, i);
  const b = at(points, i + 1);
  return [lerp(a[0], b[0], x - i), lerp(a[1], b[1], x - i)];
}
