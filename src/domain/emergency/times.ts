import { ok, refused, type Result } from '../result.ts';
import type { EmergencyLimits } from './limits.ts';

/** Milliseconds since 1970 UTC, on the corrected clock of clock.ts. */
export type InstantMs = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** When the meal was. `unset`: not asked yet; `unknown`: asked, and nobody knows (counts as the dangerous answer). */
export type MealAnswer =
  | { readonly kind: 'unset' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'at'; readonly ms: InstantMs };

/** When the first symptom came. `none-yet` proves nothing. */
export type OnsetAnswer = MealAnswer | { readonly kind: 'none-yet' };

/** Why a time cannot be taken. The page says it in words and keeps what was there before. */
export type TimeProblem =
  'not-a-time' | 'meal-in-future' | 'onset-in-future' | 'onset-before-meal' | 'too-long-ago';

/** Phones and memories are a little off: a time up to this far ahead is "now". */
export const FUTURE_TOLERANCE_MS = 2 * MINUTE_MS;

export interface TimeSet {
  readonly meal: MealAnswer;
  readonly onsets: readonly OnsetAnswer[];
}

function msOf(answer: OnsetAnswer): InstantMs | null {
  return answer.kind === 'at' ? answer.ms : null;
}

/** The earliest known time among the answers, or null when none is known. */
export function earliest(answers: readonly OnsetAnswer[]): InstantMs | null {
  const known = answers.map(msOf).filter((ms): ms is number => ms !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * Checks meal and onset times against the clock and each other.
 *
 * @returns the same set, or the first problem: not a time, in the future, onset before the meal, or longer ago than the clock counts
 */
export function checkTimes(
  times: TimeSet,
  nowMs: InstantMs,
  limits: Pick<EmergencyLimits, 'oldestMealHours'>,
): Result<TimeSet, TimeProblem> {
  const meal = msOf(times.meal);
  const onsets = times.onsets.map(msOf).filter((ms): ms is number => ms !== null);
  const all = meal === null ? onsets : [meal, ...onsets];
  if (!all.every((ms) => Number.isFinite(ms))) return refused('not-a-time');
  const latest = nowMs + FUTURE_TOLERANCE_MS;
  if (meal !== null && meal > latest) return refused('meal-in-future');
  if (onsets.some((ms) => ms > latest)) return refused('onset-in-future');
  if (meal !== null && onsets.some((ms) => ms < meal)) return refused('onset-before-meal');
  const oldest = nowMs - limits.oldestMealHours * HOUR_MS;
  if (all.some((ms) => ms < oldest)) return refused('too-long-ago');
  return ok(times);
}
