import { describe, expect, it } from 'vitest';
import { distanceWords, isStale } from './distanceWords.ts';
import { isInside } from './inside.ts';
import type { NearPlace } from './nearest.ts';

const place = (distanceM: number | null, isOwnTownship = false) =>
  ({ distanceM, isOwnTownship }) as NearPlace;

describe('how a distance is told', () => {
  it.each([
    [place(0, true), { kind: 'own' }],
    [place(null, true), { kind: 'own' }],
    [place(null), { kind: 'unknown' }],
    [place(0), { kind: 'same-town' }],
    [place(420), { kind: 'under-1' }],
    [place(53_600), { kind: 'km', km: 54 }],
  ])('%j → %j: whole kilometres, never more exact than the points', (near, words) => {
    expect(distanceWords(near)).toEqual(words);
  });
});

describe('age of a confirmation', () => {
  it('is old after more than twelve months', () => {
    expect(isStale('2025-11-24', '2026-11-25')).toBe(true);
    expect(isStale('2025-11-25', '2026-11-25')).toBe(false);
    expect(isStale('2026-01-01', '2026-11-25')).toBe(false);
  });
});

describe('inside an area', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  const hole = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ];
  it('counts a hole as outside', () => {
    expect(isInside([square, hole], { lat: 1, lon: 1 })).toBe(true);
    expect(isInside([square, hole], { lat: 5, lon: 5 })).toBe(false);
    expect(isInside([square], { lat: 11, lon: 5 })).toBe(false);
  });
});
