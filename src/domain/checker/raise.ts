import { alarmOf, alarmRank, isStop } from './alarm.ts';
import type { Alarm } from './alarm.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import { SERIOUSNESS } from './model.ts';
import type { Model } from './model.ts';
import type { Observation, Seen } from './observation.ts';

/** What raised an alarm: the smallest set of answers that raises it by itself. */
export interface Cause {
  readonly alarm: Alarm;
  /** answers as they were when the alarm was raised */
  readonly answers: Readonly<Record<string, Seen>>;
  /** shared folk names that raised it */
  readonly names: readonly string[];
  /** the answers alone would not have been enough without a folk test, a purchase or long cooking */
  readonly neededFolkTest: boolean;
}

/** How much each answer spoke for the dangerous taxa (nats), weighted by how likely they are; greatest first. */
function contributions(model: Model, assessment: Assessment): { id: string; gave: number }[] {
  const { grade, mass, answered } = assessment;
  return answered
    .map(({ character, relation }) => {
      const factor = model.likelihood[character]?.factor;
      let gave = 0;
      let all = 0;
      for (let t = 0; t < model.taxonCount; t += 1) {
        if ((grade[t] ?? 0) < SERIOUSNESS.serious) continue;
        const weight = mass[t] ?? 0;
        all += weight;
        gave += weight * Math.log(factor?.[(relation[t] ?? 1) * model.taxonCount + t] ?? 1);
      }
      return { id: model.data.characters[character]?.id ?? '', gave: all > 0 ? gave / all : 0 };
    })
    .sort((a, b) => b.gave - a.gave);
}

function only(observation: Observation, ids: readonly string[]): Observation {
  const seen = Object.fromEntries(
    ids.flatMap((id) => {
      const answer = observation.seen[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
  return { ...observation, seen };
}

/**
 * Finds the answers that raise a STOP alarm: as few as possible.
 *
 * @returns undefined when the observation raises none
 */
export function causeOf(
  model: Model,
  observation: Observation,
  passed = 0,
  assessment: Assessment = assess(model, observation),
): Cause | undefined {
  const alarm = alarmOf(model, observation, assessment, passed);
  if (!isStop(alarm)) return undefined;
  const all = contributions(model, assessment).map(({ id }) => id);
  const raises = (folkTests: Observation['folkTests'], ids: readonly string[]) => {
    const part = only({ ...observation, folkTests }, ids);
    const left = Object.keys(observation.seen).length - ids.length;
    return alarmRank(alarmOf(model, part, assess(model, part), passed + left)) >= alarmRank(alarm);
  };
  const causeBy = (folkTests: Observation['folkTests'], ids: readonly string[]): Cause => ({
    alarm,
    answers: only(observation, ids).seen,
    names: ids.length === 0 ? observation.names : [],
    neededFolkTest: folkTests.length > 0 && ids.length > 0,
  });
  for (const folkTests of observation.folkTests.length > 0 ? [[], observation.folkTests] : [[]]) {
    for (let count = 0; count <= all.length; count += 1) {
      let needed = all.slice(0, count);
      if (!raises(folkTests, needed)) continue;
      for (const id of [...needed].reverse()) {
        const fewer = needed.filter((other) => other !== id);
        if (raises(folkTests, fewer)) needed = fewer;
      }
      return causeBy(folkTests, needed);
    }
  }
  return { ...causeBy(observation.folkTests, all), names: observation.names };
}

/**
 * True while nothing that raised the alarm was changed. "Don't know" is no change; neither is a further state
 * beside the one that raised it.
 */
export function stillHolds(cause: Cause, observation: Observation): boolean {
  if (cause.neededFolkTest && observation.folkTests.length === 0) return false;
  if (cause.names.some((name) => !observation.names.includes(name))) return false;
  return changedAnswers(cause, observation).length === 0;
}

/** Characters whose raising answer was replaced by a different one. */
export function changedAnswers(cause: Cause, observation: Observation): string[] {
  return Object.entries(cause.answers).flatMap(([id, before]) => {
    const now = observation.seen[id];
    return now === undefined || overlaps(before, now) ? [] : [id];
  });
}

function overlaps(before: Seen, now: Seen): boolean {
  if (before.kind === 'states' && now.kind === 'states') {
    return before.states.some((state) => now.states.includes(state));
  }
  if (before.kind === 'range' && now.kind === 'range') {
    return before.from <= now.to && now.from <= before.to;
  }
  return false;
}
