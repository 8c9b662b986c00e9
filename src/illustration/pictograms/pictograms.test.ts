import { describe, expect, it } from 'vitest';
import { ALL_PICTOGRAMS as all } from './all.ts';

const forbidding = all.filter((sign) => sign.id.startsWith('no-'));

/** Every number pair that a path starts at or runs to in absolute terms. */
const numbersOf = (d: string) => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);

describe('pictograms', () => {
  it('are at least 26 and no two have one name', () => {
    expect(all.length).toBeGreaterThanOrEqual(26);
    expect(new Set(all.map((sign) => sign.id)).size).toBe(all.length);
  });

  it('every forbidden thing carries the bar, and nothing else does', () => {
    for (const sign of all) {
      const hasBar = sign.paths.some((path) => path.paint === 'bar');
      expect(hasBar, sign.id).toBe(sign.id.startsWith('no-'));
    }
    expect(forbidding.length).toBeGreaterThanOrEqual(8);
  });

  it('the bar is at most 5 units wide, on top, and runs from corner to corner', () => {
    for (const sign of forbidding) {
      const bar = sign.paths[sign.paths.length - 1]!;
      if (bar.paint !== 'bar') throw new Error(`${sign.id}: the bar is not on top`);
      expect(bar.width).toBeLessThanOrEqual(5);
      const [x = 64, y = 64, dx = 0, dy = 0] = numbersOf(bar.d);
      expect(Math.max(x, y)).toBeLessThanOrEqual(5);
      expect(Math.min(x + dx, y + dy)).toBeGreaterThanOrEqual(59);
    }
  });

  it('strokes are heavy enough for a bad photocopy', () => {
    for (const sign of all) {
      for (const path of sign.paths) {
        if ('width' in path) expect(path.width, sign.id).toBeGreaterThanOrEqual(2.5);
      }
    }
  });

  it('each is no heavier than 900 bytes of path data', () => {
    for (const sign of all) expect(JSON.stringify(sign.paths).length, sign.id).toBeLessThan(900);
  });
});
