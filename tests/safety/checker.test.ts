import { beforeAll, describe, expect, it } from 'vitest';
import { modelFromContent } from '#build/content/checker/model.ts';
import type { Model } from '#domain/checker/model.ts';
import { proveTaxon } from '#domain/checker/trial/prove.ts';
import { NOISE, testTaxon } from '#domain/checker/trial/report.ts';
import { Trial } from '#domain/checker/trial/simulate.ts';

let model: Model;
beforeAll(async () => {
  model = await modelFromContent();
});

/** Short form; `npm run checker:safety` goes through all deadly and serious taxa with thousands of sessions. */
const PROVED = ['amanita-exitialis', 'russula-subnigricans', 'trichoderma-cornu-damae'];

describe('a deadly mushroom', () => {
  it.each(PROVED)(
    '%s keeps its level and stays listed under any set of up to two wrong answers',
    (id) => {
      const proof = proveTaxon(model, model.taxonIndex.get(id) ?? -1);
      expect(proof.wrongSets).toBeGreaterThan(10_000);
      expect(proof.failures).toEqual([]);
    },
    120_000,
  );

  it('is found in noisy sessions (short form)', () => {
    const trial = new Trial(model, NOISE);
    const tested = PROVED.map((id) => testTaxon(trial, id, 60, 7));
    for (const { levelKept, stop } of tested) {
      expect(levelKept.share).toBeGreaterThanOrEqual(0.98);
      expect(stop.share).toBeGreaterThanOrEqual(0.85);
    }
  }, 120_000);
});
