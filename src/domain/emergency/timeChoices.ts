import { HOUR_MS, MINUTE_MS, type InstantMs } from './times.ts';
import { beijingHour, wallTimeText } from './wallTime.ts';

/** Answers that need no keyboard: so many hours ago, or a meal that everybody remembers by name. */
export type TimeChoice =
  | { readonly kind: 'ago'; readonly hours: number; readonly ms: InstantMs }
  | {
      readonly kind: 'meal';
      readonly meal: MealName;
      readonly daysAgo: number;
      readonly ms: InstantMs;
    };

export type MealName = 'breakfast' | 'lunch' | 'supper';

/** Usual hours in villages of the region, our own assumption; the exact hour is set with − and +. */
const MEAL_HOUR: Readonly<Record<MealName, number>> = { breakfast: 8, lunch: 12, supper: 19 };
const MEAL_NAMES: readonly MealName[] = ['supper', 'lunch', 'breakfast'];
const AGO_HOURS = [0, 0.5, 1, 2, 3, 4] as const;
const OLDEST_AGO_HOURS = 4;
const DAYS_BACK = 3;

function toMinute(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

/**
 * The keys for "when did you eat", newest first. Only times in the past are offered,
 * and a named meal only where no "hours ago" key says the same.
 */
export function timeChoices(nowMs: InstantMs): readonly TimeChoice[] {
  const ago: TimeChoice[] = AGO_HOURS.map((hours) => ({
    kind: 'ago',
    hours,
    ms: toMinute(nowMs - hours * HOUR_MS),
  }));
  const oldestAgo = nowMs - OLDEST_AGO_HOURS * HOUR_MS;
  const meals: TimeChoice[] = [];
  for (let daysAgo = 0; daysAgo <= DAYS_BACK; daysAgo += 1) {
    for (const meal of MEAL_NAMES) {
      const ms = beijingHour(nowMs, daysAgo, MEAL_HOUR[meal]);
      if (ms < oldestAgo) meals.push({ kind: 'meal', meal, daysAgo, ms });
    }
  }
  return [...ago, ...meals];
}

/** The first question has four answers; each opens the keys of its own stretch of time. */
export type TimeBucket = 'within-hour' | 'before-line' | 'past-line';

/** The stretch a time lies in. `lineHours`: from there on the page acts as for late onset. */
export function bucketOf(ms: InstantMs, nowMs: InstantMs, lineHours: number): TimeBucket {
  const hours = (nowMs - ms) / HOUR_MS;
  if (hours >= lineHours) return 'past-line';
  return hours > 1 + 1 / 60 ? 'before-line' : 'within-hour';
}

/** The keys of one stretch of time, newest first. */
export function choicesIn(
  bucket: TimeBucket,
  nowMs: InstantMs,
  lineHours: number,
): readonly TimeChoice[] {
  return timeChoices(nowMs).filter((choice) => bucketOf(choice.ms, nowMs, lineHours) === bucket);
}

/** The part of the day for a spoken time: 凌晨 0–5, 早上 5–11, 中午 11–14, 下午 14–18, 晚上 18–24. */
export type DayPart = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

export function dayPartOf(ms: number): DayPart {
  const { hour } = wallTimeText(ms);
  if (hour < 5) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 14) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}
