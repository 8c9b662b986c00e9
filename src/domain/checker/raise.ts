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

/** Points that an answer gave to the dangerous taxa, weighted by how likely they are. */
function contributions(model: Model, assessment: Assessment): { id: string; gave: number }[] {
  return assessment.answered
    .map(({ character, relation }) => {
      let gave = 0;
      let all = 0;
      for (let t = 0; t < model.taxonCount; t += 1) {
        if ((assessment.grade[t] ?? 0) < SERIOUSNESS.serious) continue;
        const mass = assessment.mass[t] ?? 0;
        all += mass;
        gave += mass * ((relation[t] ?? 1) - 1);
      }
      const weight = model.weights[character] ?? 0;
      return {
        id: model.data.characters[character]?.id ?? '',
        gave: all > 0 ? (gave / all) * weight : 0,
      };
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
 * Finds the answers that raise a STOP alarm.
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
  const { names } = observation;
  const order = contributions(model, assessment).map(({ id }) => id);
  for (const folkTests of observation.folkTests.length > 0 ? [[], observation.folkTests] : [[]]) {
    for (let count = 0; count <= order.length; count += 1) {
      const part = only({ ...observation, folkTests }, order.slice(0, count));
      const left = Object.keys(observation.seen).length - count;
      if (alarmRank(alarmOf(model, part, assess(model, part), passed + left)) < alarmRank(alarm)) {
        continue;
      }
      return {
        alarm,
        answers: part.seen,
        names: count === 0 ? names : [],
        neededFolkTest: folkTests.length > 0 && count > 0,
      };
    }
  }
  return { alarm, answers: observation.seen, names, neededFolkTest: true };
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
