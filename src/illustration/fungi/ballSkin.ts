import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { contourPath, fieldOf } from '../core/relief.ts';
import { Bucket, fillPath, ringPath, strokePath } from '../core/svg.ts';

interface Ball {
  readonly foot: Point;
  /** half width and height in units */
  readonly w: number;
  readonly h: number;
}

/** Cone-shaped spines, large and close on the top, small and sparse towards the foot, with granules between them. */
export function spines(
  species: Species,
  { foot, w, h }: Ball,
  random: Random,
): { inside: string; over: string } {
  const colour = species.draw.warts.colour ?? '#faf8f2';
  const [granules, body, shade, ink] = [new Pen(), new Bucket(), new Pen(), new Pen()];
  const middle: Point = [foot[0], foot[1] - h + w];
  const down = h - w;
  const found: { p: Point; size: number; out: Point; rank: number }[] = [];
  for (let row = 0; row < 30; row += 1) {
    const t = row / 29;
    const y = lerp(-0.995, 1, t ** 0.92);
    const half =
      y < 0.25 ? Math.sqrt(Math.max(0, 1 - y * y)) : lerp(0.97, 0.46, smoothstep(0.25, 1, y));
    const gap = lerp(0.1, 0.19, t);
    const count = Math.max(2, Math.round((half * 3.1) / gap));
    for (let i = 0; i <= count; i += 1) {
      const v = Math.sin(lerp(-1, 1, (i + (row % 2) * 0.5) / count) * 1.5) + random.bell() * 0.02;
      if (Math.abs(v) > 1) continue;
      const deep = y < 0 ? y * w : y * down;
      const p: Point = [
        middle[0] + v * half * w * 0.99,
        middle[1] + deep + random.bell() * w * 0.015,
      ];
      const size = w * lerp(0.075, 0.022, smoothstep(0.05, 0.85, t)) * random.between(0.75, 1.2);
      const out: Point = [v * 0.95, Math.min(0.25, y * 0.9) - 0.12];
      found.push({ p, size, out, rank: Math.abs(v) + Math.abs(y) * 0.3 });
    }
  }
  found.sort((a, b) => b.rank - a.rank);
  for (const { p, size, out } of found) {
    const tip: Point = [p[0] + out[0] * size * 1.5, p[1] + out[1] * size * 1.5 - size * 0.25];
    const d = Math.hypot(tip[0] - p[0], tip[1] - p[1]) || 1;
    const n: Point = [-(tip[1] - p[1]) / d, (tip[0] - p[0]) / d];
    const at = (k: number, b: number): Point => [
      p[0] + n[0] * size * 0.62 * k + (p[0] - tip[0]) * b,
      p[1] + n[1] * size * 0.62 * k + (p[1] - tip[1]) * b,
    ];
    const cone: Point[] = [at(-1, 0), tip, at(1, 0), at(0, 0.22)];
    body.pen(tone(colour, random.pick([0, -0.03, -0.06])), 1).polygon(cone);
    const right = n[0] > 0 ? at(1, 0) : at(-1, 0);
    shade.polygon([tip, right, at(0, 0.1)]);
    ink.hair(
      at(-1, 0),
      [(at(-1, 0)[0] + tip[0]) / 2, (at(-1, 0)[1] + tip[1]) / 2],
      tip,
      Math.max(0.4, size * 0.09),
    );
    ink.hair(
      right,
      [(right[0] + tip[0]) / 2, (right[1] + tip[1]) / 2],
      tip,
      Math.max(0.5, size * 0.14),
    );
    ink.hair(at(-1, 0), at(0, 0.34), at(1, 0), Math.max(0.4, size * 0.1));
    for (let k = 0; k < 4; k += 1) {
      const a = random.between(0, TAU);
      granules.dot([p[0] + size * 1.15 * Math.cos(a), p[1] + size * 1.15 * Math.sin(a)]);
    }
  }
  return {
    inside: strokePath(granules.d, '#b9a98a', Math.max(0.9, w * 0.014), 0.75),
    over: body.fills() + fillPath(shade.d, '#8a7a60', 0.4) + fillPath(ink.d, INK, 0.62),
  };
}

/** Skin broken into polygons: fine and flat, or coarse plates that stand apart, by the share of cracks. */
export function cracked(species: Species, { foot, w, h }: Ball, random: Random): string {
  const { cap } = species.draw;
  const coarse = cap.cracks > 0.5;
  const cell = coarse ? 0.18 : 0.13;
  const jitter = random.noise2();
  const seat = (i: number, k: number): Point => [
    (i + 0.5 + 0.42 * jitter(i * 1.7, k * 2.3)) * cell,
    (k + 0.5 + 0.42 * jitter(i * 2.9 + 9, k * 1.3 + 5)) * cell,
  ];
  const ridge = (x: number, y: number) => {
    const [ci, ck] = [Math.floor(x / cell), Math.floor(y / cell)];
    let [first, second] = [9, 9];
    for (let i = ci - 1; i <= ci + 1; i += 1)
      for (let k = ck - 1; k <= ck + 1; k += 1) {
        const [sx, sy] = seat(i, k);
        const d = Math.hypot(sx - x, sy - y);
        if (d < first) [first, second] = [d, first];
        else if (d < second) second = d;
      }
    return (second - first) / cell;
  };
  const centre: Point = [foot[0], foot[1] - h + w];
  const patchy = random.sub('patchy').noise2();
  const value = (px: number, py: number) => {
    const [x, y] = [(px - centre[0]) / w, (py - centre[1]) / w];
    const q = Math.min(0.985, Math.hypot(x, y));
    const bulge = Math.asin(q) / Math.max(q, 1e-3);
    const fade = smoothstep(
      coarse ? 0.75 : 0.2,
      coarse ? 1.15 : 0.75,
      y + 0.25 * patchy(x * 3 + 5, y * 3 + 5),
    );
    return ridge(x * bulge + 20, y * bulge + 20) + fade * 0.6;
  };
  const box = {
    left: foot[0] - w * 1.02,
    right: foot[0] + w * 1.02,
    top: foot[1] - h,
    bottom: foot[1],
  };
  const field = fieldOf(value, box, clamp(w / 62, 0.8, 2.6));
  const plate = contourPath(field, coarse ? 0.2 : 0.1);
  const raised = contourPath(field, coarse ? 0.42 : 0.4);
  const all = new Pen().polygon([
    [box.left, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
  ]).d;
  const gap = coarse ? tone(cap.colours.mid, 0.04) : tone(cap.colours.centre, -0.2);
  return (
    ringPath(all + plate, gap, coarse ? 0.9 : 0.6) +
    (coarse
      ? ringPath(raised, tone(cap.colours.centre, -0.1), 0.4) +
        strokePath(plate, tone(cap.colours.centre, -0.3), 0.8, 0.7)
      : ringPath(raised, tone(cap.colours.centre, -0.06), 0.16)) +
    freckles(box, cap.colours.centre, random.sub('freckles'))
  );
}

function freckles(
  box: { left: number; right: number; top: number; bottom: number },
  colour: string,
  random: Random,
): string {
  const pen = new Pen();
  for (let i = 0; i < 130; i += 1)
    pen.dot([random.between(box.left, box.right), random.between(box.top, box.bottom)]);
  return strokePath(pen.d, tone(colour, -0.14), 1.5, 0.35);
}

/** A small round mouth with a raised lip, through which a ripe puffball puffs. */
export function pore([x, y]: Point, w: number, random: Random): string {
  const wave = random.wave(3, 9);
  const ring = (k: number, rough: number, up = 0) =>
    Array.from({ length: 32 }, (_, i): Point => {
      const a = (i / 32) * TAU;
      const r = k * (1 + rough * wave(a));
      return [x + w * 0.2 * r * Math.cos(a), y + w * 0.13 - up + w * 0.1 * r * Math.sin(a)];
    });
  const dust = new Pen();
  for (let i = 0; i < 46; i += 1)
    dust.dot([x + random.bell() * w * 0.2, y - w * 0.06 - Math.abs(random.bell()) * w * 0.24]);
  return (
    strokePath(dust.d, '#8a7a44', Math.max(1, w * 0.018), 0.5) +
    fillPath(loopPath(ring(1.45, 0.1)), '#d8c9a4') +
    inked(inkPath(ring(1.45, 0.1), random, { width: 1.2, closed: true, step: 3 })) +
    fillPath(loopPath(ring(1, 0.14, -1)), '#4a3d22') +
    inked(inkPath(ring(1, 0.14, -1), random.sub('in'), { width: 1, closed: true, step: 3 }))
  );
}

/** A ripe earth ball tears open on top in a few ragged lobes. */
export function torn([x, y]: Point, w: number, random: Random): string {
  const rag = Array.from({ length: 26 }, (_, i): Point => {
    const a = (i / 26) * TAU;
    const r = (i % 4 === 0 ? 1.25 : i % 2 === 0 ? 0.95 : 0.74) * random.between(0.88, 1.12);
    return [x + w * 0.4 * r * Math.cos(a), y + w * 0.22 + w * 0.19 * r * Math.sin(a)];
  });
  const inner = rag.map(([a, b]): Point => [
    x + (a - x) * 0.84,
    y + w * 0.24 + (b - y - w * 0.22) * 0.8,
  ]);
  const powder = new Pen();
  for (let i = 0; i < 60; i += 1)
    powder.dot([x + random.bell() * w * 0.2, y + w * 0.25 + random.bell() * w * 0.08]);
  return (
    fillPath(loopPath(rag), '#e9dcc0') +
    inked(inkPath(rag, random, { width: 1.3, closed: true, step: 3 })) +
    fillPath(loopPath(inner), '#33262e') +
    strokePath(powder.d, '#6a5660', Math.max(1, w * 0.02), 0.7)
  );
}
