import { DAY_MS, HOUR_MS, MINUTE_MS } from './times.ts';

/** China has one zone. Phones near the border may show Vietnam's, so the page and its messages always speak Beijing time. */
export const BEIJING_OFFSET_MS = 8 * HOUR_MS;

export interface WallTimeText {
  readonly month: number;
  readonly day: number;
  /** HH:MM, 24 hours */
  readonly time: string;
  /** 0 today, 1 yesterday … counted from `nowMs`; negative in the future */
  readonly daysAgo: number;
  readonly hour: number;
}

function dayIndex(wallMs: number): number {
  return Math.floor((wallMs + BEIJING_OFFSET_MS) / DAY_MS);
}

/** Splits a wall time into the words of a message. */
export function wallTimeText(wallMs: number, nowMs: number = wallMs): WallTimeText {
  const shifted = new Date(wallMs + BEIJING_OFFSET_MS);
  const hour = shifted.getUTCHours();
  const minute = shifted.getUTCMinutes();
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    time,
    daysAgo: dayIndex(nowMs) - dayIndex(wallMs),
    hour,
  };
}

/** An hour of a day in Beijing, `daysAgo` days before the day of `nowMs`. */
export function beijingHour(nowMs: number, daysAgo: number, hour: number): number {
  return (dayIndex(nowMs) - daysAgo) * DAY_MS - BEIJING_OFFSET_MS + hour * HOUR_MS;
}

/** A time step of the big − and + keys, held within the past. */
export function stepTime(ms: number, stepMs: number, nowMs: number): number {
  const next = ms + stepMs;
  return next > nowMs ? Math.floor(nowMs / MINUTE_MS) * MINUTE_MS : next;
}
