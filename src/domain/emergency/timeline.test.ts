import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EATEN_KINDS } from './eaten.ts';
import { TEST_LIMITS as limits } from './limits.fixture.ts';
import { timeBarOf } from './timeBar.ts';
import { lateReason, timelineOf, type Course } from './timeline.ts';
import { HOUR_MS, type OnsetAnswer } from './times.ts';

const MEAL_MS = Date.UTC(2026, 6, 19, 11);
const aCourse = (change: Partial<Course> = {}): Course => ({
  eaten: 'mushroom',
  meal: { kind: 'at', ms: MEAL_MS },
  onsets: [],
  hasEarlierMeals: false,
  ...change,
});
const onsetAfter = (hours: number): OnsetAnswer => ({ kind: 'at', ms: MEAL_MS + hours * HOUR_MS });
const after = (hours: number) => MEAL_MS + hours * HOUR_MS;
const hours = fc.integer({ min: 0, max: 330 * 60 }).map((minutes) => minutes / 60);
const anyOnset: fc.Arbitrary<OnsetAnswer> = fc.oneof(
  fc.constant({ kind: 'unset' as const }),
  fc.constant({ kind: 'unknown' as const }),
  fc.constant({ kind: 'none-yet' as const }),
  hours.map(onsetAfter),
);
const anyCourse: fc.Arbitrary<Course> = fc.record({
  eaten: fc.option(fc.constantFrom(...EATEN_KINDS)),
  meal: fc.constantFrom(
    { kind: 'at' as const, ms: MEAL_MS },
    { kind: 'unknown' as const },
    { kind: 'unset' as const },
  ),
  onsets: fc.array(anyOnset, { maxLength: 5 }),
  hasEarlierMeals: fc.boolean(),
});

describe('late onset', () => {
  it.each([
    [4.9, null],
    [5, 'late-onset'],
    [6, 'late-onset'],
    [30, 'late-onset'],
  ])('a first symptom %d h after the meal gives %s', (latency, reason) => {
    const course = aCourse({ onsets: [onsetAfter(latency)] });
    expect(lateReason(course, after(latency), limits)).toBe(reason);
  });

  it('the earliest symptom at the table does not hide a late one of another person', () => {
    const course = aCourse({ onsets: [onsetAfter(1), onsetAfter(9)] });
    expect(lateReason(course, after(10), limits)).toBe('late-onset');
  });

  it('counts as late when the meal time is not known', () => {
    expect(lateReason(aCourse({ meal: { kind: 'unknown' } }), after(1), limits)).toBe(
      'meal-unknown',
    );
  });

  it('counts as late when somebody is ill and nobody knows since when', () => {
    const course = aCourse({ onsets: [{ kind: 'unknown' }, onsetAfter(1)] });
    expect(lateReason(course, after(2), limits)).toBe('latency-unknown');
  });

  it('nobody ill after the line counts as late: what starts now starts late', () => {
    const course = aCourse({ onsets: [{ kind: 'none-yet' }] });
    expect(lateReason(course, after(4.9), limits)).toBeNull();
    expect(lateReason(course, after(5), limits)).toBe('past-the-line');
  });

  it('wild mushrooms on the days before count as late', () => {
    const course = aCourse({ hasEarlierMeals: true, onsets: [onsetAfter(1)] });
    expect(lateReason(course, after(1), limits)).toBe('several-meals');
  });

  it('once late by the answers, more time never makes it less', () => {
    fc.assert(
      fc.property(anyCourse, hours, hours, (course, a, b) => {
        const early = lateReason(course, after(Math.min(a, b)), limits);
        const later = lateReason(course, after(Math.max(a, b)), limits);
        expect(early === null || later !== null).toBe(true);
      }),
    );
  });
});

describe('time line', () => {
  it.each([
    [2, 'ill-early'],
    [23.9, 'ill-early'],
    [24, 'false-recovery'],
    [71.9, 'false-recovery'],
    [72, 'organ-watch'],
    [96, 'hospital-decides'],
    [300, 'hospital-decides'],
  ])('at %d h after mushrooms the phase is %s', (elapsed, phase) => {
    const course = aCourse({ onsets: [onsetAfter(1)] });
    expect(timelineOf(course, after(elapsed), limits).phase).toBe(phase);
  });

  it('aconite: the heart is watched from the first minute', () => {
    expect(timelineOf(aCourse({ eaten: 'aconite' }), after(0), limits).phase).toBe('heart-watch');
  });

  it('the false recovery comes whether or not anybody is ill', () => {
    expect(timelineOf(aCourse(), after(30), limits).phase).toBe('false-recovery');
  });

  it('has no word for all clear, whatever is answered and however long ago', () => {
    fc.assert(
      fc.property(anyCourse, hours, (course, now) => {
        const said = JSON.stringify(timelineOf(course, after(now), limits));
        expect(said).not.toMatch(/safe|clear|recovered|\bover\b|harmless|\bwell\b/);
        expect(said).toMatch(/"watchHours":\d/);
      }),
    );
  });

  it('elapsed and latency are never negative, also with the clock behind the meal', () => {
    const timeline = timelineOf(aCourse({ onsets: [onsetAfter(0)] }), after(-3), limits);
    expect(timeline.elapsedHours).toBe(0);
    expect(timeline.latencyHours).toBe(0);
  });
});

describe('reminders', () => {
  it.each([
    [5.5, [], 6],
    [6, [6], 12],
    [25, [6, 12, 24], 48],
    [80, [6, 12, 24, 48, 72], 96],
    [97, [6, 12, 24, 48, 72, 96], null],
  ])('at %d h these are due: %j', (elapsed, due, next) => {
    const { reminders } = timelineOf(aCourse(), after(elapsed), limits);
    expect(reminders.due).toEqual(due);
    expect(reminders.next?.atHours ?? null).toBe(next);
  });

  it('tells how long until the next', () => {
    const { reminders } = timelineOf(aCourse(), after(5), limits);
    expect(reminders.next?.inMs).toBeCloseTo(HOUR_MS, 3);
  });
});

describe('picture of time', () => {
  it('is covered without a gap and the mark stays on it', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...EATEN_KINDS)), fc.option(hours), (eaten, now) => {
        const bar = timeBarOf(eaten, now, limits);
        let from = 0;
        for (const stretch of bar.stretches) {
          expect(stretch.fromHours).toBe(from);
          from = stretch.toHours;
        }
        expect(from).toBe(bar.totalHours);
        if (bar.marker !== null) expect(bar.marker >= 0 && bar.marker <= 1).toBe(true);
      }),
    );
  });
});
