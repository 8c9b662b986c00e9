import { SERIOUSNESS, relate } from './model.ts';
import type { Model } from './model.ts';
import { RELATION } from './relation.ts';
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
  /** how many times better than chance each taxon foretells the answers; excluded taxa keep theirs: exclusion never lowers evidence */
  readonly fit: Float64Array;
  /** seriousness with the groups that apply to these answers */
  readonly grade: Uint8Array;
  /** fit × how often the taxon is thought of, without month, height and trees */
  readonly massByLook: Float64Array;
  /** the same with month, height and trees, which only add */
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
  readonly fit: Float64Array;
  /** factor by which month, height and trees raise the dangerous ones */
  readonly raised: Float64Array;
  readonly contradictions: Float64Array;
  readonly against: Float64Array;
}

/** Context raises the dangerous ones only; for all others, and against them, it says nothing. */
function tallyContext(model: Model, tally: Tally, { character, relation }: Answered): void {
  const factor = model.likelihood[character]?.factor;
  for (let t = 0; t < relation.length; t += 1) {
    if ((model.grade[t] ?? 0) < SERIOUSNESS.serious) continue;
    const times = factor?.[(relation[t] ?? 1) * model.taxonCount + t] ?? 1;
    if (times > 1) tally.raised[t] = (tally.raised[t] ?? 1) * times;
  }
}

function tallyAnswer(model: Model, tally: Tally, { character, relation }: Answered): void {
  const weight = model.weights[character] ?? 0;
  const factor = model.likelihood[character]?.factor;
  for (let t = 0; t < relation.length; t += 1) {
    const r = relation[t] ?? RELATION.neutral;
    tally.fit[t] = (tally.fit[t] ?? 1) * (factor?.[r * model.taxonCount + t] ?? 1);
    const count = contradictionOf(model, character, r);
    if (count === 0) continue;
    tally.contradictions[t] = (tally.contradictions[t] ?? 0) + count;
    tally.against[t] = (tally.against[t] ?? 0) + count * weight;
  }
}

/**
 * Excluded only if enough reliable characters contradict **and** their weight exceeds that of the telling signs.
 * A telling sign that nobody looked at counts as present: so an answer turned into "don't know" can never exclude.
 *
 * @param relationTo how the taxon stands to the answer of a character; undefined = not answered
 */
export function isExcluded(
  model: Model,
  t: number,
  tally: { readonly contradictions: number; readonly against: number },
  relationTo: (character: number) => number | undefined,
): boolean {
  if (tally.contradictions < model.data.rules.exclusion.contradictions) return false;
  let signs = 0;
  for (const sign of model.telling[t] ?? []) {
    if (relationTo(sign.character) !== RELATION.contradicts) signs += sign.weight;
  }
  return tally.against > signs;
}

/** How much of a contradiction one relation is: whole, half for a neighbouring state, none. */
export function contradictionOf(model: Model, character: number, relation: number): number {
  if (model.canContradict[character] !== true) return 0;
  if (relation === RELATION.contradicts) return 1;
  return relation === RELATION.neighbour ? model.data.rules.exclusion.neighbourCounts : 0;
}

function exclude(model: Model, tally: Tally, answered: Assessment['answered']): Uint8Array {
  const excluded = new Uint8Array(model.taxonCount);
  const relationOf: (Uint8Array | undefined)[] = [];
  for (const { character, relation } of answered) relationOf[character] = relation;
  for (let t = 0; t < model.taxonCount; t += 1) {
    const own = {
      contradictions: tally.contradictions[t] ?? 0,
      against: tally.against[t] ?? 0,
    };
    if (isExcluded(model, t, own, (character) => relationOf[character]?.[t])) excluded[t] = 1;
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
  const known = lastAssessed.get(model);
  if (known?.observation === observation) return known.assessment;
  const assessment = weigh(model, observation);
  lastAssessed.set(model, { observation, assessment });
  return assessment;
}

/** Observations never change, and one answer asks for the same weighing several times. */
const lastAssessed = new WeakMap<
  Model,
  { readonly observation: Observation; readonly assessment: Assessment }
>();

function weigh(model: Model, observation: Observation): Assessment {
  const answered = answersOf(model, observation);
  const { taxonCount, prior } = model;
  const tally: Tally = {
    fit: new Float64Array(taxonCount).fill(1),
    raised: new Float64Array(taxonCount).fill(1),
    contradictions: new Float64Array(taxonCount),
    against: new Float64Array(taxonCount),
  };
  for (const answer of answered) {
    const isContext = model.data.characters[answer.character]?.role === 'context';
    if (isContext) tallyContext(model, tally, answer);
    else tallyAnswer(model, tally, answer);
  }
  const massByLook = new Float64Array(taxonCount);
  const mass = new Float64Array(taxonCount);
  for (let t = 0; t < taxonCount; t += 1) {
    const byLook = (tally.fit[t] ?? 1) * (prior[t] ?? 1);
    massByLook[t] = byLook;
    mass[t] = byLook * (tally.raised[t] ?? 1);
  }
  return {
    answered,
    excluded: exclude(model, tally, answered),
    contradictions: tally.contradictions,
    fit: tally.fit,
    grade: gradesFor(model, observation),
    massByLook,
    mass,
    strangers: model.data.rules.evidence.strangers,
  };
}
