import { isStop } from '../alarm.ts';
import type { Model } from '../model.ts';
import { SERIOUSNESS } from '../model.ts';
import { wilson } from './interval.ts';
import { Trial, keepsLevel } from './simulate.ts';
import type { Outcome } from './simulate.ts';

/** Noise of the promise: each answer wrong with 10 %, "don't know" with 30 %. */
export const NOISE = { wrong: 0.1, unknown: 0.3 } as const;
/** A careful person: errs never, but does not know everything. */
export const CAREFUL = { wrong: 0, unknown: 0.3 } as const;

/** Part of the sessions, with its 95 % interval. Shares from 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Sessions of one taxon, counted. */
export interface Tested {
  readonly sessions: number;
  readonly levelKept: Share;
  /** STOP; for an eaten one only the wrong STOPs */
  readonly stop: Share;
  readonly medianQuestions: number | null;
  readonly medianAnswers: number | null;
  /** by number of answers: how many sessions came to STOP with so many */
  readonly answers: readonly number[];
  /** dangerous taxa that led the STOP, with their share of all sessions */
  readonly blamed: readonly { readonly taxon: string; readonly share: number }[];
}

const shareOf = (part: number, all: number): Share => ({ share: part / all, ...wilson(part, all) });

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function countBlamed(outcomes: readonly Outcome[], sessions: number): Tested['blamed'] {
  const counts = new Map<string, number>();
  for (const { blamed } of outcomes) {
    if (blamed !== undefined) counts.set(blamed, (counts.get(blamed) ?? 0) + 1);
  }
  return [...counts]
    .map(([taxon, count]) => ({ taxon, share: count / sessions }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 3);
}

/** Conducts so many sessions with one taxon. Seeds follow from the base seed and the place of the taxon. */
export function testTaxon(trial: Trial, taxonId: string, sessions: number, seed: number): Tested {
  const { model } = trial;
  const t = model.taxonIndex.get(taxonId) ?? 0;
  const outcomes = Array.from({ length: sessions }, (_, n) =>
    trial.run(taxonId, seed + t * 1_000_003 + n),
  );
  const stopped = outcomes.filter(
    ({ alarm, isRightlyStopped }) => isStop(alarm) && !isRightlyStopped,
  );
  const kept = outcomes.filter(({ level }) => keepsLevel(model, taxonId, level));
  const answers = stopped.flatMap((one) => one.answersUntilStop ?? []);
  return {
    sessions,
    levelKept: shareOf(kept.length, sessions),
    stop: shareOf(stopped.length, sessions),
    medianQuestions: median(stopped.flatMap((one) => one.questionsUntilStop ?? [])),
    medianAnswers: median(answers),
    answers: Array.from(
      { length: model.data.rules.questions.limit + 1 },
      (_, n) => answers.filter((count) => count === n).length,
    ),
    blamed: countBlamed(stopped, sessions),
  };
}

/** Look-alikes that people eat and that no deadly or serious group claims: STOP on them is a false alarm. */
export function eatenTaxa(model: Model): string[] {
  return model.data.taxa.flatMap((taxon, t) =>
    taxon.grade === 'caution' && (model.grade[t] ?? 0) < SERIOUSNESS.serious ? [taxon.id] : [],
  );
}
