import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from './times.ts';
import { choicesIn, dayPartOf, timeChoices } from './timeChoices.ts';
import { beijingHour, stepTime, wallTimeText } from './wallTime.ts';

const at = (hour: number) => Date.UTC(2026, 6, 20, hour - 8, 20);

describe('time keys', () => {
  it('at eight in the morning last night is the first named meal', () => {
    const named = timeChoices(at(8)).filter((choice) => choice.kind === 'meal');
    expect(named[0]).toMatchObject({ meal: 'supper', daysAgo: 1 });
    expect(wallTimeText(named[0]!.ms, at(8))).toMatchObject({ time: '19:00', daysAgo: 1, day: 19 });
  });

  it('never offers a future time, at any hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
        const choices = timeChoices(now);
        expect(choices.every((choice) => choice.ms <= now)).toBe(true);
        expect([...choices].sort((a, b) => b.ms - a.ms)).toEqual(choices);
      }),
    );
  });

  it('every stretch of the first question has keys, at any hour of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e12, max: 4e12 }), (now) => {
        const stretches = ['within-hour', 'before-line', 'past-line'] as const;
        const keys = stretches.map((stretch) => choicesIn(stretch, now, 5));
        expect(keys.every((list) => list.length > 0)).toBe(true);
        expect(keys.flat()).toEqual(timeChoices(now));
      }),
    );
  });

  it.each([
    [3, 'night'],
    [8, 'morning'],
    [12, 'noon'],
    [15, 'afternoon'],
    [19, 'evening'],
  ])('%d:20 is spoken as %s', (hour, part) => {
    expect(dayPartOf(at(hour))).toBe(part);
  });
});

describe('big minus and plus', () => {
  it('stops at now', () => {
    expect(stepTime(at(8), HOUR_MS, at(8))).toBe(at(8));
    expect(stepTime(at(8), -HOUR_MS, at(8))).toBe(at(7));
  });
});

it('the day changes at midnight in Beijing, not in London', () => {
  expect(wallTimeText(Date.UTC(2026, 6, 19, 15, 59)).day).toBe(19);
  expect(wallTimeText(Date.UTC(2026, 6, 19, 16)).day).toBe(20);
  expect(beijingHour(Date.UTC(2026, 6, 19, 16), 0, 0)).toBe(Date.UTC(2026, 6, 19, 16));
});
