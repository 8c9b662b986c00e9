import type { EmergencyLimits } from './limits.ts';
import type { EmergencyRecord } from './record.ts';
import type { Timeline } from './timeline.ts';

/** Hours of the newest reminder that has come and was not read; the latest counts alone. @returns null when there is none */
export function unreadReminder(timeline: Timeline, record: EmergencyRecord): number | null {
  const { due } = timeline.reminders;
  const last = due[due.length - 1];
  return last === undefined || record.remindersRead.includes(last) ? null : last;
}

/**
 * Whether a case is shown outside its own page: a meal or an ill person was named and it is not older than a meal can be.
 * That the strip ends says nothing about anybody: the record itself stays.
 */
export function isRunning(
  timeline: Timeline,
  record: EmergencyRecord,
  limits: EmergencyLimits,
): boolean {
  if (record.meal.kind === 'unset' && record.people.length === 0) return false;
  return timeline.elapsedHours === null || timeline.elapsedHours <= limits.oldestMealHours;
}
