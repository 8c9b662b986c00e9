import { assess, type Assessment } from './assess.ts';
import { isIll, type CareCase, type SyndromeId } from './case.ts';
import type { LookupKnowledge } from './lookup.ts';
import type { TriageKnowledge } from './triage.ts';

/** A case with its known answer. `ignored` are tokens that no vocabulary knows; they are named, never guessed. */
export interface TruthCase {
  readonly id: string;
  readonly care: CareCase;
  /** All types that count as right; empty when the file names no truth or one that is not known. */
  readonly truth: readonly SyndromeId[];
  readonly truthToken: string | null;
  readonly ignored: readonly string[];
}

export interface CaseResult {
  readonly id: string;
  readonly outcome: Assessment['outcome'];
  readonly rules: readonly string[];
  readonly ranked: readonly SyndromeId[];
  /** Rank of the truth from 1; null when the truth is not told or not known. */
  readonly rank: number | null;
  readonly truth: string | null;
  readonly ignored: readonly string[];
  /** A deadly type in somebody who is ill that was not sent with 120. */
  readonly underTriaged: boolean;
}

export interface Evaluation {
  readonly cases: readonly CaseResult[];
  readonly total: number;
  readonly withTruth: number;
  readonly inFirstTwo: number;
  readonly shareInFirstTwo: number | null;
  readonly underTriaged: readonly string[];
  /** Cases whose truth is not among the first two. */
  readonly misses: readonly string[];
}

const FIRST = 2;

function judge(one: TruthCase, rules: TriageKnowledge, types: LookupKnowledge): CaseResult {
  const result = assess(one.care, rules, types, { unknownCountsAs: 'keep' });
  const right = result.lookup.ranked.filter((candidate) => one.truth.indexOf(candidate.id) >= 0);
  const deadly = right.some((candidate) => candidate.deadly);
  return {
    id: one.id,
    outcome: result.outcome,
    rules: result.fired.map((hit) => hit.rule),
    ranked: result.lookup.ranked.map((candidate) => candidate.id),
    rank: right[0]?.rank ?? null,
    truth: one.truthToken,
    ignored: one.ignored,
    underTriaged: deadly && isIll(one.care) && result.outcome !== 'call-120-and-go-now',
  };
}

/** Runs cases through triage and look-up and counts. Pure; the files are read by the caller. */
export function evaluate(
  cases: readonly TruthCase[],
  rules: TriageKnowledge,
  types: LookupKnowledge,
): Evaluation {
  const results = cases.map((one) => judge(one, rules, types));
  const told = results.filter((result) => result.rank !== null);
  const hits = told.filter((result) => (result.rank ?? Infinity) <= FIRST);
  return {
    cases: results,
    total: results.length,
    withTruth: told.length,
    inFirstTwo: hits.length,
    shareInFirstTwo: told.length === 0 ? null : hits.length / told.length,
    underTriaged: results.filter((result) => result.underTriaged).map((result) => result.id),
    misses: told.filter((result) => (result.rank ?? Infinity) > FIRST).map((result) => result.id),
  };
}
