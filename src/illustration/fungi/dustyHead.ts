import { type Point } from '../core/geometry.ts';
import { INK } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath, strokePath } from '../core/svg.ts';

/** A branched end covered with pale spore dust. */
export function dustyHead([x, y]: Point, size: number, colour: string, random: Random): string {
  const [pen, dark, dots] = [new Pen(), new Pen(), new Pen()];
  for (let i = 0; i < 9; i += 1) {
    const a = random.between(-1.1, 1.1);
    const r = size * random.between(0.5, 1);
    const p: Point = [x + Math.sin(a) * r, y - Math.cos(a) * r + size * 0.35];
    dark.hair(
      [x, y + size * 0.5],
      [x + Math.sin(a) * r * 0.5, y],
      [p[0] + 0.8, p[1] + 0.8],
      size * 0.2,
    );
    pen.hair([x, y + size * 0.5], [x + Math.sin(a) * r * 0.5, y], p, size * 0.17);
  }
  for (let i = 0; i < 90; i += 1)
    dots.dot([x + random.bell() * size * 0.6, y - size * 0.25 + random.bell() * size * 0.5]);
  return (
    fillPath(dark.d, INK, 0.55) +
    fillPath(pen.d, colour) +
    strokePath(dots.d, colour, Math.max(1.6, size * 0.13), 0.95) +
    strokePath(dots.d, '#c9bb94', Math.max(0.8, size * 0.05), 0.5)
  );
}
