import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calloutsOf, type Callout } from './callouts.ts';

const SIZE = { width: 720, height: 960 };
const places = fc.array(
  fc.record({ x: fc.integer({ min: 15, max: 85 }), y: fc.integer({ min: 5, max: 95 }) }),
  {
    minLength: 1,
    maxLength: 7,
  },
);

function sides(callouts: readonly Callout[]) {
  return [true, false].map((isLeft) =>
    callouts
      .filter(({ label }) => label.x < SIZE.width / 2 === isLeft)
      .sort((a, b) => a.at.y - b.at.y),
  );
}

describe('the numbers of a plate', () => {
  it('stay on the picture and far enough apart for a thumb', () => {
    fc.assert(
      fc.property(places, (given) => {
        for (const side of sides(calloutsOf(given, SIZE))) {
          const heights = side.map(({ label }) => label.y).sort((a, b) => a - b);
          for (const y of heights) expect(y).toBeGreaterThanOrEqual(54);
          expect(Math.max(...heights, 0)).toBeLessThanOrEqual(906);
          heights
            .slice(1)
            .forEach((y, at) => expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(107.9));
        }
      }),
    );
  });

  it('follow the order of their places from top to bottom on each side', () => {
    fc.assert(
      fc.property(places, (given) => {
        for (const side of sides(calloutsOf(given, SIZE))) {
          const heights = side.map(({ label }) => label.y);
          expect([...heights].sort((a, b) => a - b)).toEqual(heights);
        }
      }),
    );
  });

  it('are given in the order of the list beside the plate', () => {
    expect(
      calloutsOf(
        [
          { x: 80, y: 10 },
          { x: 20, y: 50 },
        ],
        SIZE,
      ).map(({ number }) => number),
    ).toEqual([1, 2]);
  });
});
