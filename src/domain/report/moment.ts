/** How exactly somebody knows when something happened. */
export const PRECISIONS = ['minute', 'part-of-day', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A point in time as a person tells it: ISO 8601 with offset, and how exact it is. */
export interface ToldMoment {
  readonly at: string;
  readonly precision: Precision;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Hours by which a told moment may be wrong. */
const SLACK_HOURS: Readonly<Record<Precision, number>> = { minute: 0, 'part-of-day': 6, day: 24 };

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for ISO 8601 with date, time and offset that names a real day between 2000 and 2099. */
export function isInstant(value: string): boolean {
  const match = ISO.exec(value);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetH = 0, offsetM = 0] =
    match.slice(1).map((part) => Number(part ?? 0));
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  const isTime = hour <= 23 && minute <= 59 && second <= 59;
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && isDay && isTime && offsetH <= 14 && offsetM <= 59
  );
}

/** Milliseconds since 1970 of an instant that `isInstant` accepts. */
export function instantMs(value: string): number {
  return Date.parse(value);
}

/**
 * Hours from eating to the first sign, not rounded; undefined when one is unknown.
 * A small negative value can come from two rough answers ("yesterday" and "yesterday noon") and counts as 0.
 */
export function latencyHours(
  eatenAt: ToldMoment | 'unknown',
  onsetAt: ToldMoment | 'unknown' | undefined,
): number | undefined {
  if (eatenAt === 'unknown' || onsetAt === 'unknown' || onsetAt === undefined) return undefined;
  return Math.max(0, (instantMs(onsetAt.at) - instantMs(eatenAt.at)) / 3_600_000);
}

/** Whether the later moment can lie after the earlier one, given how roughly both are known. */
export function canFollow(earlier: ToldMoment, later: ToldMoment): boolean {
  const slackMs = (SLACK_HOURS[earlier.precision] + SLACK_HOURS[later.precision]) * 3_600_000;
  return instantMs(later.at) + slackMs >= instantMs(earlier.at);
}
