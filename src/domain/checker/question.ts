import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import type { CharacterData } from './data.ts';
import { SERIOUSNESS } from './model.ts';
import type { Model } from './model.ts';
import { optionCount } from './relation.ts';
import type { Observation } from './observation.ts';

/** A character that is worth asking, with the information about danger (bits) that its answer promises. */
export interface Question {
  readonly character: string;
  readonly gain: number;
}

/** True for a character that questions may be about and that was neither answered nor passed. */
export function isUnanswered(
  character: CharacterData,
  observation: Observation,
  passed: readonly string[],
): boolean {
  if (character.ease <= 0 || character.role === 'context') return false;
  return observation.seen[character.id] === undefined && !passed.includes(character.id);
}

/** True for a character that may be proposed: not answered, not passed, and its part was not seen to be missing. */
export function isOpen(
  character: CharacterData,
  observation: Observation,
  passed: readonly string[],
): boolean {
  if (!isUnanswered(character, observation, passed)) return false;
  if (character.askIf === undefined) return true;
  const parent = observation.seen[character.askIf.character];
  if (parent?.kind !== 'states') return false;
  return parent.states.some((state) => character.askIf?.states.includes(state));
}

/** Taxa whose weight is a smaller part of the greatest one cannot change which question is best. */
const WEIGHTLESS = 1e-3;

/** The likeliest taxa; the rest weighs nothing. */
function likeliest(model: Model, { mass }: Assessment): number[] {
  const limit = model.data.rules.questions.taxaConsidered;
  let best = 0;
  for (let t = 0; t < mass.length; t += 1) best = Math.max(best, mass[t] ?? 0);
  for (let floor = best * WEIGHTLESS; ; floor *= 3) {
    const kept: number[] = [];
    for (let t = 0; t < mass.length; t += 1) if ((mass[t] ?? 0) >= floor) kept.push(t);
    if (kept.length <= limit || floor >= best) return kept.slice(0, limit);
  }
}

function entropy(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

/** The likeliest taxa side by side, the dangerous ones first, so that the innermost loop is short. */
interface Candidates {
  readonly taxa: Int32Array;
  /** how many of them are dangerous */
  readonly dangerousCount: number;
  /** by place in `taxa` */
  readonly mass: Float64Array;
  readonly strangers: number;
}

function candidatesOf(model: Model, assessment: Assessment): Candidates {
  const { grade, mass, strangers } = assessment;
  const taxa = likeliest(model, assessment);
  const isDangerous = (t: number) => (grade[t] ?? 0) >= SERIOUSNESS.serious;
  const dangerous = taxa.filter(isDangerous);
  const sorted = Int32Array.from([...dangerous, ...taxa.filter((t) => !isDangerous(t))]);
  return {
    taxa: sorted,
    dangerousCount: dangerous.length,
    mass: Float64Array.from(sorted, (t) => mass[t] ?? 0),
    strangers,
  };
}

function massOf({ mass }: Candidates, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += mass[at] ?? 0;
  return sum;
}

/** Mass of the dangerous candidates, or of the others, after an answer. */
function massAfter(
  { taxa, mass, dangerousCount }: Candidates,
  row: Uint8Array,
  factor: Float64Array,
  part: 'dangerous' | 'other',
): number {
  const taxonCount = row.length;
  const from = part === 'dangerous' ? 0 : dangerousCount;
  const to = part === 'dangerous' ? dangerousCount : taxa.length;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const t = taxa[at] ?? 0;
    sum += (mass[at] ?? 0) * (factor[(row[t] ?? 1) * taxonCount + t] ?? 1);
  }
  return sum;
}

/** Expected fall of the uncertainty "dangerous or not" (bits) when this character is answered. */
function gainOf(model: Model, candidates: Candidates, c: number): number {
  const { taxa, dangerousCount, strangers } = candidates;
  const rows = model.relations[c] ?? [];
  const factor = model.likelihood[c]?.factor;
  if (factor === undefined) return 0;
  let expected = 0;
  for (const row of rows) {
    const dangerous = massAfter(candidates, row, factor, 'dangerous');
    const sum = dangerous + strangers + massAfter(candidates, row, factor, 'other');
    expected += sum * entropy(dangerous / sum);
  }
  const before = massOf(candidates, 0, dangerousCount);
  const total = before + strangers + massOf(candidates, dangerousCount, taxa.length);
  return entropy(before / total) - expected / (rows.length * total);
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
  const candidates = candidatesOf(model, assessment);
  return model.data.characters
    .flatMap((character, c) =>
      isOpen(character, observation, passed) && optionCount(character) > 1
        ? [{ character: character.id, gain: gainOf(model, candidates, c) * character.ease }]
        : [],
    )
    .sort((a, b) => b.gain - a.gain);
}
