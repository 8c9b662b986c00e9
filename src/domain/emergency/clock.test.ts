import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asWallMs,
  checkClock,
  trustWallClock,
  type ClockMemory,
  type ClockReading,
} from './clock.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './times.ts';

const RELEASED_MS = Date.UTC(2026, 0, 1);
const START_MS = Date.UTC(2026, 6, 19, 11);
const aReading = (change: Partial<ClockReading> = {}): ClockReading => ({
  wallMs: START_MS,
  steadyMs: 1000,
  session: 'a',
  wasVisible: true,
  ...change,
});
const first = () => checkClock(null, aReading(), RELEASED_MS).memory;
const later = (memory: ClockMemory, change: Partial<ClockReading>) =>
  checkClock(memory, aReading(change), RELEASED_MS);

describe('phone clock', () => {
  it('runs on over a restart', () => {
    const check = later(first(), { wallMs: START_MS + 13 * HOUR_MS, steadyMs: 50, session: 'b' });
    expect(check.verdict.kind).toBe('steady');
    expect(check.nowMs).toBe(START_MS + 13 * HOUR_MS);
  });

  it('set back while the page is open: says by how much, the hours run on', () => {
    const check = later(first(), { wallMs: START_MS - DAY_MS, steadyMs: 1000 + HOUR_MS });
    expect(check.verdict).toEqual({
      kind: 'set-back',
      byMs: DAY_MS + HOUR_MS,
      isExact: true,
    });
    expect(check.nowMs).toBe(START_MS + HOUR_MS);
  });

  it('set forward in view: says by how much, the hours run on', () => {
    const check = later(first(), { wallMs: START_MS + DAY_MS, steadyMs: 1000 + HOUR_MS });
    expect(check.verdict).toEqual({ kind: 'set-forward', byMs: DAY_MS - HOUR_MS });
    expect(check.nowMs).toBe(START_MS + HOUR_MS);
  });

  it('a phone that slept is not taken for a moved clock', () => {
    const check = later(first(), {
      wallMs: START_MS + 8 * HOUR_MS,
      steadyMs: 1000 + MINUTE_MS,
      wasVisible: false,
    });
    expect(check.verdict.kind).toBe('steady');
    expect(check.nowMs).toBe(START_MS + 8 * HOUR_MS);
  });

  it('set back between two visits: the hours go on from where they stood, and it is marked as uncertain', () => {
    const at13h = later(first(), { wallMs: START_MS + 13 * HOUR_MS, session: 'b', steadyMs: 1 });
    const check = later(at13h.memory, { wallMs: START_MS - DAY_MS, session: 'c', steadyMs: 1 });
    expect(check.verdict).toMatchObject({ kind: 'set-back', isExact: false });
    expect(check.nowMs).toBe(START_MS + 13 * HOUR_MS);
    expect(check.memory.isUncertain).toBe(true);
    const onwards = later(check.memory, {
      wallMs: START_MS - DAY_MS + HOUR_MS,
      session: 'c',
      steadyMs: 1 + HOUR_MS,
    });
    expect(onwards.nowMs).toBe(START_MS + 14 * HOUR_MS);
  });

  it('a clock before the release date is wrong for certain', () => {
    expect(checkClock(null, aReading({ wallMs: 0 }), RELEASED_MS).verdict.kind).toBe(
      'before-release',
    );
  });

  it('messages show the time the phone shows, also after the clock was corrected', () => {
    const check = later(first(), { wallMs: START_MS + DAY_MS, steadyMs: 1000 });
    expect(asWallMs(START_MS, check.memory)).toBe(START_MS + DAY_MS);
    expect(asWallMs(START_MS, trustWallClock(check.memory))).toBe(START_MS);
  });

  it('never goes back, whatever is done to the wall clock', () => {
    const step = fc.record({
      wall: fc.integer({ min: -3 * DAY_MS, max: 3 * DAY_MS }),
      steady: fc.integer({ min: 0, max: DAY_MS }),
      isRestart: fc.boolean(),
      wasVisible: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let memory = first();
        let wallMs = START_MS;
        let steadyMs = 1000;
        let session = 0;
        let last = START_MS;
        for (const { wall, steady, isRestart, wasVisible } of steps) {
          wallMs += wall;
          steadyMs = isRestart ? steady : steadyMs + steady;
          session += isRestart ? 1 : 0;
          const reading = { wallMs, steadyMs, session: String(session), wasVisible };
          const check = checkClock(memory, reading, RELEASED_MS);
          expect(check.nowMs).toBeGreaterThanOrEqual(last);
          expect(check.nowMs).toBe(wallMs + check.memory.correctionMs);
          last = check.nowMs;
          memory = check.memory;
        }
      }),
    );
  });
});
