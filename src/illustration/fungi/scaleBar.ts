import type { Point } from '../core/geometry.ts';
import { INK } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import { strokePath } from '../core/svg.ts';
import type { Spot } from './figure.ts';

const LENGTHS_CM = [1, 2, 5, 10] as const;

/** A bar of 1, 2, 5 or 10 cm with a tick for every centimetre. The number stands outside the picture: part `scale-5cm`. */
export function scaleBar(
  left: Point,
  scale: number,
  room = 170,
): { svg: string; spot: Spot; cm: number } {
  const cm = [...LENGTHS_CM].reverse().find((length) => length * scale <= room) ?? 1;
  const [x, y] = left;
  const pen = new Pen().move([x, y]).line([x + cm * scale, y]);
  for (let i = 0; i <= cm; i += 1) {
    const tall = i === 0 || i === cm ? 7 : 4;
    pen.move([x + i * scale, y - tall]).line([x + i * scale, y + (i === 0 || i === cm ? 7 : 0)]);
  }
  return {
    svg: strokePath(pen.d, INK, 1.8, 0.9),
    spot: { part: `scale-${cm}cm`, at: [x + (cm * scale) / 2, y] },
    cm,
  };
}
