import { alarmOf, alarmRank, levelOf, levelRank, worseAlarm } from './alarm.ts';
import type { Alarm, Level } from './alarm.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import type { Model } from './model.ts';
import { FOLK_TESTS, NOTHING_SEEN, withAnswer } from './observation.ts';
import type { FolkTest, Observation, Seen } from './observation.ts';
import { causeOf, changedAnswers, stillHolds } from './raise.ts';
import type { Cause } from './raise.ts';

/** One mushroom being checked. Plain data: it is stored while the phone rings, and shared as a link. */
export interface Session {
  readonly observation: Observation;
  /** characters answered with "don't know" */
  readonly passed: readonly string[];
  /** the worst STOP alarm so far; it stays until the answer that raised it is changed */
  readonly cause?: Cause;
  /** the alarm that the last change withdrew, and the characters whose answers were changed */
  readonly withdrawn?: { readonly cause: Cause; readonly changed: readonly string[] };
}

/** What the page shows after each answer. */
export interface Standing {
  readonly level: Level;
  readonly alarm: Alarm;
  readonly assessment: Assessment;
}

export const NEW_SESSION: Session = { observation: NOTHING_SEEN, passed: [] };

const LEVEL_OF_ALARM: Readonly<Record<Alarm, Level>> = {
  'stop-deadly': 'deadly',
  'stop-serious': 'serious',
  poisonous: 'poisonous',
  none: 'not-recognised',
};

/** Level and alarm of a session. A standing STOP alarm holds the level up. */
export function standingOf(model: Model, session: Session): Standing {
  const assessment = assess(model, session.observation);
  const byLook = levelOf(model, assessment);
  const alarm = worseAlarm(
    alarmOf(model, session.observation, assessment, session.passed.length),
    session.cause?.alarm ?? 'none',
  );
  const byAlarm = LEVEL_OF_ALARM[alarm];
  return { level: levelRank(byLook) >= levelRank(byAlarm) ? byLook : byAlarm, alarm, assessment };
}

function afterChange(
  model: Model,
  before: Session,
  observation: Observation,
  nowPassed: readonly string[] = before.passed,
): Session {
  const passed = nowPassed.filter((id) => observation.seen[id] === undefined);
  const held =
    before.cause !== undefined && stillHolds(before.cause, observation) ? before.cause : undefined;
  const fresh = causeOf(model, observation, passed.length);
  const isWorse =
    fresh !== undefined && (held === undefined || alarmRank(fresh.alarm) > alarmRank(held.alarm));
  const cause = isWorse ? fresh : held;
  const hasFallen =
    before.cause !== undefined &&
    (cause === undefined || alarmRank(cause.alarm) < alarmRank(before.cause.alarm));
  return {
    observation,
    passed,
    ...(cause === undefined ? {} : { cause }),
    ...(hasFallen && before.cause !== undefined
      ? { withdrawn: { cause: before.cause, changed: changedAnswers(before.cause, observation) } }
      : {}),
  };
}

/**
 * Answers a question, changes an answer, or takes it back with `undefined` ("don't know").
 * A STOP alarm survives every answer except a change of the one that raised it; `withdrawn` then says so.
 */
export function answer(
  model: Model,
  session: Session,
  character: string,
  seen: Seen | undefined,
): Session {
  const passed = session.passed.filter((id) => id !== character);
  const nowPassed = seen === undefined ? [...passed, character] : passed;
  return afterChange(model, session, withAnswer(session.observation, character, seen), nowPassed);
}

/** Notes a folk test, a purchase, a gift or long cooking. It can raise the alarm and never lowers anything. */
export function noteFolkTest(model: Model, session: Session, test: FolkTest): Session {
  return noteFolkTests(model, session, [...session.observation.folkTests, test]);
}

/** Notes all that was tried, or takes some of it back. None at all is no better than any. */
export function noteFolkTests(model: Model, session: Session, tests: readonly FolkTest[]): Session {
  const folkTests = FOLK_TESTS.filter((test) => tests.includes(test));
  return afterChange(model, session, { ...session.observation, folkTests });
}

/** Notes or takes back the folk name that people use for this mushroom. */
export function noteNames(model: Model, session: Session, names: readonly string[]): Session {
  return afterChange(model, session, { ...session.observation, names });
}

/** Starts from answers that were stored or came with a link: everything is weighed anew, a standing alarm stays. */
export function resume(model: Model, session: Session): Session {
  const fresh = causeOf(model, session.observation, session.passed.length);
  const { cause } = session;
  if (fresh === undefined) return session;
  if (cause !== undefined && alarmRank(cause.alarm) >= alarmRank(fresh.alarm)) return session;
  return { ...session, cause: fresh };
}
