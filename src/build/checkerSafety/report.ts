import type { SafetyReport } from '#content/checker.ts';
import type { Model } from '#domain/checker/model.ts';
import { NOISE } from '#domain/checker/trial/report.ts';
import type { Share } from '#domain/checker/trial/report.ts';
import type { Answer, Job } from './jobs.ts';

const round = (value: number) => Math.round(value * 100_000) / 100_000;
const rounded = ({ share, low, high }: Share): Share => ({
  share: round(share),
  low: round(low),
  high: round(high),
});

function medianOf(histograms: readonly (readonly number[])[]): number | null {
  const counts: number[] = [];
  for (const one of histograms) {
    one.forEach((count, n) => (counts[n] = (counts[n] ?? 0) + count));
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [n, count] of counts.entries()) {
    seen += count;
    if (seen * 2 >= all && all > 0) return n;
  }
  return null;
}

/** Puts the answers of all threads together, in the order of the jobs; look-alikes worst first. */
export function reportOf(
  model: Model,
  jobs: readonly Job[],
  answers: readonly Answer[],
  seconds: number,
): SafetyReport {
  const place = new Map(jobs.map(({ taxon }, at) => [taxon, at]));
  const sorted = [...answers].sort((a, b) => (place.get(a.taxon) ?? 0) - (place.get(b.taxon) ?? 0));
  const poisons = sorted.flatMap((one) => (one.kind === 'poison' ? [one] : []));
  const deadly = poisons.filter(({ grade }) => grade === 'deadly');
  return {
    date: new Date().toISOString().slice(0, 10),
    seed: jobs[0]?.seed ?? 0,
    sessions: jobs.find(({ kind }) => kind === 'poison')?.sessions ?? 0,
    sessionsEaten: jobs.find(({ kind }) => kind === 'eaten')?.sessions ?? 0,
    limit: model.data.rules.questions.limit,
    seconds,
    noise: NOISE,
    medianAnswers: medianOf(deadly.map(({ tested }) => tested.answers)),
    lines: poisons.map(({ kind: _kind, tested, failures, ...line }) => ({
      ...line,
      failures: [...failures],
      levelKept: rounded(tested.levelKept),
      stop: rounded(tested.stop),
      medianQuestions: tested.medianQuestions,
      medianAnswers: tested.medianAnswers,
    })),
    falseAlarms: sorted
      .flatMap((one) => (one.kind === 'eaten' ? [one] : []))
      .map(({ taxon, noisy, careful }) => ({
        taxon,
        stop: rounded(noisy.stop),
        careful: rounded(careful.stop),
        blamed: noisy.blamed.map((one) => ({ ...one, share: round(one.share) })),
      }))
      .sort((a, b) => b.stop.share - a.stop.share),
  };
}
