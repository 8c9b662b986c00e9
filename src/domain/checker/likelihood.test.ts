import { beforeAll, describe, expect, it } from 'vitest';
import { modelFromContent } from '#build/content/checker/model.ts';
import type { Model } from './model.ts';

let model: Model;
beforeAll(async () => {
  model = await modelFromContent();
});

describe('the evidence of a character', () => {
  it('is a probability: over all its answers every taxon adds up to one', () => {
    model.data.characters.forEach((_, c) => {
      const rows = model.relations[c] ?? [];
      const factor = model.likelihood[c]?.factor;
      model.data.taxa.forEach((taxon, t) => {
        const sum = rows.reduce(
          (all, row) => all + (factor?.[(row[t] ?? 1) * model.taxonCount + t] ?? 0) / rows.length,
          0,
        );
        expect(sum, `${taxon.id} ${String(c)}`).toBeCloseTo(1, 9);
      });
    });
  });

  it('no answer is impossible: a wrong one weakens and never rules out', () => {
    for (const { least } of model.likelihood) {
      for (const value of least) expect(value).toBeGreaterThan(0);
    }
  });

  it('inseparable dangerous species share their count, so many white angels do not shout at every white one', () => {
    const angel = model.prior[model.taxonIndex.get('amanita-virosa') ?? -1] ?? 1;
    expect(angel).toBeGreaterThan(0);
    expect(angel).toBeLessThan(0.5);
  });
});
