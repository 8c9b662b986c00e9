import { shadowOf, tone } from '../core/colour.ts';
import { clamp, lerp, resample, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, strokePath, type Ids } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import { DrawingFault } from '../picture.ts';
import type { CapShape } from './capShape.ts';
import { has } from './specimen.ts';
import type { StemShape } from './stemShape.ts';

export interface RingPicture {
  readonly back: string;
  readonly front: string;
  readonly spot?: Point;
}

const NONE: RingPicture = { back: '', front: '' };

/** Whether a ring can be seen at this age: the veil of a young cap still covers the gills. */
function shown(stem: StemShape): boolean {
  return stem.specimen.age !== 'young' || !stem.specimen.closed;
}

/** The ring (菌环), by its type; in two layers, behind and before the stem. */
export function paintRing(stem: StemShape, cap: CapShape, random: Random, ids: Ids): RingPicture {
  const { type, position, colour } = stem.specimen.draw.ring;
  if (type === 'none' || !shown(stem)) return NONE;
  const { id } = stem.specimen;
  if (position === null)
    throw new DrawingFault(id, 'draw.ring.position', `a ring of type ${type} needs a position`);
  if (colour === null)
    throw new DrawingFault(id, 'draw.ring.colour', `a ring of type ${type} needs a colour`);
  const at = clamp(1 - position, 0.08, 0.97);
  switch (type) {
    case 'skirt':
      return skirt(stem, { at, torn: 0, thick: false }, random, ids);
    case 'fugitive':
      return skirt(stem, { at, torn: 0.75, thick: false }, random, ids);
    case 'movable':
      return skirt(stem, { at, torn: 0, thick: true }, random, ids);
    case 'zone':
      return zone(stem, at, random);
    case 'cobweb':
      return cobweb(stem, cap, at, random);
    default:
      throw new DrawingFault(id, 'draw.ring.type', `no way to draw "${type}"`);
  }
}

/** Height on the stem (0 foot, 1 cap) at which the ring is fixed, for tests and call-outs. */
export function ringHeight(position: number): number {
  return clamp(1 - position, 0.08, 0.97);
}

interface Skirt {
  /** height on the stem, 0 foot to 1 cap */
  readonly at: number;
  /** share that is torn away */
  readonly torn: number;
  readonly thick: boolean;
}

function skirt(stem: StemShape, look: Skirt, random: Random, ids: Ids): RingPicture {
  const { at } = look;
  const { colour: own, width_cm } = stem.specimen.draw.ring;
  const colour = own ?? '#faf8f2';
  const dark = shadowOf(colour, 0.24);
  const r = stem.radius(at);
  const long =
    Math.max(width_cm * stem.scale * (look.thick ? 0.5 : 0.85), r * 0.7) *
    (stem.specimen.age === 'young' ? 0.7 : 1);
  const flare = Math.min(long * 0.62, r * 1.25) * (look.thick ? 1.15 : 1);
  const [ruffle, tears, shred] = [random.wave(5, 11), random.wave(3, 8), random.wave(4, 13)];
  const reach = (angle: number) => {
    const whole = long * (1 + 0.13 * tears(angle));
    return look.torn === 0 ? whole : whole * (1 - look.torn * clamp(0.35 + 0.75 * shred(angle)));
  };
  const point = (t: number, angle: number): Point => {
    const drop = reach(angle) * Math.pow(t, 1.2);
    const wide =
      r * 1.03 + flare * Math.pow(t, look.thick ? 0.5 : 0.8) + r * 0.16 * t * t * ruffle(angle);
    const s = at - (look.thick ? drop * 0.75 : drop) / stem.length;
    const [x] = stem.axis(Math.max(0, s));
    const rise = look.thick ? 0 : 0.1 * r * Math.sin(Math.min(1, t * 2.4) * Math.PI);
    return stem.pose.camera.see([
      x + wide * Math.cos(angle),
      s * stem.length + rise,
      wide * Math.sin(angle),
    ]);
  };
  const layer = (front: boolean) => {
    const span = (a: number) => (front ? lerp(Math.PI, 0, a) : lerp(Math.PI, TAU, a));
    const steps = 40;
    const low = Array.from({ length: steps + 1 }, (_, i) => point(1, span(i / steps)));
    const high = Array.from({ length: 17 }, (_, i) => point(0.02, span(1 - i / 16)));
    const left = [0.15, 0.35, 0.6, 0.8].map((t) => point(t, Math.PI));
    const right = [0.8, 0.6, 0.35, 0.15].map((t) => point(t, 0));
    const shape = resample([...left, ...low, ...right, ...high], 2.6, true);
    const folds = new Bucket();
    const pleats = look.thick ? 20 : 44;
    for (let i = 0; i < pleats; i += 1) {
      const angle = span((i + random.between(0.1, 0.9)) / pleats);
      const [from, to] = [random.between(0.05, 0.3), random.between(0.7, 1)];
      const hollow = clamp((ruffle(angle + 0.12) - ruffle(angle - 0.12)) * 1.2 + 0.3);
      const width = random.between(0.45, 1) * (0.5 + r / 40);
      folds
        .pen(dark, Math.round((0.2 + 0.3 * hollow) * 10) / 10)
        .hair(point(from, angle), point((from + to) / 2, angle), point(to, angle), width);
      folds
        .pen('#fffdf7', 0.5)
        .hair(
          point(from, angle + 0.06),
          point((from + to) / 2, angle + 0.06),
          point(to, angle + 0.06),
          width * 0.8,
        );
    }
    const body =
      fillPath(loopPath(shape), front ? colour : tone(colour, -0.1)) +
      folds.fills() +
      formShade(shape, random, {
        colour: dark,
        opacity: front ? 0.11 : 0.18,
        layers: 4,
        depth: 0.4,
      });
    const line = {
      width: clamp(r * 0.07, 0.9, 1.7),
      step: 3.5,
      light: 0,
      gaps: 0.08,
      tremble: 0.4,
    };
    const edge = inkPath(low, random, line);
    const rims = front
      ? inkPath([point(0.02, Math.PI), ...left, low[0] ?? [0, 0]], random, line) +
        inkPath([low[steps] ?? [0, 0], ...right, point(0.02, 0)], random, line)
      : '';
    return (
      ids.clipped(loopPath(shape), body) +
      inked(edge, rims) +
      (look.thick && front ? doubleEdge(low, random, colour) : '')
    );
  };
  return {
    back: layer(false),
    front: throwShadow(stem, at, long) + layer(true),
    spot: point(0.7, 0.9),
  };
}

/** A movable ring is thick: its edge shows a second line. */
function doubleEdge(low: readonly Point[], random: Random, colour: string): string {
  const upper = low.map(([x, y]) => [x, y - 3.4] as const);
  return (
    strokePath(
      new Pen().curve(low.map(([x, y]) => [x, y - 1.6] as const)).d,
      tone(colour, -0.1),
      2.6,
      0.7,
    ) + inked(inkPath(upper, random, { width: 0.9, step: 4, light: 0, gaps: 0.3 }))
  );
}

function throwShadow(stem: StemShape, at: number, long: number): string {
  const [top, bottom] = [at - 0.02, Math.max(0, at - (long * 1.75) / stem.length)];
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const left = steps.map((t) => stem.point(lerp(top, bottom, t), Math.PI * 0.8));
  const right = steps.map((t) => stem.point(lerp(top, bottom + 0.02, t), 0.04));
  return fillPath(loopPath([...left, ...right.reverse()]), '#57504c', 0.16);
}

function zone(stem: StemShape, at: number, random: Random): RingPicture {
  const { colour } = stem.specimen.draw.ring;
  const bucket = new Bucket();
  const half = clamp((stem.radius(at) * 0.4) / stem.length, 0.006, 0.03);
  for (let i = 0; i < 90; i += 1) {
    const angle = Math.acos(random.between(-0.98, 0.98));
    const s = at + random.bell() * half;
    bucket
      .pen(tone(colour ?? '#6b4a30', random.bell() * 0.03), 0.6)
      .hair(
        stem.point(s, angle),
        stem.point(s, angle + 0.1),
        stem.point(s + half * 0.2, angle + 0.2),
        stem.radius(at) * 0.05,
      );
  }
  return { back: '', front: bucket.fills(), spot: stem.point(at, 1) };
}

/** Threads from the edge of the cap to the stem; on older stems they lie on it, rusty with spores. */
function cobweb(stem: StemShape, cap: CapShape, at: number, random: Random): RingPicture {
  const { colour } = stem.specimen.draw.ring;
  const threads = new Bucket();
  const young = stem.specimen.age === 'young';
  if (young || has(stem.specimen.traits, 'ring', 'cobweb')) {
    for (let i = 0; i < (young ? 60 : 26); i += 1) {
      const angle = random.between(0.02, Math.PI - 0.02);
      const end = cap.under(0.97, angle);
      const from = stem.point(at, clamp(angle + random.bell() * 0.2, 0.02, 3.12));
      const middle: Point = [(from[0] + end[0]) / 2, (from[1] + end[1]) / 2 + (young ? 1 : 5)];
      threads.pen(tone(colour ?? '#d8c8b0', 0.05), young ? 0.8 : 0.5).hair(from, middle, end, 0.5);
    }
  }
  const band = zone(stem, at, random.sub('band'));
  return { back: '', front: band.front + threads.fills(), spot: stem.point(at, 1) };
}
