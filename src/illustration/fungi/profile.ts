import type { Drawing } from '#content/schemas/drawing.ts';
import { spline, type Point } from '../core/geometry.ts';

export type CapProfile = Drawing['cap']['profile']['mature'];

/** Rows of [radius, height] from the middle to the edge; radius 1 = half the width, height 1 = the whole height. */
const ROWS: Partial<Record<CapProfile, readonly Point[]>> = {
  egg: [
    [0, 1],
    [0.3, 0.97],
    [0.58, 0.85],
    [0.83, 0.62],
    [0.97, 0.36],
    [1, 0.15],
    [0.95, 0],
  ],
  globe: [
    [0, 1],
    [0.3, 0.97],
    [0.6, 0.86],
    [0.86, 0.62],
    [0.98, 0.36],
    [1, 0.2],
    [0.95, 0.07],
    [0.86, 0],
  ],
  hemisphere: [
    [0, 1],
    [0.25, 0.97],
    [0.5, 0.86],
    [0.74, 0.65],
    [0.92, 0.36],
    [0.99, 0.12],
    [1, 0],
  ],
  convex: [
    [0, 1],
    [0.22, 0.98],
    [0.44, 0.89],
    [0.66, 0.7],
    [0.84, 0.42],
    [0.95, 0.16],
    [1, 0],
  ],
  plane: [
    [0, 1],
    [0.25, 1],
    [0.5, 0.96],
    [0.72, 0.85],
    [0.88, 0.58],
    [0.97, 0.22],
    [1, 0],
  ],
  disc: [
    [0, 0.9],
    [0.25, 0.93],
    [0.5, 0.97],
    [0.72, 1],
    [0.9, 0.8],
    [0.98, 0.4],
    [1, 0],
  ],
  depressed: [
    [0, 0.42],
    [0.14, 0.46],
    [0.3, 0.7],
    [0.5, 0.95],
    [0.7, 1],
    [0.86, 0.82],
    [0.96, 0.4],
    [1, 0],
  ],
  funnel: [
    [0, 0],
    [0.16, 0.07],
    [0.36, 0.36],
    [0.58, 0.72],
    [0.78, 0.95],
    [0.9, 1],
    [0.97, 0.93],
    [1, 0.84],
  ],
  cone: [
    [0, 1],
    [0.14, 0.9],
    [0.34, 0.68],
    [0.6, 0.38],
    [0.85, 0.12],
    [1, 0],
  ],
  bell: [
    [0, 1],
    [0.2, 0.97],
    [0.42, 0.84],
    [0.6, 0.62],
    [0.76, 0.36],
    [0.91, 0.12],
    [1, 0],
  ],
  umbo: [
    [0, 1],
    [0.1, 0.96],
    [0.22, 0.78],
    [0.42, 0.64],
    [0.66, 0.48],
    [0.86, 0.26],
    [1, 0],
  ],
  spike: [
    [0, 1],
    [0.05, 0.9],
    [0.12, 0.66],
    [0.26, 0.52],
    [0.5, 0.4],
    [0.8, 0.2],
    [1, 0],
  ],
  cylinder: [
    [0, 1],
    [0.4, 0.98],
    [0.7, 0.92],
    [0.9, 0.8],
    [0.99, 0.6],
    [1, 0.35],
    [0.99, 0.1],
    [0.97, 0],
  ],
};

/** The side view of a cap, or undefined when this form has no cap of that kind (its own routine draws it). */
export function profileCurve(profile: CapProfile): ((u: number) => Point) | undefined {
  const rows = ROWS[profile];
  return rows === undefined ? undefined : spline(rows);
}

/** Caps whose edge still touches the stem, so that nothing of the underside can be seen. */
export function isClosed(profile: CapProfile): boolean {
  return profile === 'egg' || profile === 'globe' || profile === 'cylinder';
}
