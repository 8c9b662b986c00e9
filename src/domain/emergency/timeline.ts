import type { EatenKind } from './eaten.ts';
import type { EmergencyLimits } from './limits.ts';
import { earliest, HOUR_MS, type InstantMs, type MealAnswer, type OnsetAnswer } from './times.ts';

/**
 * Where in the course of a poisoning the table stands. There is no member for "over" and none for "harmless":
 * after the watch the hospital decides.
 */
export type Phase =
  | 'hours-unknown'
  | 'no-symptoms-yet'
  | 'ill-early'
  | 'ill-late'
  | 'heart-watch'
  | 'false-recovery'
  | 'organ-watch'
  | 'hospital-decides';

/** Why the page is in its darkest red. Each reason only raises (rules R3 and R14 of content/clinical/triage.yaml). */
export type LateReason =
  'late-onset' | 'latency-unknown' | 'past-the-line' | 'meal-unknown' | 'several-meals';

/** What is known about one meal and the people who shared it. */
export interface Course {
  readonly eaten: EatenKind | null;
  readonly meal: MealAnswer;
  /** first symptom of the table and of each person, in any order */
  readonly onsets: readonly OnsetAnswer[];
  /** wild mushrooms were eaten on the days before as well: latency counts from the first of them */
  readonly hasEarlierMeals: boolean;
}

export interface Timeline {
  /** hours since the meal, never negative, not rounded; null when the meal time is not known */
  readonly elapsedHours: number | null;
  /** hours from the meal to the first symptom; null when not known or nobody is ill */
  readonly latencyHours: number | null;
  readonly phase: Phase;
  readonly late: LateReason | null;
  /** least hours of hospital watch from the meal for what was eaten */
  readonly watchHours: number;
  readonly reminders: Reminders;
}

export interface Reminders {
  /** hours after the meal whose reminder has come, in order */
  readonly due: readonly number[];
  /** the next one and how long until then; null after the last or without a meal time */
  readonly next: { readonly atHours: number; readonly inMs: number } | null;
}

/**
 * Why the course counts as late onset, or null while nothing says so (which clears nobody).
 *
 * | meal    | first symptom | from the line on       | reason          |
 * |---------|---------------|------------------------|-----------------|
 * | known   | known         | onset − meal           | late-onset      |
 * | known   | none or open  | now − meal             | past-the-line   |
 * | known   | not known     | always                 | latency-unknown |
 * | unknown | any           | always                 | meal-unknown    |
 * | any     | known         | eaten on days before   | several-meals   |
 */
export function lateReason(
  course: Course,
  nowMs: InstantMs,
  limits: EmergencyLimits,
): LateReason | null {
  if (course.meal.kind === 'unknown') return 'meal-unknown';
  if (course.hasEarlierMeals) return 'several-meals';
  if (course.meal.kind === 'unset') return null;
  const line = limits.lateOnsetAppliesFromHours * HOUR_MS;
  if (course.onsets.some((onset) => onset.kind === 'unknown')) return 'latency-unknown';
  const isLate = course.onsets.some(
    (onset) =>
      onset.kind === 'at' && course.meal.kind === 'at' && onset.ms - course.meal.ms >= line,
  );
  if (isLate) return 'late-onset';
  if (earliest(course.onsets) === null && nowMs - course.meal.ms >= line) return 'past-the-line';
  return null;
}

function phaseOf(course: Course, elapsedHours: number | null, line: TimelineLine): Phase {
  if (elapsedHours === null) return 'hours-unknown';
  const { limits, late, isIll } = line;
  if (elapsedHours >= limits.watchHours[course.eaten ?? 'unknown']) return 'hospital-decides';
  if (course.eaten === 'aconite') return 'heart-watch';
  if (elapsedHours >= limits.falseRecoveryHours.max) return 'organ-watch';
  if (elapsedHours >= limits.falseRecoveryHours.min) return 'false-recovery';
  if (!isIll) return 'no-symptoms-yet';
  return late === null ? 'ill-early' : 'ill-late';
}

interface TimelineLine {
  readonly limits: EmergencyLimits;
  readonly late: LateReason | null;
  readonly isIll: boolean;
}

/** Reminders at the hours of content/emergency/limits.yaml. */
export function remindersAt(elapsedHours: number | null, hours: readonly number[]): Reminders {
  if (elapsedHours === null) return { due: [], next: null };
  const due = hours.filter((hour) => hour <= elapsedHours);
  const coming = hours.find((hour) => hour > elapsedHours);
  const next =
    coming === undefined ? null : { atHours: coming, inMs: (coming - elapsedHours) * HOUR_MS };
  return { due, next };
}

/** Everything the page shows about time, from the answers and the corrected clock. */
export function timelineOf(course: Course, nowMs: InstantMs, limits: EmergencyLimits): Timeline {
  const mealMs = course.meal.kind === 'at' ? course.meal.ms : null;
  const onsetMs = earliest(course.onsets);
  const elapsedHours = mealMs === null ? null : Math.max(0, (nowMs - mealMs) / HOUR_MS);
  const latencyHours =
    mealMs === null || onsetMs === null ? null : Math.max(0, (onsetMs - mealMs) / HOUR_MS);
  const late = lateReason(course, nowMs, limits);
  const isIll = course.onsets.some((onset) => onset.kind === 'at' || onset.kind === 'unknown');
  return {
    elapsedHours,
    latencyHours,
    phase: phaseOf(course, elapsedHours, { limits, late, isIll }),
    late,
    watchHours: limits.watchHours[course.eaten ?? 'unknown'],
    reminders: remindersAt(elapsedHours, limits.reminderHours),
  };
}
