import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileClinical } from '#build/content/clinical/read.ts';
import { calculatorLimits, type DoseContent } from '#content/clinicalCare.ts';
import {
  appliesTo,
  checkPatient,
  computeRegimen,
  computeStep,
  inReadableUnit,
  parseAgeMonths,
  parseWeightKg,
  type DoseScope,
  type DoseStep,
} from './doses.ts';

const compiled = compileClinical(join(import.meta.dirname, '../../../content'));
const content = compiled.get('en')!.get('clinical/doses') as DoseContent;
const limits = calculatorLimits(content.calculator);
const regimens = content.cards.flatMap((card) =>
  card.regimens.map((regimen) => ({ card: card.id, regimen })),
);
const scopeOf = (regimen: (typeof regimens)[number]['regimen']): DoseScope => ({
  group: regimen.group,
  ...(regimen.min_age_months !== undefined && { minAgeMonths: regimen.min_age_months }),
  ...(regimen.max_age_years !== undefined && { maxAgeYears: regimen.max_age_years }),
});
const find = (card: string, id: string) =>
  regimens.find((each) => each.card === card && each.regimen.id === id)!.regimen;
const amounts = (card: string, id: string, weightKg: number, ageMonths: number) => {
  const regimen = find(card, id);
  const result = computeRegimen(regimen.steps, scopeOf(regimen), { weightKg, ageMonths }, limits);
  if (!result.ok) return result.problem;
  return result.value.flatMap(({ low, high }) => (high ? [low.amount, high.amount] : [low.amount]));
};
const years = (age: number) => age * 12;

describe('doses against tables computed by hand', () => {
  it.each([
    // card, regimen, kg, age in years, amounts in the unit of the card
    ['charcoal_single', 'child_1mo_to_11y', 12, 2, [12]],
    ['charcoal_single', 'child_1mo_to_11y', 60, 11, [50]],
    ['charcoal_repeat', 'rama_child', 20, 6, [20, 10]],
    ['charcoal_repeat', 'rama_child', 80, 11, [50, 25]],
    ['silibinin_iv', 'label', 70, 40, [350, 1400]],
    ['silibinin_iv', 'etg', 12, 2, [60, 240]],
    ['acetylcysteine_iv', 'two_bag_adult', 58, 40, [11600, 5800]],
    ['acetylcysteine_iv', 'two_bag_adult', 110, 40, [22000, 11000]],
    ['acetylcysteine_iv', 'two_bag_adult', 130, 40, [22000, 11000]],
    ['acetylcysteine_iv', 'two_bag_child', 15, 3, [3000, 105, 1500, 210]],
    ['acetylcysteine_iv', 'two_bag_child', 72, 13, [14400, 500, 7200, 1000]],
    ['acetylcysteine_iv', 'three_step', 60, 40, [9000, 3000, 6000]],
    ['acetylcysteine_iv', 'three_step', 140, 40, [16500, 5500, 11000]],
    ['benzylpenicillin', 'adult', 58, 40, [3]],
    ['benzylpenicillin', 'child', 25, 8, [1500]],
    ['benzylpenicillin', 'child', 45, 11, [2400]],
    ['atropine_muscarinic', 'adult', 58, 40, [0.6]],
    ['atropine_muscarinic', 'child', 15, 3, [0.3]],
    ['atropine_muscarinic', 'child', 40, 11, [0.6]],
    ['pyridoxine', 'acpc', 20, 6, [500]],
    ['pyridoxine', 'acpc', 220, 40, [5000]],
    ['pyridoxine', 'qc_child', 30, 9, [2100]],
    ['pyridoxine', 'qc_child', 75, 14, [5000]],
    ['methylene_blue', 'bnf', 50, 40, [50, 100, 350]],
    ['methylene_blue', 'egfr_15_29', 50, 40, [50]],
    ['seizure_bzd', 'midazolam_iv_child', 20, 6, [3]],
    ['seizure_bzd', 'midazolam_mouth_nose', 20, 6, [6]],
    ['seizure_bzd', 'midazolam_mouth_nose', 50, 40, [10]],
    ['seizure_bzd', 'diazepam_iv_child', 10, 1, [1, 3]],
    ['hypoglycaemia', 'child_10', 12, 2, [30]],
    ['agitation_bzd', 'child', 30, 9, [1.5, 3, 6]],
    ['agitation_bzd', 'child', 80, 13, [4, 5, 10]],
    ['atropine_aconite', 'under_12', 10, 1, [0.2]],
    ['atropine_aconite', 'under_12', 40, 11, [0.5]],
    ['atropine_aconite', 'over_12', 40, 12, [1]],
    ['amiodarone_aconite', 'label_adult', 58, 40, [150, 360, 540]],
  ] as const)('%s %s, %d kg, %d years: %j', (...[card, id, kg, age, expected]) => {
    expect(amounts(card, id, kg, years(age))).toEqual(expected);
  });
});

describe('every dose that is shown', () => {
  it('carries a source, an interval and its amounts', () => {
    expect(regimens.length).toBeGreaterThan(30);
    for (const { card, regimen } of regimens) {
      expect(regimen.cite.length, `${card} ${regimen.id}`).toBeGreaterThan(0);
      expect(regimen.steps.length, `${card} ${regimen.id}`).toBeGreaterThan(0);
      expect(regimen.interval, `${card} ${regimen.id}`).toBeTruthy();
    }
  });

  it('per kilogram has a cap, or its sources state none and the card names its largest total or its length', () => {
    const uncapped = regimens.flatMap(({ card, regimen }) =>
      regimen.steps.some((step) => step.kind === 'per_kg' && step.cap === undefined) &&
      regimen.max === undefined
        ? [`${card} ${regimen.id}`]
        : [],
    );
    expect(uncapped).toEqual(['silibinin_iv label']);
  });

  it('is the amount per kilogram times the weight, never above its cap, and grows with the weight', () => {
    const steps = regimens.flatMap(({ regimen }) => regimen.steps);
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.double({ min: 1, max: 250, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (step, weightKg, more) => {
          const { low, high } = computeStep(step, weightKg);
          const expected = step.kind === 'fixed' ? step.low : step.low * weightKg;
          expect(Math.abs(low.product - expected)).toBeLessThanOrEqual(expected * 1e-9);
          expect(low.amount).toBeLessThanOrEqual((step.cap ?? Infinity) + 1e-9);
          expect(low.amount).toBeLessThanOrEqual(low.product + 1e-9);
          if (high) expect(high.amount).toBeGreaterThanOrEqual(low.amount);
          const heavier = computeStep(step, weightKg + more).low.amount;
          expect(heavier).toBeGreaterThanOrEqual(low.amount - 1e-9);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says when the cap was used', () => {
    const step: DoseStep = { kind: 'per_kg', name: 'x', low: 200, unit: 'mg', cap: 22000 };
    expect(computeStep(step, 111).low).toEqual({
      perKg: 200,
      product: 22200,
      amount: 22000,
      capped: true,
    });
    expect(computeStep(step, 110).low.capped).toBe(false);
  });
});

describe('what cannot be meant is refused, never clamped', () => {
  it.each([
    [0.9, years(30), 'weight-out-of-range'],
    [251, years(30), 'weight-out-of-range'],
    [NaN, years(30), 'weight-out-of-range'],
    [60, years(121), 'age-out-of-range'],
    [60, -1, 'age-out-of-range'],
    [60, years(2), 'weight-age-mismatch'],
    [12, years(40), 'weight-age-mismatch'],
  ])('%d kg at %d months: %s', (weightKg, ageMonths, problem) => {
    expect(checkPatient({ weightKg, ageMonths }, limits)).toEqual({ ok: false, problem });
    for (const { regimen } of regimens) {
      const result = computeRegimen(
        regimen.steps,
        scopeOf(regimen),
        { weightKg, ageMonths },
        limits,
      );
      expect(result.ok).toBe(false);
    }
  });

  it.each([
    ['charcoal_single', 'child_1mo_to_11y', 4, 0.5],
    ['methylene_blue', 'bnf', 6, 3],
    ['atropine_aconite', 'under_12', 50, years(12)],
    ['atropine_aconite', 'over_12', 30, years(11)],
    ['seizure_bzd', 'midazolam_iv_child', 60, years(30)],
    ['seizure_bzd', 'midazolam_iv_adult', 20, years(6)],
  ])('%s %s is not offered to %d kg at %d months', (card, id, kg, months) => {
    expect(amounts(card, id, kg, months)).toBe('not-for-this-age');
  });

  it('between the two classes adult and child lines both stand, because no source draws the line', () => {
    expect(appliesTo({ group: 'adult' }, years(14), limits)).toBe(true);
    expect(appliesTo({ group: 'child' }, years(14), limits)).toBe(true);
    expect(appliesTo({ group: 'adult' }, years(11), limits)).toBe(false);
    expect(appliesTo({ group: 'child' }, years(18), limits)).toBe(false);
  });
});

describe('typed weights and ages', () => {
  it.each([
    ['58', 58],
    [' 58.5 kg ', 58.5],
    ['116斤', 58],
    ['５８', 58],
    ['12公斤', 12],
  ])('%j is %d kg', (typed, kg) => {
    expect(parseWeightKg(typed)).toEqual({ ok: true, value: kg });
  });

  it.each([
    ['', 'weight-missing'],
    ['58kg 116斤', 'weight-mixed-units'],
    ['58 lb', 'weight-unreadable'],
    ['-5', 'weight-unreadable'],
    ['很重', 'weight-unreadable'],
  ])('%j is refused as %s', (typed, problem) => {
    expect(parseWeightKg(typed)).toEqual({ ok: false, problem });
  });

  it.each([
    ['3', 36],
    ['3岁', 36],
    ['8个月', 8],
    ['1岁6个月', 18],
    ['0.5', 6],
  ])('%j is %d months', (typed, months) => {
    expect(parseAgeMonths(typed)).toEqual({ ok: true, value: months });
  });

  it.each([
    ['', 'age-missing'],
    ['-1', 'age-unreadable'],
    ['大人', 'age-unreadable'],
  ])('age %j is refused as %s', (typed, problem) => {
    expect(parseAgeMonths(typed)).toEqual({ ok: false, problem });
  });

  it('11600 mg reads 11.6 g and nothing is rounded', () => {
    expect(inReadableUnit(11600, 'mg')).toEqual({ value: 11.6, unit: 'g' });
    expect(inReadableUnit(0.6, 'mg')).toEqual({ value: 0.6, unit: 'mg' });
    expect(inReadableUnit(1234.5, 'mg')).toEqual({ value: 1.2345, unit: 'g' });
  });
});
