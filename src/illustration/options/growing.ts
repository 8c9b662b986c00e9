import { TAU, type Point } from '../core/geometry.ts';
import { grass, ground, mushroom, shelf, trunk } from './figures.ts';
import { Pad } from './pad.ts';

type Stand = readonly [x: number, y: number, size: number, lean?: number];

const STANDS: Readonly<Record<string, readonly Stand[]>> = {
  single: [[84, 108, 1.5]],
  scattered: [
    [128, 84, 0.75],
    [30, 96, 0.85],
    [86, 116, 0.95],
  ],
  gregarious: [
    [26, 74, 0.55],
    [62, 72, 0.55],
    [100, 73, 0.55],
    [138, 75, 0.55],
    [14, 98, 0.65],
    [50, 97, 0.65],
    [88, 98, 0.65],
    [124, 98, 0.65],
    [156, 96, 0.65],
    [32, 120, 0.7],
    [76, 121, 0.7],
    [118, 121, 0.7],
  ],
  clustered: [
    [74, 102, 1, -0.62],
    [94, 102, 1, 0.62],
    [80, 104, 1.2, -0.26],
    [88, 104, 1.2, 0.26],
    [84, 108, 1.15, 0.02],
    [76, 112, 0.8, -0.5],
    [92, 112, 0.8, 0.5],
    [84, 114, 0.75, 0],
  ],
  ring: Array.from({ length: 12 }, (_, i): Stand => {
    const a = (i / 12) * TAU + 0.2;
    return [84 + 66 * Math.cos(a), 82 + 34 * Math.sin(a), 0.5 + 0.08 * Math.sin(a)];
  }).sort((a, b) => a[1] - b[1]),
};

/** How many stand together, and how. */
export function growthHabit(state: string): string | undefined {
  const pad = new Pad();
  if (state === 'tiers') {
    trunk(pad, 54, 114);
    for (const [y, wide, side] of [
      [108, 54, 1],
      [92, 50, -1],
      [78, 58, 1],
      [62, 52, -1],
      [48, 54, 1],
      [34, 46, -1],
      [20, 46, 1],
    ] as const)
      shelf(pad, [84 + side * 22, y], wide, side);
    return pad.svg;
  }
  const stands = STANDS[state];
  if (stands === undefined) return undefined;
  const far = state === 'single' || state === 'clustered' ? 100 : state === 'scattered' ? 70 : 58;
  ground(pad, far);
  grass(pad, [4, far + 3], [164, far + 3], { count: 30, tall: 14 });
  for (const [x, y, size, lean] of stands) mushroom(pad, [x, y] as Point, size, lean);
  grass(pad, [4, 130], [164, 130], { count: 22, tall: 16 });
  return pad.svg;
}
