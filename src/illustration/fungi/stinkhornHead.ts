import { mix, ramp, tone } from '../core/colour.ts';
import { clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { contourPath, fieldOf, layeredWash, washesThrough } from '../core/relief.ts';
import { fillPath, strokePath, type Ids } from '../core/svg.ts';
import { pitsOf } from './headShapes.ts';
import type { Stops } from './specimen.ts';

/** A bell with deep honeycomb pits under green slime, open in a white ring at its top. */
export function slimyHead(
  [x, y]: Point,
  size: { half: number; tall: number; colours: Stops },
  random: Random,
  ids: Ids,
): string {
  const { half, tall, colours } = size;
  const width = (t: number) =>
    half * lerp(1, 0.34, smoothstep(0, 1, t ** 1.15)) * (t < 0.12 ? lerp(0.93, 1, t / 0.12) : 1);
  const wave = random.wave(3, 7);
  const side = (sign: number) =>
    Array.from({ length: 24 }, (_, i): Point => [
      x + sign * width(i / 23) * (1 + 0.02 * wave(i * 0.7 * sign)),
      y - tall * (i / 23),
    ]);
  const low = Array.from({ length: 11 }, (_, i): Point => {
    const q = lerp(1, -1, (i + 1) / 12);
    return [x + width(0) * q, y + half * 0.2 * Math.sqrt(1 - q * q) + 1.5 * wave(i * 1.4)];
  });
  const outline = [...side(-1), ...side(1).reverse(), ...low];
  const pits = pitsOf(random.sub('pits'), 15, 5);
  const ridge = (px: number, py: number) => {
    const t = clamp((y - py) / tall);
    const q = clamp((px - x) / width(t), -1, 1);
    return pits(
      clamp((y - py + half * 0.2 * Math.sqrt(1 - q * q)) / (tall * 1.06)),
      0.25 + Math.asin(q) / TAU,
    ).ridge;
  };
  const step = clamp(half / 40, 0.8, 2.4);
  const box = {
    left: x - half * 1.05,
    right: x + half * 1.05,
    top: y - tall,
    bottom: y + half * 0.24,
  };
  const field = fieldOf(
    (px, py) => {
      const q = (px - x) / half;
      const slope = ridge(px + step, py + step) - ridge(px - step, py - step);
      return (
        0.72 - 0.22 * Math.max(0, q) - 0.6 * smoothstep(0.1, 0.55, ridge(px, py)) - 0.3 * slope
      );
    },
    box,
    step,
  );
  const dark = tone(ramp(colours, 1), -0.16);
  const washes = washesThrough(
    [
      [0, dark],
      [0.4, ramp(colours, 0.6)],
      [0.66, ramp(colours, 0)],
      [0.9, mix(ramp(colours, 0), '#f2efdc', 0.55)],
    ],
    10,
    mix,
  );
  const net = contourPath(fieldOf(ridge, box, step), 0.22);
  const d = loopPath(outline);
  const ring = (k: number, drop: number) =>
    Array.from({ length: 26 }, (_, i): Point => [
      x + width(1) * k * Math.cos((i / 26) * TAU),
      y - tall + drop + width(1) * k * 0.36 * Math.sin((i / 26) * TAU),
    ]);
  const mouth =
    fillPath(loopPath(ring(1.12, 0)), '#fbf8ee') +
    inked(inkPath(ring(1.12, 0), random.sub('mouth'), { width: 1.3, closed: true, step: 3 })) +
    fillPath(loopPath(ring(0.66, 0)), '#6b665a', 0.9);
  return (
    fillPath(d, dark) +
    ids.clipped(d, layeredWash(field, washes) + strokePath(net, '#2f3420', 0.9, 0.5)) +
    inked(inkPath(outline, random.sub('ink'), { width: 1.8, closed: true, step: 3 })) +
    mouth
  );
}
