import { add3, cross3, scale3, unit3, type Point3 } from '../core/camera.ts';
import { grouped, shadowOf, tone, ramp, type Hex } from '../core/colour.ts';
import { at, clamp, hull, lerp, resample, shifted, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, strokePath, type Ids } from '../core/svg.ts';
import { DrawingFault } from '../picture.ts';
import type { CapShape } from './capShape.ts';

interface Seat {
  readonly u: number;
  readonly angle: number;
  readonly p: Point;
  readonly p3: Point3;
}

/** Remnants of the veil, or scales, on a cap. */
export function paintWarts(cap: CapShape, random: Random, ids: Ids): string {
  const { shape, density, size_mm, colour } = cap.specimen.draw.warts;
  if (shape === 'none' || density <= 0) return '';
  if (colour === null)
    throw new DrawingFault(cap.specimen.id, 'draw.warts.colour', `${shape} needs a colour`);
  const clip = loopPath(cap.outline(1, 80));
  if (shape === 'powder') return ids.clipped(clip, powder(cap, random, colour, density));
  if (shape === 'hair') return ids.clipped(clip, hairs(cap, random, colour, density));
  const millimetre = cap.place.scale / 10;
  const younger = cap.specimen.age === 'young' ? 0.8 : 1;
  const size = Math.max(1.6, ((size_mm[0] + size_mm[1]) / 4) * millimetre * younger);
  const seats = scatter(cap, random.sub('seats'), size, density);
  switch (shape) {
    case 'scale_flat':
    case 'scale_raised':
      return scales(cap, random, { seats, size, colour, raised: shape === 'scale_raised' }, ids);
    case 'flat':
    case 'patch':
      return flakes(cap, random, { seats, size, colour, tall: 0.16 }, ids);
    case 'pyramid':
      return flakes(cap, random, { seats, size, colour, tall: 1 }, ids);
    case 'conical':
      return flakes(cap, random, { seats, size, colour, tall: 1.35 }, ids);
  }
}

/** Places on the visible side, none nearer to another than their size allows; more towards the middle. */
function scatter(cap: CapShape, random: Random, size: number, density: number): Seat[] {
  const share = size / cap.radius;
  const count = Math.round(clamp((density * 0.62) / (share * share), 3, 240));
  const gap = share * lerp(2.9, 1.7, density);
  const taken: Point[] = [];
  const seats: Seat[] = [];
  for (let tries = 0; tries < count * 14 && taken.length < count; tries += 1) {
    const [u, angle] = [Math.pow(random.unit(), 0.56) * 0.95, random.between(0, TAU)];
    const flat: Point = [u * Math.cos(angle), u * Math.sin(angle)];
    const room = gap * (0.75 + 0.45 * u);
    if (taken.some((o) => Math.hypot(o[0] - flat[0], o[1] - flat[1]) < room)) continue;
    taken.push(flat);
    if (cap.facing(u, angle) > 0.04)
      seats.push({ u, angle, p: cap.point(u, angle), p3: cap.point3(u, angle) });
  }
  return seats.sort((a, b) => cap.place.camera.depth(a.p3) - cap.place.camera.depth(b.p3));
}

interface Remnants {
  readonly seats: readonly Seat[];
  readonly size: number;
  readonly colour: Hex;
  /** height by half width: 0.16 flat skin, 1 pyramid, 1.35 cone */
  readonly tall: number;
}

function flakes(cap: CapShape, random: Random, remnants: Remnants, ids: Ids): string {
  const { camera } = cap.place;
  const [shadows, ink] = [[] as string[], [] as string[]];
  let bodies = '';
  for (const seat of remnants.seats) {
    const n = cap.normal(seat.u, seat.angle);
    const side = unit3(cross3(n, [0.01, 1, 0.02]));
    const up = cross3(n, side);
    const r = remnants.size * random.between(0.6, 1.2) * (1.15 - 0.45 * seat.u);
    const tall = r * remnants.tall * random.between(0.8, 1.2);
    const pointed = remnants.tall > 0.5;
    const corners = pointed ? random.whole(4, 6) : random.whole(6, 9);
    const phase = random.between(0, TAU);
    const foot: Point[] = [];
    const top: Point[] = [];
    for (let i = 0; i < corners; i += 1) {
      const a = phase + ((i + random.between(-0.3, 0.3)) / corners) * TAU;
      const reach = r * random.between(0.72, 1.26);
      const out = add3(scale3(side, reach * Math.cos(a)), scale3(up, reach * Math.sin(a)));
      foot.push(camera.see(add3(seat.p3, out)));
      const narrow = pointed ? 0.12 : 0.78;
      top.push(camera.see(add3(add3(seat.p3, scale3(out, narrow)), scale3(n, tall))));
    }
    const shape = resample(hull([...foot, ...top]), Math.max(1.6, r / 3), true);
    const light = cap.lit(seat.u, seat.angle);
    const base = grouped(tone(remnants.colour, (light - 0.82) * 0.26), 0.03);
    shadows.push(loopPath(shifted(shape, r * 0.16, r * 0.26, 1.06)));
    bodies += fillPath(loopPath(shape), base) + facets(foot, top, base);
    ink.push(
      inkPath(shape, random, {
        width: clamp(r * 0.17, 0.7, 1.3),
        closed: true,
        step: Math.max(1.8, r / 3.2),
        light: 1,
        gaps: 0.45,
        tremble: 0.4,
      }),
    );
  }
  const shade = shadowOf(ramp(cap.specimen.capColours, 0.5), 0.28);
  return (
    ids.clipped(loopPath(cap.outline(1, 80)), fillPath(shadows.join(''), shade, 0.4)) +
    bodies +
    inked(ink.join(''))
  );
}

function facets(foot: readonly Point[], top: readonly Point[], base: Hex): string {
  const pen = new Pen();
  const middle = foot.reduce(
    (sum, p) => [sum[0] + p[0] / foot.length, sum[1] + p[1] / foot.length] as const,
    [0, 0] as Point,
  );
  foot.forEach((a, i) => {
    const b = at(foot, (i + 1) % foot.length);
    const out: Point = [(a[0] + b[0]) / 2 - middle[0], (a[1] + b[1]) / 2 - middle[1]];
    const away = (out[0] * 0.55 + out[1] * 0.83) / (Math.hypot(out[0], out[1]) || 1);
    if (away > 0.15) pen.polygon([a, b, at(top, (i + 1) % top.length), at(top, i)]);
  });
  return (
    fillPath(pen.d, grouped(tone(base, -0.12, 1.15), 0.03)) +
    fillPath(new Pen().polygon(top).d, tone(base, 0.04))
  );
}

interface Scales {
  readonly seats: readonly Seat[];
  readonly size: number;
  readonly colour: Hex;
  readonly raised: boolean;
}

/** Scales of the skin itself: in rings, dense in the middle, each with a free tip towards the edge. */
function scales(cap: CapShape, random: Random, wanted: Scales, ids: Ids): string {
  const bucket = new Bucket();
  const shadows = new Pen();
  const ink: string[] = [];
  for (const { u, angle } of wanted.seats) {
    const r = (wanted.size / cap.radius) * random.between(0.65, 1.2);
    const wide = (r * 0.95) / Math.max(u, 0.12);
    const long = r * (wanted.raised ? 1.5 : 1.15);
    const at3 = (du: number, turn: number) => cap.point(clamp(u + du, 0.005, 0.995), angle + turn);
    const lift: Point = wanted.raised ? [0, -wanted.size * 0.55] : [0, 0];
    const tip = at3(long, random.bell() * 0.1 * wide);
    const raisedTip: Point = [tip[0] + lift[0], tip[1] + lift[1]];
    const shape = [
      at3(-long * 0.6, 0),
      at3(-long * 0.2, wide * 0.7),
      at3(long * 0.45, wide * 0.75),
      raisedTip,
      at3(long * 0.45, -wide * 0.75),
      at3(-long * 0.2, -wide * 0.7),
    ];
    const even = resample(shape, Math.max(1.4, wanted.size / 3), true);
    const light = cap.lit(u, angle);
    shadows.loop(shifted(even, 0.6, wanted.size * (wanted.raised ? 0.4 : 0.18)));
    bucket
      .pen(grouped(tone(wanted.colour, (light - 0.8) * 0.25 + random.bell() * 0.03), 0.04))
      .loop(even);
    if (wanted.size > 3) {
      ink.push(
        inkPath([at3(long * 0.3, wide * 0.75), raisedTip, at3(long * 0.3, -wide * 0.75)], random, {
          width: 1,
          step: 2,
          light: 0,
          gaps: 0.2,
        }),
      );
    }
  }
  const disc = discOf(cap, random, wanted.colour);
  const shade = shadowOf(ramp(cap.specimen.capColours, 0.7), 0.3);
  return (
    ids.clipped(
      loopPath(cap.outline(1, 80)),
      disc + fillPath(shadows.d, shade, 0.35) + bucket.fills(),
    ) + inked(ink.join(''))
  );
}

/** Scaly caps keep an unbroken middle. */
function discOf(cap: CapShape, random: Random, colour: Hex): string {
  if (cap.facing(0.05, 0) < 0) return '';
  const wave = random.sub('disc').wave(3, 9);
  const points = Array.from({ length: 36 }, (_, i) => {
    const a = (i / 36) * TAU;
    return cap.point(clamp(0.15 * (1 + 0.3 * wave(a)), 0.01, 1), a);
  });
  return fillPath(loopPath(points), colour, 0.85);
}

function powder(cap: CapShape, random: Random, colour: Hex, density: number): string {
  const pens = [new Pen(), new Pen()] as const;
  const shadow = new Pen();
  const count = Math.round(cap.radius * 4.5 * (0.4 + density));
  for (let i = 0; i < count; i += 1) {
    const [u, angle] = [Math.sqrt(random.unit()), random.between(0, TAU)];
    const pen = random.chance(0.6) ? pens[0] : pens[1];
    if (cap.facing(u, angle) < 0.02) continue;
    const p = cap.point(u, angle);
    pen.dot(p);
    shadow.dot([p[0] + 0.5, p[1] + 0.9]);
  }
  return (
    strokePath(shadow.d, shadowOf(ramp(cap.specimen.capColours, 0.6), 0.2), 1.6, 0.35) +
    strokePath(pens[0].d, colour, 1.5, 0.85) +
    strokePath(pens[1].d, tone(colour, 0.04), 2.4, 0.9)
  );
}

function hairs(cap: CapShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  const count = Math.round(cap.radius * 3.6 * (0.3 + density));
  for (let i = 0; i < count; i += 1) {
    const [u, angle] = [Math.sqrt(random.unit()) * 0.97, random.between(0, TAU)];
    const long = random.between(0.05, 0.13);
    const turn = random.bell() * 0.12;
    const shade = grouped(tone(colour, random.bell() * 0.05), 0.05);
    if (cap.facing(u, angle) < 0.02) continue;
    const end = cap.point(Math.min(1, u + long), angle + turn);
    const lifted: Point = [end[0], end[1] - 1.5];
    bucket
      .pen(shade, 0.75)
      .hair(cap.point(u, angle), cap.point(Math.min(1, u + long / 2), angle + turn), lifted, 0.8);
  }
  return bucket.fills();
}
