import type { Point } from '#content/regionShapes.ts';

/** Mean radius of the earth in metres (IUGG R1); the sphere is within 0.56 % of the ellipsoid, at our latitudes within 0.4 %. */
const EARTH_RADIUS_M = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance by the haversine formula.
 *
 * @returns metres along a straight line over the sphere; roads in karst mountains are often twice as long
 */
export function distanceM(from: Point, to: Point): number {
  const dLat = radians(to.lat - from.lat);
  const dLon = radians(to.lon - from.lon);
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a)));
}

export const BEARINGS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** The direction to look in, one of eight; null when both points are the same. */
export function bearing(from: Point, to: Point): Bearing | null {
  if (distanceM(from, to) < 1) return null;
  const dLon = radians(to.lon - from.lon);
  const y = Math.sin(dLon) * Math.cos(radians(to.lat));
  const x =
    Math.cos(radians(from.lat)) * Math.sin(radians(to.lat)) -
    Math.sin(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(dLon);
  const degrees = ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
  return BEARINGS[Math.round(degrees / 45) % 8] ?? null;
}
