import type { ClockMemory } from './clock.ts';
import type { EatenKind } from './eaten.ts';
import type { EmergencyLimits } from './limits.ts';
import type { Place } from './place.ts';
import { onsetOf, type Person } from './people.ts';
import { ok, refused, type Result } from '../result.ts';
import {
  checkTimes,
  type InstantMs,
  type MealAnswer,
  type OnsetAnswer,
  type TimeProblem,
} from './times.ts';
import { lateReason, type Course } from './timeline.ts';

/** All that the emergency page remembers. One table, one meal. Kept on the phone only. */
export interface EmergencyRecord {
  readonly version: 1;
  readonly eaten: EatenKind | null;
  readonly meal: MealAnswer;
  readonly hasEarlierMeals: boolean;
  /** first symptom at the table, as answered on the page; people may have their own */
  readonly onset: OnsetAnswer;
  readonly people: readonly Person[];
  readonly place: Place | null;
  /** once late, the page stays late until somebody changes the time and says so twice */
  readonly isLate: boolean;
  /** hours whose reminder was read */
  readonly remindersRead: readonly number[];
  readonly clock: ClockMemory | null;
}

export const EMPTY_RECORD: EmergencyRecord = {
  version: 1,
  eaten: null,
  meal: { kind: 'unset' },
  hasEarlierMeals: false,
  onset: { kind: 'unset' },
  people: [],
  place: null,
  isLate: false,
  remindersRead: [],
  clock: null,
};

/** True while nobody has answered anything, so that nothing needs keeping and nothing can be lost. */
export function isUntouched(record: EmergencyRecord): boolean {
  return JSON.stringify({ ...record, clock: null }) === JSON.stringify(EMPTY_RECORD);
}

export type ChangeProblem = TimeProblem | 'would-leave-late';

export type RecordChange = Partial<
  Pick<EmergencyRecord, 'eaten' | 'meal' | 'hasEarlierMeals' | 'onset' | 'people' | 'place'>
>;

export interface ChangeContext {
  readonly nowMs: InstantMs;
  readonly limits: EmergencyLimits;
  /** the person was told that this leaves the late page and said yes again */
  readonly isConfirmed?: boolean;
}

/** The course the time line is drawn from: the answer for the table and those of each person. */
export function courseOf(record: EmergencyRecord): Course {
  const { eaten, meal, hasEarlierMeals } = record;
  return { eaten, meal, hasEarlierMeals, onsets: [record.onset, ...record.people.map(onsetOf)] };
}

/** Sets the late mark when the clock or the answers say so. Never takes it away. */
export function raise(
  record: EmergencyRecord,
  nowMs: InstantMs,
  limits: EmergencyLimits,
): EmergencyRecord {
  if (record.isLate || lateReason(courseOf(record), nowMs, limits) === null) return record;
  return { ...record, isLate: true };
}

/**
 * Takes an answer into the record.
 *
 * @returns the new record, or why not: the old record stays valid and nothing that was entered before is touched.
 *   'would-leave-late' asks the page to put the question a second time.
 */
export function changeRecord(
  record: EmergencyRecord,
  change: RecordChange,
  context: ChangeContext,
): Result<EmergencyRecord, ChangeProblem> {
  const { nowMs, limits } = context;
  const next: EmergencyRecord = { ...record, ...change };
  const course = courseOf(next);
  const times = checkTimes({ meal: course.meal, onsets: course.onsets }, nowMs, limits);
  if (!times.ok && (isTimeChange(change) || areTimesGood(record, context)))
    return refused(times.problem);
  const isLate = lateReason(course, nowMs, limits) !== null;
  if (record.isLate && !isLate && isTimeChange(change)) {
    if (context.isConfirmed !== true) return refused('would-leave-late');
    return ok({ ...next, isLate: false });
  }
  return ok({ ...next, isLate: record.isLate || isLate });
}

/** False when time itself has spoiled the old answers (14 days went by, the clock was set): then they must not block other answers. */
function areTimesGood(record: EmergencyRecord, { nowMs, limits }: ChangeContext): boolean {
  const { meal, onsets } = courseOf(record);
  return checkTimes({ meal, onsets }, nowMs, limits).ok;
}

/** Only an answer about time may end late mode; marking people, place or food never does. */
function isTimeChange(change: RecordChange): boolean {
  return (
    change.meal !== undefined || change.onset !== undefined || change.hasEarlierMeals !== undefined
  );
}
