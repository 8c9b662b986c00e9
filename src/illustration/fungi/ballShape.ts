import type { Species } from '#content/schemas/species.ts';
import { lerp, rounded, type Point } from '../core/geometry.ts';
import type { Random } from '../core/random.ts';
import { bodyOf } from './bodyOf.ts';

/** Outline of a ball: round, pear-shaped on a foot. */
export function ballOutline(species: Species, foot: Point, scale: number, random: Random): Point[] {
  const body = bodyOf(species);
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale];
  const long = (body.foot_cm ?? 0) * scale;
  const neck = long > h * 0.25 ? 0.6 : 0.3;
  const low = Math.min(h - long * 0.9, w * 1.75);
  const wobble = random.wave(2, 5);
  const half: [number, number][] = [
    [0.68, w * 0.26],
    [1, w * 0.95],
    [lerp(0.86, 0.76, long / h), low],
    [neck, lerp(low, h, 0.62)],
    [neck * 0.82, h * 0.995],
  ];
  const side = (sign: number): Point[] =>
    half.map(([x, y], i) => [
      foot[0] + sign * w * x * (1 + 0.03 * wobble(i * sign)),
      foot[1] - h + y,
    ]);
  return rounded(
    [[foot[0], foot[1] - h], ...side(1), [foot[0], foot[1] + 1], ...side(-1).reverse()],
    4,
  );
}
