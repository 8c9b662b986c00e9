import type { Point } from '#content/regionShapes.ts';

/** A closed ring of [lon, lat] positions. */
export type Ring = readonly (readonly number[])[];

function crosses(ring: Ring, { lat, lon }: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Whether a point lies inside an area of rings (even-odd rule: holes count as outside). */
export function isInside(rings: readonly Ring[], point: Point): boolean {
  return rings.reduce((inside, ring) => inside !== crosses(ring, point), false);
}
