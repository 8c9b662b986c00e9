import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import type { CharacterData } from './data.ts';
import { RELATION, SERIOUSNESS, optionCount } from './model.ts';
import type { Model } from './model.ts';
import type { Observation } from './observation.ts';

/** A character that is worth asking, with the information about danger (bits) that its answer promises. */
export interface Question {
  readonly character: string;
  readonly gain: number;
}

/** True for a character that may be proposed: not answered, not passed, and its part was not seen to be missing. */
export function isOpen(
  character: CharacterData,
  observation: Observation,
  passed: readonly string[],
): boolean {
  if (character.ease <= 0 || character.role === 'context') return false;
  if (observation.seen[character.id] !== undefined || passed.includes(character.id)) return false;
  if (character.askIf === undefined) return true;
  const parent = observation.seen[character.askIf.character];
  if (parent?.kind !== 'states') return false;
  return parent.states.some((state) => character.askIf?.states.includes(state));
}

/** The likeliest taxa; with many thousand the rest weighs nothing. */
function likeliest(model: Model, assessment: Assessment): number[] {
  const limit = model.data.rules.questions.taxaConsidered;
  const all = Array.from({ length: model.taxonCount }, (_, t) => t);
  if (all.length <= limit) return all;
  let best = 0;
  for (const mass of assessment.mass) best = Math.max(best, mass);
  for (let floor = best * 1e-4; ; floor *= 3) {
    const kept = all.filter((t) => (assessment.mass[t] ?? 0) >= floor);
    if (kept.length <= limit || floor >= best) return kept.slice(0, limit);
  }
}

function entropy(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

interface Candidates {
  readonly taxa: readonly number[];
  readonly dangerous: Uint8Array;
  readonly mass: Float64Array;
  readonly strangers: number;
}

/** Expected fall of the uncertainty "dangerous or not" when this character is answered. */
function gainOf(model: Model, candidates: Candidates, c: number): number {
  const rows = model.relations[c] ?? [];
  const evidence = model.evidence[c];
  if (evidence === undefined) return 0;
  const factor = evidence.gain.map(Math.exp);
  const norm = candidates.taxa.map((t) => rows.length * Math.exp(evidence.expected[t] ?? 0));
  let total = 0;
  let expected = 0;
  let dangerousBefore = 0;
  for (const row of rows) {
    let dangerous = 0;
    let other = candidates.strangers / rows.length;
    candidates.taxa.forEach((t, index) => {
      const share =
        ((candidates.mass[t] ?? 0) * (factor[row[t] ?? RELATION.neutral] ?? 1)) /
        (norm[index] ?? 1);
      if (candidates.dangerous[t] === 1)
        dangerous += share * model.data.rules.questions.dangerWeight;
      else other += share;
    });
    const sum = dangerous + other;
    total += sum;
    dangerousBefore += dangerous;
    if (sum > 0) expected += sum * entropy(dangerous / sum);
  }
  return total === 0 ? 0 : entropy(dangerousBefore / total) - expected / total;
}

/**
 * The open questions, most useful first: information about danger (not about names), less for what is hard to see.
 *
 * @param passed characters that the person answered with "don't know" or skipped
 */
export function rankQuestions(
  model: Model,
  observation: Observation,
  passed: readonly string[] = [],
  assessment: Assessment = assess(model, observation),
): Question[] {
  const candidates: Candidates = {
    taxa: likeliest(model, assessment),
    dangerous: assessment.grade.map((grade) => (grade >= SERIOUSNESS.serious ? 1 : 0)),
    mass: assessment.mass,
    strangers: assessment.strangers,
  };
  return model.data.characters
    .flatMap((character, c) =>
      isOpen(character, observation, passed) && optionCount(character) > 1
        ? [{ character: character.id, gain: gainOf(model, candidates, c) * character.ease }]
        : [],
    )
    .sort((a, b) => b.gain - a.gain);
}
