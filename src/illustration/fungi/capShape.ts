import {
  Camera,
  cross3,
  dot3,
  Frame,
  scale3,
  starOutline,
  sub3,
  unit3,
  type Point3,
} from '../core/camera.ts';
import { at, centreOf, clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import type { Random } from '../core/random.ts';
import { fleshThickness, gillDepth, type Specimen } from './specimen.ts';

export interface CapPlace {
  readonly camera: Camera;
  readonly frame: Frame;
  /** units of the picture per centimetre */
  readonly scale: number;
}

/** A wavy edge may make the cap wider or narrower than it is by this share, no more. */
const MOST_OFF_SCALE = 0.04;

/** Keeps the width of a wavy edge, left to right, within the share that a drawing to scale allows. */
function toScale(spread: (angle: number) => number): (angle: number) => number {
  let [left, right] = [0, 0];
  for (let i = 0; i < 90; i += 1) {
    const angle = (i / 90) * TAU;
    const x = (1 + spread(angle)) * Math.cos(angle);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  const wide = (right - left) / 2;
  const allowed = clamp(wide, 1 - MOST_OFF_SCALE, 1 + MOST_OFF_SCALE);
  return allowed === wide ? spread : (angle) => ((1 + spread(angle)) * allowed) / wide - 1;
}

/** The cap as a surface: `u` runs from the middle (0) to the edge (1), `angle` round the stem (0 = right, ¼ turn = front). */
export class CapShape {
  readonly specimen: Specimen;
  readonly radius: number;
  readonly height: number;
  readonly place: CapPlace;
  /** half the width of the stem at the cap, in cap radii */
  readonly stemShare: number;
  private readonly spread: (angle: number) => number;
  private readonly lift: (angle: number) => number;
  private readonly roots: number[];

  constructor(specimen: Specimen, place: CapPlace, random: Random) {
    this.specimen = specimen;
    this.place = place;
    this.radius = specimen.capRadius * place.scale;
    this.height = specimen.capHeight * place.scale;
    this.stemShare = Math.min(0.8, specimen.stemTop / specimen.capRadius);
    const lobes =
      specimen.draw.cap.lobes *
      (specimen.age === 'young' ? 0.25 : specimen.age === 'old' ? 1.3 : 0.8);
    const [wide, fine, high] = [random.wave(2, 5), random.wave(7, 13), random.wave(2, 5)];
    const amount = 0.012 + lobes * 0.13;
    this.spread = toScale((angle) => amount * (wide(angle) + 0.25 * fine(angle)));
    this.lift = (angle) => amount * 1.25 * high(angle);
    this.roots = this.rootTable();
  }

  /** Height of the skin at a radius, in units. */
  skin(r: number): number {
    let best = 0;
    let gap = 9;
    let height = 0;
    for (let i = 0; i <= 50; i += 1) {
      const [radius, h] = this.specimen.curve(i / 50);
      const away = Math.abs(radius - r) + (this.specimen.closed ? i * 0.0001 : 0);
      if (away < gap) {
        gap = away;
        best = i;
        height = h;
      }
    }
    if (best < 50 && best > 0 && gap > 0.001) {
      const [ra, ha] = this.specimen.curve((best - 1) / 50);
      const [rb, hb] = this.specimen.curve((best + 1) / 50);
      if (Math.abs(rb - ra) > 0.002) height = lerp(ha, hb, clamp((r - ra) / (rb - ra)));
    }
    return height * this.height;
  }

  private rootTable(): number[] {
    const [, edge] = this.specimen.curve(1);
    return Array.from({ length: 41 }, (_, i) => {
      const r = i / 40;
      const root = this.skin(r) - fleshThickness(this.specimen, r) * this.radius;
      return lerp(root, edge * this.height, smoothstep(0.8, 1, r));
    });
  }

  /** Height of the lower side of the flesh, where gills or tubes begin, at a radius. */
  root(r: number): number {
    const x = clamp(r) * 40;
    const i = Math.min(39, Math.floor(x));
    return lerp(at(this.roots, i), at(this.roots, i + 1), x - i);
  }

  /** Height of the edges of gills or the mouths of pores. */
  edge(r: number): number {
    return this.root(r) - gillDepth(this.specimen, r, this.stemShare) * this.radius;
  }

  /** Where the stem ends, above the plane of the cap's lowest edge. */
  stemMeets(): number {
    return this.root(this.stemShare * 0.9);
  }

  private local(r: number, height: number, u: number, angle: number): Point3 {
    const wide = r * (1 + smoothstep(0.3, 1, u) * this.spread(angle)) * this.radius;
    const rise = smoothstep(0.45, 1, u) ** 2 * this.lift(angle) * this.radius;
    return [wide * Math.cos(angle), height + rise, wide * Math.sin(angle)];
  }

  point3(u: number, angle: number): Point3 {
    const [r, h] = this.specimen.curve(u);
    return this.place.frame.place(this.local(r, h * this.height, u, angle));
  }

  point(u: number, angle: number): Point {
    return this.place.camera.see(this.point3(u, angle));
  }

  /** A point of the underside: `depth` 0 at the flesh, 1 at the edge of the gills. */
  under(r: number, angle: number, depth = 1): Point {
    const reach = this.specimen.curve(1)[0];
    const height = lerp(this.root(r * reach), this.edge(r * reach), depth);
    return this.place.camera.see(this.place.frame.place(this.local(r * reach, height, r, angle)));
  }

  normal(u: number, angle: number): Point3 {
    const e = 0.012;
    const s = Math.max(u, 0.06);
    const along = sub3(
      this.point3(Math.min(1, u + e), angle),
      this.point3(Math.max(0, u - e), angle),
    );
    const round = sub3(this.point3(s, angle + 0.03), this.point3(s, angle - 0.03));
    const n = unit3(cross3(round, along));
    const up = this.place.frame.turn([0, 1, 0]);
    const out = this.place.frame.turn([Math.cos(angle), 0, Math.sin(angle)]);
    const sense = dot3(n, up) * 0.6 + dot3(n, out) * 0.8 * u * (this.isFunnel ? -1 : 1);
    return sense < 0 ? scale3(n, -1) : n;
  }

  get isFunnel(): boolean {
    return this.specimen.profile === 'funnel';
  }

  facing(u: number, angle: number): number {
    return dot3(this.normal(u, angle), this.place.camera.view);
  }

  /** 0 in deep shade to 1 in full light. */
  lit(u: number, angle: number): number {
    return 0.5 + 0.5 * this.place.camera.light(this.normal(u, angle));
  }

  ring(u: number, count = 72): Point[] {
    return Array.from({ length: count }, (_, i) => this.point(u, (i / count) * TAU));
  }

  underRing(r: number, depth = 1, count = 72): Point[] {
    return Array.from({ length: count }, (_, i) => this.under(r, (i / count) * TAU, depth));
  }

  /** Outline of the skin out to `u`. */
  outline(u = 1, rays = 120): Point[] {
    const count = Math.max(4, Math.ceil((rays > 90 ? 40 : 14) * u));
    const rings = Array.from({ length: count }, (_, i) => this.ring((u * (i + 1)) / count, 60));
    const middle = centreOf(at(rings, -1));
    const top = this.point(0, 0);
    const inner: Point = [lerp(middle[0], top[0], 0.4), lerp(middle[1], top[1], 0.4)];
    return starOutline(rings, inner, rays);
  }

  /** Whether the underside can be seen from where the viewer stands. */
  get seenFromBelow(): boolean {
    return dot3(this.place.frame.turn([0, 1, 0]), this.place.camera.view) < -0.02;
  }
}
