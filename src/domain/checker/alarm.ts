import type { Assessment } from './assess.ts';
import { SERIOUSNESS } from './model.ts';
import type { Model } from './model.ts';
import type { Observation } from './observation.ts';

/** The worst grade that the answers have not excluded. There is no member for anything better than "not recognised". */
export type Level = 'deadly' | 'serious' | 'poisonous' | 'not-recognised';

/**
 * How strongly the answers point at a poison.
 * `stop-deadly` and `stop-serious` turn the page to STOP. `none` is silence, and silence means: do not eat.
 */
export type Alarm = 'stop-deadly' | 'stop-serious' | 'poisonous' | 'none';

const LEVELS = ['not-recognised', 'poisonous', 'serious', 'deadly'] as const;
const ALARMS = ['none', 'poisonous', 'stop-serious', 'stop-deadly'] as const;

/** Position of a level, worst highest. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Position of an alarm, worst highest. */
export function alarmRank(alarm: Alarm): number {
  return ALARMS.indexOf(alarm);
}

/** The worse of two alarms. */
export function worseAlarm(one: Alarm, other: Alarm): Alarm {
  return alarmRank(one) >= alarmRank(other) ? one : other;
}

/** True when the page must turn to STOP. */
export function isStop(alarm: Alarm): boolean {
  return alarm === 'stop-deadly' || alarm === 'stop-serious';
}

/** Worst grade among the taxa that the answers have not excluded. With no answers that is deadly. */
export function levelOf(model: Model, assessment: Assessment): Level {
  let worst = 0;
  for (let t = 0; t < model.taxonCount; t += 1) {
    if (assessment.excluded[t] === 0) worst = Math.max(worst, assessment.grade[t] ?? 0);
  }
  return LEVELS[worst as 0 | 1 | 2 | 3];
}

/** Shares (0–1) of all that the mushroom could be, by seriousness. */
export interface Shares {
  readonly deadly: number;
  readonly dangerous: number;
  readonly poisonous: number;
}

/** How the weight of the evidence is spread, over listed taxa and strangers. */
export function sharesOf(model: Model, assessment: Assessment): Shares {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let t = 0; t < model.taxonCount; t += 1) {
    const grade = (assessment.grade[t] ?? 0) as 0 | 1 | 2 | 3;
    sums[grade] += assessment.mass[t] ?? 0;
  }
  const total = sums[0] + sums[1] + sums[2] + sums[3] + assessment.strangers;
  return {
    deadly: sums[3] / total,
    dangerous: (sums[3] + sums[2]) / total,
    poisonous: (sums[3] + sums[2] + sums[1]) / total,
  };
}

function bestPoints(model: Model, assessment: Assessment, seriousness: number): number {
  let best = 0;
  for (let t = 0; t < model.taxonCount; t += 1) {
    if ((assessment.grade[t] ?? 0) >= seriousness) best = Math.max(best, assessment.points[t] ?? 0);
  }
  return best;
}

/** Share needed for STOP after so many questions. Folk tests count like questions: they only bring it nearer. */
function neededShare(model: Model, questionsPut: number, hasFolkTest: boolean): number {
  const { stopShare, folkTestCounts } = model.data.rules.evidence;
  const put = questionsPut + (hasFolkTest ? folkTestCounts : 0);
  return stopShare[Math.min(Math.max(put, 1), stopShare.length) - 1] ?? 1;
}

/**
 * The alarm that the look alone justifies.
 *
 * @param questionsPut answers and "don't know" together
 */
export function alarmByLook(
  model: Model,
  assessment: Assessment,
  questionsPut: number,
  hasFolkTest: boolean,
): Alarm {
  const { evidence } = model.data.rules;
  const shares = sharesOf(model, assessment);
  const stopShare = neededShare(model, questionsPut, hasFolkTest);
  const isDangerous =
    shares.dangerous >= stopShare &&
    bestPoints(model, assessment, SERIOUSNESS.serious) >= evidence.stopPoints;
  if (isDangerous) {
    return shares.deadly / shares.dangerous >= evidence.deadlyShare
      ? 'stop-deadly'
      : 'stop-serious';
  }
  const isPoisonous =
    shares.poisonous >= evidence.poisonousShare &&
    bestPoints(model, assessment, SERIOUSNESS.moderate) >= evidence.stopPoints;
  return isPoisonous ? 'poisonous' : 'none';
}

/** A folk name that an eaten and a poisonous species share raises the alarm of the worst of them by itself. */
export function alarmByName(model: Model, names: readonly string[]): Alarm {
  let worst = 0;
  for (const shared of model.data.sharedNames) {
    if (!names.includes(shared.id)) continue;
    for (const id of shared.toxic) {
      const t = model.taxonIndex.get(id);
      if (t !== undefined) worst = Math.max(worst, model.grade[t] ?? 0);
    }
  }
  return ALARMS[worst as 0 | 1 | 2 | 3];
}

/** The alarm that this observation justifies taken by itself, without what was raised before. */
export function alarmOf(
  model: Model,
  observation: Observation,
  assessment: Assessment,
  passed = 0,
): Alarm {
  const put = assessment.answered.filter(
    ({ character }) => model.data.characters[character]?.role === 'character',
  ).length;
  return worseAlarm(
    alarmByLook(model, assessment, put + passed, observation.folkTests.length > 0),
    alarmByName(model, observation.names),
  );
}
