import geodesic from 'geographiclib-geodesic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearing, distanceM } from './distance.ts';

const { Geodesic } = geodesic;

/** Independent measure on the ellipsoid (Karney's algorithm). */
function ellipsoidM(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).s12 ?? NaN;
}

const inYunnan = fc.record({
  lat: fc.double({ min: 21, max: 29.3, noNaN: true }),
  lon: fc.double({ min: 97.5, max: 106.3, noNaN: true }),
});

describe('distance', () => {
  it('stays within 0.5 % of an independent geodesic anywhere in Yunnan', () => {
    fc.assert(
      fc.property(inYunnan, inYunnan, (a, b) => {
        const truth = ellipsoidM(a, b);
        fc.pre(truth > 100);
        expect(Math.abs(distanceM(a, b) - truth) / truth).toBeLessThan(0.005);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same in both directions and zero to itself', () => {
    fc.assert(
      fc.property(inYunnan, inYunnan, (a, b) => {
        expect(distanceM(a, b)).toBeCloseTo(distanceM(b, a), 3);
        expect(distanceM(a, a)).toBe(0);
      }),
    );
  });

  it.each([
    [{ lat: 24, lon: 104 }, 'n'],
    [{ lat: 23, lon: 105 }, 'e'],
    [{ lat: 22, lon: 104 }, 's'],
    [{ lat: 22.3, lon: 103.2 }, 'sw'],
  ])('points to %j as %s', (to, direction) => {
    expect(bearing({ lat: 23, lon: 104 }, to)).toBe(direction);
  });

  it('names no direction to the same point', () => {
    expect(bearing({ lat: 23, lon: 104 }, { lat: 23, lon: 104 })).toBeNull();
  });
});
