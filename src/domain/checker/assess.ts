import { RELATION, SERIOUSNESS, relate } from './model.ts';
import type { Model } from './model.ts';
import type { Observation } from './observation.ts';

/** What the answers say about every taxon. Arrays are by taxon. */
export interface Answered {
  readonly character: number;
  readonly relation: Uint8Array;
}

export interface Assessment {
  /** characters that were answered with something the vocabulary knows, and how the taxa stand to them */
  readonly answered: readonly Answered[];
  /** 1 = excluded */
  readonly excluded: Uint8Array;
  /** contradictions on reliable characters; neighbours count half */
  readonly contradictions: Float64Array;
  /** points for minus points against */
  readonly points: Float64Array;
  /** seriousness with the groups that apply to these answers */
  readonly grade: Uint8Array;
  /** e^(sharpness × points); excluded taxa keep theirs: exclusion never lowers evidence */
  readonly mass: Float64Array;
  /** mass of mushrooms that stand in no list */
  readonly strangers: number;
}

function answersOf(model: Model, observation: Observation): Answered[] {
  const answered: Answered[] = [];
  for (const [id, seen] of Object.entries(observation.seen)) {
    const character = model.characterIndex.get(id);
    if (character === undefined) continue;
    const relation = relate(model, character, seen);
    if (relation !== undefined) answered.push({ character, relation });
  }
  return answered;
}

/** Groups that hold only under a condition (unopened eggs) lend their grade when it was seen. */
function gradesFor(model: Model, observation: Observation): Uint8Array {
  let grade = model.grade;
  for (const group of model.data.groups) {
    if (group.onlyIf === undefined) continue;
    const seen = observation.seen[group.onlyIf.character];
    const wanted = group.onlyIf.states;
    if (seen?.kind !== 'states' || !seen.states.some((state) => wanted.includes(state))) continue;
    if (grade === model.grade) grade = Uint8Array.from(model.grade);
    for (const id of group.collected) {
      const t = model.taxonIndex.get(id);
      if (t !== undefined) grade[t] = Math.max(grade[t] ?? 0, SERIOUSNESS[group.alarm]);
    }
  }
  return grade;
}

interface Tally {
  readonly points: Float64Array;
  readonly contradictions: Float64Array;
  readonly against: Float64Array;
}

function tallyAnswer(model: Model, tally: Tally, answer: Answered): void {
  const { character, relation } = answer;
  const { rules } = model.data;
  const weight = model.weights[character] ?? 0;
  const isContext = model.data.characters[character]?.role === 'context';
  const evidence = model.evidence[character];
  const mayContradict = model.canContradict[character] === true;
  const half = rules.exclusion.neighbourCounts;
  for (let t = 0; t < relation.length; t += 1) {
    const r = relation[t] ?? RELATION.neutral;
    if (r === RELATION.neutral) continue;
    const points = (evidence?.gain[r] ?? 0) - (evidence?.expected[t] ?? 0);
    if (isContext) {
      // Context raises the dangerous ones only; for all others it says nothing.
      if ((model.grade[t] ?? 0) < SERIOUSNESS.serious || points < 0) continue;
    }
    tally.points[t] = (tally.points[t] ?? 0) + points;
    if (!mayContradict || r > RELATION.neighbour) continue;
    const count = r === RELATION.contradicts ? 1 : half;
    tally.contradictions[t] = (tally.contradictions[t] ?? 0) + count;
    tally.against[t] = (tally.against[t] ?? 0) + count * weight;
  }
}

/**
 * Excluded only if enough reliable characters contradict **and** their weight exceeds that of the telling signs.
 * A telling sign that nobody looked at counts as present: so an answer turned into "don't know" can never exclude.
 */
function exclude(model: Model, tally: Tally, answered: Assessment['answered']): Uint8Array {
  const needed = model.data.rules.exclusion.contradictions;
  const excluded = new Uint8Array(model.taxonCount);
  const relationOf = new Map(answered.map(({ character, relation }) => [character, relation]));
  for (let t = 0; t < model.taxonCount; t += 1) {
    if ((tally.contradictions[t] ?? 0) < needed) continue;
    let signs = 0;
    for (const sign of model.telling[t] ?? []) {
      if (relationOf.get(sign.character)?.[t] !== RELATION.contradicts) signs += sign.weight;
    }
    if ((tally.against[t] ?? 0) > signs) excluded[t] = 1;
  }
  return excluded;
}

/**
 * Weighs an observation against every taxon.
 *
 * "Don't know", unknown characters and unknown states add and remove nothing.
 * Month, height above sea level and trees can add to a dangerous taxon and take nothing away.
 */
export function assess(model: Model, observation: Observation): Assessment {
  const { evidence } = model.data.rules;
  const answered = answersOf(model, observation);
  const tally: Tally = {
    points: new Float64Array(model.taxonCount),
    contradictions: new Float64Array(model.taxonCount),
    against: new Float64Array(model.taxonCount),
  };
  for (const answer of answered) tallyAnswer(model, tally, answer);
  return {
    answered,
    excluded: exclude(model, tally, answered),
    contradictions: tally.contradictions,
    points: tally.points,
    grade: gradesFor(model, observation),
    mass: tally.points.map(
      (points, t) =>
        Math.exp(points) * (model.ownGrade[t] === SERIOUSNESS.deadly ? evidence.deadlyCounts : 1),
    ),
    strangers: evidence.strangers,
  };
}
