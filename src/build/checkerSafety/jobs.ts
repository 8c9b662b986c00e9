import type { Model } from '#domain/checker/model.ts';
import { proveTaxon } from '#domain/checker/trial/prove.ts';
import { CAREFUL, NOISE, testTaxon } from '#domain/checker/trial/report.ts';
import type { Tested } from '#domain/checker/trial/report.ts';
import { Trial } from '#domain/checker/trial/simulate.ts';

/** One taxon to be tested: a poison is proved and simulated, an eaten look-alike simulated with and without errors. */
export interface Job {
  readonly kind: 'poison' | 'eaten';
  readonly taxon: string;
  readonly sessions: number;
  readonly seed: number;
}

export type Answer =
  | {
      readonly kind: 'poison';
      readonly taxon: string;
      readonly grade: string;
      readonly trueAnswers: number;
      readonly wrongSets: number;
      readonly failures: readonly string[];
      readonly tested: Tested;
    }
  | {
      readonly kind: 'eaten';
      readonly taxon: string;
      readonly noisy: Tested;
      readonly careful: Tested;
    };

/** Does jobs; keeps the trials, because sessions of different mushrooms begin alike. */
export class Tester {
  private readonly model: Model;
  private readonly noisy: Trial;
  private readonly careful: Trial;

  constructor(model: Model) {
    this.model = model;
    this.noisy = new Trial(model, NOISE);
    this.careful = new Trial(model, CAREFUL);
  }

  test({ kind, taxon, sessions, seed }: Job): Answer {
    const tested = testTaxon(this.noisy, taxon, sessions, seed);
    if (kind === 'eaten') {
      const careful = testTaxon(this.careful, taxon, sessions, seed);
      return { kind, taxon, noisy: tested, careful };
    }
    const t = this.model.taxonIndex.get(taxon) ?? -1;
    const { trueAnswers, wrongSets, failures } = proveTaxon(this.model, t);
    const grade = this.model.data.taxa[t]?.grade ?? '';
    return { kind, taxon, grade, trueAnswers, wrongSets, failures, tested };
  }
}
