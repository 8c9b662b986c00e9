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
export function sharesOf(
  model: Model,
  assessment: Assessment,
  mass: Float64Array = assessment.mass,
): Shares {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let t = 0; t < model.taxonCount; t += 1) {
    const grade = (assessment.grade[t] ?? 0) as 0 | 1 | 2 | 3;
    sums[grade] += mass[t] ?? 0;
  }
  const total = sums[0] + sums[1] + sums[2] + sums[3] + assessment.strangers;
  return {
    deadly: sums[3] / total,
    dangerous: (sums[3] + sums[2]) / total,
    poisonous: (sums[3] + sums[2] + sums[1]) / total,
  };
}

/** True when something that bad fits the answers better than chance, by the points (nats) that the rules ask for. */
function fitsAny(model: Model, assessment: Assessment, seriousness: number): boolean {
  const needed = Math.exp(model.data.rules.evidence.stopPoints);
  for (let t = 0; t < model.taxonCount; t += 1) {
    if ((assessment.grade[t] ?? 0) >= seriousness && (assessment.fit[t] ?? 0) >= needed)
      return true;
  }
  return false;
}

/** Share needed for STOP after so many questions. Folk tests count like questions: they only bring it nearer. */
function neededShare(model: Model, questionsPut: number, hasFolkTest: boolean): number {
  const { stopShare, folkTestCounts } = model.data.rules.evidence;
  const put = questionsPut + (hasFolkTest ? folkTestCounts : 0);
  return stopShare[Math.min(Math.max(put, 1), stopShare.length) - 1] ?? 1;
}

function alarmOfShares(
  model: Model,
  assessment: Assessment,
  shares: Shares,
  stopShare: number,
): Alarm {
  const { evidence } = model.data.rules;
  if (shares.dangerous >= stopShare && fitsAny(model, assessment, SERIOUSNESS.serious)) {
    return shares.deadly / shares.dangerous >= evidence.deadlyShare
      ? 'stop-deadly'
      : 'stop-serious';
  }
  const isPoisonous =
    shares.poisonous >= evidence.poisonousShare && fitsAny(model, assessment, SERIOUSNESS.moderate);
  return isPoisonous ? 'poisonous' : 'none';
}

/**
 * The alarm that the look justifies; month, height and trees can make it worse and never better.
 *
 * @param questionsPut answers and "don't know" together
 */
export function alarmByLook(
  model: Model,
  assessment: Assessment,
  questionsPut: number,
  hasFolkTest: boolean,
): Alarm {
  const stopShare = neededShare(model, questionsPut, hasFolkTest);
  const alarmFor = (mass: Float64Array) =>
    alarmOfShares(model, assessment, sharesOf(model, assessment, mass), stopShare);
  const byLook = alarmFor(assessment.massByLook);
  const hasContext = assessment.answered.some(
    ({ character }) => model.data.characters[character]?.role === 'context',
  );
  return hasContext ? worseAlarm(byLook, alarmFor(assessment.mass)) : byLook;
}

/**
 * A folk name that an eaten and a poisonous species share raises the alarm of the worst of them by itself.
 * So does the name of a poison: a name in the list may also be the id of a listed poison.
 */
export function alarmByName(model: Model, names: readonly string[]): Alarm {
  let worst = 0;
  for (const name of names) {
    const t = model.taxonIndex.get(name);
    if (t !== undefined && model.data.taxa[t]?.kind === 'toxic') {
      worst = Math.max(worst, model.grade[t] ?? 0);
    }
  }
  for (const shared of model.data.sharedNames) {
    if (!names.includes(shared.id)) continue;
    for (const id of shared.toxic) {
      const t = model.taxonIndex.get(id);
      if (t !== undefined) worst = Math.max(worst, model.grade[t] ?? 0);
    }
  }
  return ALARMS[worst as 0 | 1 | 2 | 3];
}

/** Signs that the rules call alarming together, such as ring and boot on one stem. */
export function alarmBySigns(model: Model, { seen }: Observation): Alarm {
  let alarm: Alarm = 'none';
  for (const one of model.data.alarmingSigns) {
    const isSeen = Object.entries(one.signs).every(([id, wanted]) => {
      const given = seen[id];
      return given?.kind === 'states' && given.states.some((state) => wanted.includes(state));
    });
    if (isSeen) alarm = worseAlarm(alarm, `stop-${one.alarm}`);
  }
  return alarm;
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
    worseAlarm(
      alarmByLook(model, assessment, put + passed, observation.folkTests.length > 0),
      alarmBySigns(model, observation),
    ),
    alarmByName(model, observation.names),
  );
}
