import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canFollow, isInstant, latencyHours } from './moment.ts';
import { CASE_STATES, mayBecome, nextStates } from './status.ts';
import { cleanText, isSoundText } from './text.ts';

describe('moments', () => {
  it.each([
    ['2026-07-19T19:00+08:00', true],
    ['2026-07-19T11:00:00.000Z', true],
    ['2028-02-29T00:00Z', true],
    ['2026-02-29T00:00Z', false],
    ['2026-07-19T24:00Z', false],
    ['2026-07-19T19:00', false],
    ['1999-12-31T00:00Z', false],
    ['+012026-07-19T00:00Z', false],
    ['yesterday', false],
  ])('%s is an instant: %s', (value, expected) => {
    expect(isInstant(value)).toBe(expected);
  });
  it('every instant of the clock is accepted', () => {
    const range = { min: new Date('2000-01-01T00:00Z'), max: new Date('2099-12-31T00:00Z') };
    fc.assert(
      fc.property(fc.date({ ...range, noInvalidDate: true }), (date) => {
        expect(isInstant(date.toISOString())).toBe(true);
      }),
    );
  });
  it('the latency counts across time zones and is unknown when one end is', () => {
    const meal = { at: '2026-07-19T19:00+08:00', precision: 'minute' } as const;
    const onset = { at: '2026-07-20T00:10Z', precision: 'minute' } as const;
    expect(latencyHours(meal, onset)).toBeCloseTo(13 + 10 / 60);
    expect(latencyHours('unknown', onset)).toBeUndefined();
    expect(latencyHours(meal, undefined)).toBeUndefined();
  });
  it('a rough answer may lie a little before the meal, an exact one may not', () => {
    const noon = { at: '2026-07-19T12:00+08:00', precision: 'minute' } as const;
    const morning = '2026-07-19T08:00+08:00';
    expect(canFollow(noon, { at: morning, precision: 'part-of-day' })).toBe(true);
    expect(canFollow(noon, { at: morning, precision: 'minute' })).toBe(false);
  });
});

describe('states of a case', () => {
  it('every state has a way on, and none leads to itself', () => {
    for (const state of CASE_STATES) {
      expect(nextStates(state).length).toBeGreaterThan(0);
      expect(mayBecome(state, state)).toBe(false);
    }
  });
  it('a closed case can only be opened again for checking', () => {
    expect(nextStates('closed')).toEqual(['checked']);
  });
});

describe('texts', () => {
  it('a lone surrogate, a control character and a direction mark are unsound; an emoji is sound', () => {
    for (const bad of ['\ud800', 'a\u0000', '\u202eabc', 'x\u007f'])
      expect(isSoundText(bad)).toBe(false);
    expect(isSoundText('菌子 🍄\n第二行')).toBe(true);
  });
  it('whatever is typed becomes sound, short enough and stays so', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (typed, max) => {
          const clean = cleanText(`${typed}\ud83c`, max);
          expect(isSoundText(clean)).toBe(true);
          expect(clean.length).toBeLessThanOrEqual(max);
          expect(cleanText(clean, max)).toBe(clean);
        },
      ),
    );
  });
});
