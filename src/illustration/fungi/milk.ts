import type { Hex } from '../core/colour.ts';
import { tone } from '../core/colour.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath, strokePath } from '../core/svg.ts';
import type { CapShape } from './capShape.ts';

/** A drop that hangs from a cut. */
export function drop(p: Point, size: number, colour: Hex, random: Random): string {
  const [x, y] = p;
  const shape: Point[] = [
    [x, y - size * 1.1],
    [x + size * 0.55, y],
    [x + size * 0.6, y + size * 0.6],
    [x, y + size * 1.05],
    [x - size * 0.6, y + size * 0.6],
    [x - size * 0.55, y],
  ];
  return (
    fillPath(loopPath(shape), colour, 0.96) +
    fillPath(new Pen().dot([x, y]).d, colour) +
    strokePath(
      new Pen().hair(
        [x - size * 0.25, y],
        [x - size * 0.35, y + size * 0.3],
        [x - size * 0.2, y + size * 0.6],
        0.8,
      ).d,
      '#fffdf8',
      1.2,
      0.85,
    ) +
    inked(inkPath(shape, random, { width: 1.1, closed: true, step: 2.6, light: 0.6 }))
  );
}

/** Juice that wells out where the gills were scratched. */
export function paintMilk(cap: CapShape, random: Random): { svg: string; spot?: Point } {
  const colour = cap.specimen.draw.section.latex;
  if (colour === null || cap.specimen.age === 'young') return { svg: '' };
  const scratch = Array.from({ length: 6 }, (_, i) =>
    cap.under(lerp(0.45, 0.85, i / 5), 1.9 + 0.02 * i),
  );
  const size = Math.max(3.4, cap.radius * 0.055);
  let svg = strokePath(new Pen().curve(scratch).d, tone(cap.specimen.underColour, -0.3), 2.2, 0.7);
  const turned: Hex = cap.specimen.draw.section.cut ?? colour;
  scratch.forEach((p, i) => {
    if (i % 2 === 1)
      svg += drop(
        [p[0], p[1] + size * 0.6],
        size * (i === 3 ? 1.25 : 0.9),
        i === 5 ? turned : colour,
        random,
      );
  });
  return { svg, spot: scratch[3] ?? scratch[0] ?? cap.under(0.6, 1.9) };
}
