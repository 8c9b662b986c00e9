import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipToRings } from './clip.ts';
import type { Position } from './road.ts';

const square: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole: Position[] = [
  [1, 1],
  [3, 1],
  [3, 3],
  [1, 3],
  [1, 1],
];

const lengthOf = (line: readonly Position[]) =>
  line
    .slice(1)
    .reduce(
      (sum, [x, y], at) => sum + Math.hypot(x - (line[at]?.[0] ?? 0), y - (line[at]?.[1] ?? 0)),
      0,
    );

describe('a road is cut at the border of the region', () => {
  it('a road that crosses it keeps the part inside', () => {
    expect(
      clipToRings(
        [
          [-2, 2],
          [2, 2],
        ],
        [square],
      ),
    ).toEqual([
      [
        [0, 2],
        [2, 2],
      ],
    ]);
  });

  it('a road that leaves and comes back becomes two', () => {
    const pieces = clipToRings(
      [
        [1, 1],
        [1, 6],
        [3, 6],
        [3, 1],
      ],
      [square],
    );
    expect(pieces).toEqual([
      [
        [1, 1],
        [1, 4],
      ],
      [
        [3, 4],
        [3, 1],
      ],
    ]);
  });

  it('a road through an enclave stops at its border', () => {
    expect(
      clipToRings(
        [
          [0.5, 2],
          [3.5, 2],
        ],
        [square, hole],
      ),
    ).toEqual([
      [
        [0.5, 2],
        [1, 2],
      ],
      [
        [3, 2],
        [3.5, 2],
      ],
    ]);
  });

  it('a road outside is left out', () => {
    expect(
      clipToRings(
        [
          [5, 5],
          [9, 9],
        ],
        [square],
      ),
    ).toEqual([]);
  });

  const lines = (coordinate: fc.Arbitrary<number>) =>
    fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 });

  it('no piece ever leaves the region', () => {
    fc.assert(
      fc.property(lines(fc.double({ min: -3, max: 7, noNaN: true })), (line) => {
        const slack = 1e-9;
        for (const [x, y] of clipToRings(line, [square]).flat()) {
          expect(x >= -slack && x <= 4 + slack && y >= -slack && y <= 4 + slack).toBe(true);
        }
      }),
    );
  });

  it('nothing inside is lost', () => {
    // A road that runs on the border itself is neither inside nor outside: no point lies on it here.
    const offBorder = fc.integer({ min: -3000, max: 7000 }).map((n) => n / 1000 + 0.0005);
    fc.assert(
      fc.property(lines(offBorder), (line) => {
        const pieces = clipToRings(line, [square]);
        // Liang–Barsky, written for a box only, is the second opinion on the length.
        const inside = line.slice(1).reduce((sum, b, at) => sum + lengthInBox(line[at] ?? b, b), 0);
        expect(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)).toBeCloseTo(inside, 6);
      }),
    );
  });
});

function lengthInBox(a: Position, b: Position): number {
  let [from, to] = [0, 1];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  for (const [p, q] of [
    [-dx, a[0]],
    [dx, 4 - a[0]],
    [-dy, a[1]],
    [dy, 4 - a[1]],
  ] as const) {
    if (p === 0 && q < 0) return 0;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to ? (to - from) * Math.hypot(dx, dy) : 0;
}
