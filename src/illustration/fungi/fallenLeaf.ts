import { tone, type Hex } from '../core/colour.ts';
import { resample, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath } from '../core/svg.ts';

export interface Leaf {
  readonly p: Point;
  /** length and half width */
  readonly size: Point;
  readonly angle: number;
  readonly colour: Hex;
}

/** One fallen leaf lying flat. */
export function fallenLeaf(random: Random, leaf: Leaf): string {
  const { p, size, angle, colour } = leaf;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const bend = random.between(-0.25, 0.25);
  const turn = (t: number, v: number): Point => {
    const [px, py] = [t * size[0], v * size[1] + bend * size[0] * t * (1 - t)];
    return [p[0] + px * cos - py * sin, p[1] + (px * sin + py * cos) * 0.6];
  };
  const width = (t: number) => Math.pow(Math.sin(Math.PI * Math.pow(t, 0.8)), 0.85);
  const upper = Array.from({ length: 10 }, (_, i) => turn(i / 9, -width(i / 9)));
  const lower = Array.from({ length: 10 }, (_, i) => turn(1 - i / 9, width(1 - i / 9)));
  const rib = Array.from({ length: 6 }, (_, i) => turn(i / 5, 0));
  const veins = new Pen();
  for (let i = 2; i < 8; i += 1) {
    const t = i / 9;
    for (const side of [-1, 1])
      veins.hair(
        turn(t, 0),
        turn(t + 0.05, side * width(t) * 0.4),
        turn(Math.min(1, t + 0.12), side * width(t) * 0.8),
        0.4,
      );
  }
  const shape = resample([...upper, ...lower], 4, true);
  return (
    fillPath(loopPath(shape), colour) +
    fillPath(loopPath(resample([...rib, ...lower], 5, true)), tone(colour, -0.1), 0.45) +
    fillPath(veins.d, INK, 0.35) +
    inked(
      inkPath(shape, random, { width: 1.1, closed: true, step: 5, gaps: 0.3, light: 0.7 }),
      inkPath(rib, random, { width: 0.9, step: 5, light: 0 }),
    )
  );
}
