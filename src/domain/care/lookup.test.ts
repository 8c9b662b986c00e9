import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careKnowledge } from '#build/content/clinical/knowledge.ts';
import { compileClinical } from '#build/content/clinical/read.ts';
import { assess, suspectedDeadly } from './assess.ts';
import { EATEN, type CareCase, type SymptomId } from './case.ts';
import { lookUp, signsToAsk } from './lookup.ts';
import { graver } from './triage.ts';

const know = careKnowledge(compileClinical(join(import.meta.dirname, '../../../content')));
const symptoms = [...know.vocabulary.symptoms] as SymptomId[];

const signs = (...ids: string[]) => ids as SymptomId[];
const ate = (
  eaten: CareCase['eaten'][number],
  hours: number | 'unknown',
  ...ids: string[]
): CareCase => ({
  eaten: [eaten],
  symptoms: signs(...ids),
  hoursToFirstSymptom: hours,
});
const anyCase = (): fc.Arbitrary<CareCase> =>
  fc.record({
    eaten: fc.uniqueArray(fc.constantFrom(...EATEN), { maxLength: 2 }),
    symptoms: fc.uniqueArray(fc.constantFrom(...symptoms), { maxLength: 6 }),
    hoursToFirstSymptom: fc.oneof(
      fc.constant('unknown' as const),
      fc.constant(undefined),
      fc.double({ min: 0, max: 800, noNaN: true }),
    ),
  });
const first = (care: CareCase) => lookUp(care, know.types).ranked[0]?.id;

describe('the look-up', () => {
  it.each<[string, string, CareCase]>([
    [
      'vomiting from 12 hours after mushrooms is liver first',
      'acute_liver',
      ate('mushroom', 12, 'vomit', 'diarrhoea'),
    ],
    [
      'vomiting at an unknown hour is liver first',
      'acute_liver',
      ate('mushroom', 'unknown', 'vomit', 'diarrhoea'),
    ],
    [
      'numb mouth within the hour is aconitine',
      'aconitine',
      ate('aconite', 0.5, 'numb_mouth', 'vomit'),
    ],
    [
      'numb mouth is aconitine also when mushrooms are told',
      'aconitine',
      ate('mushroom', 0.5, 'numb_mouth', 'numb_limbs'),
    ],
    [
      'vomiting after fermented dough is bongkrekic acid',
      'bongkrekic',
      ate('fermented_flour', 4, 'vomit', 'abd_pain'),
    ],
    [
      'sweat, drool and small pupils are muscarine',
      'muscarine',
      ate('mushroom', 1, 'sweat', 'saliva', 'small_pupils'),
    ],
    [
      'dark urine with muscle pain is muscle breakdown',
      'rhabdomyolysis',
      ate('mushroom', 3, 'dark_urine', 'muscle_pain'),
    ],
  ])('%s', (_name, expected, care) => {
    expect(first(care)).toBe(expected);
  });

  it('leaves no type out, whatever is told', () => {
    fc.assert(
      fc.property(anyCase(), (care) => {
        expect(lookUp(care, know.types).ranked).toHaveLength(know.types.types.length);
      }),
    );
  });

  it('never excludes acute liver injury for a mushroom or unknown food, at any latency', () => {
    fc.assert(
      fc.property(anyCase(), (care) => {
        const told = care.eaten.filter((kind) => kind === 'mushroom' || kind === 'unknown');
        fc.pre(told.length > 0 || care.eaten.length === 0);
        const result = lookUp(care, know.types);
        const seen = result.ranked.slice(0, 2).concat(result.mustNotMiss);
        expect(seen.map((candidate) => candidate.id)).toContain('acute_liver');
      }),
    );
  });

  it('never puts gastroenteritis first from 5 hours, at an unknown hour or with a red flag', () => {
    fc.assert(
      fc.property(anyCase(), (care) => {
        const hours = care.hoursToFirstSymptom;
        const late = typeof hours !== 'number' || hours >= 5;
        const flag = care.symptoms.some((id) => know.rules.redFlags.includes(id));
        fc.pre(late || flag);
        expect(first(care)).not.toBe('gi_only');
      }),
      { numRuns: 400 },
    );
  });

  it('holds gastroenteritis back where it would have come first, and says so', () => {
    const early = ate('mushroom', 2, 'nausea', 'vomit', 'abd_pain', 'diarrhoea');
    expect(first(early)).toBe('gi_only');
    const flagged = { ...early, symptoms: [...early.symptoms, ...signs('bloody_stool')] };
    const result = lookUp(flagged, know.types);
    expect(result.trapHeld).toBe(true);
    expect(result.ranked.findIndex((candidate) => candidate.id === 'gi_only')).toBe(1);
  });

  it('asks only for signs that were not told', () => {
    fc.assert(
      fc.property(anyCase(), (care) => {
        const result = lookUp(care, know.types);
        for (const sign of signsToAsk(care, result, know.types)) {
          expect(care.symptoms).not.toContain(sign);
        }
      }),
    );
  });
});

describe('triage and look-up together', () => {
  it('one more sign never lowers the outcome', () => {
    fc.assert(
      fc.property(anyCase(), fc.constantFrom(...symptoms), (care, more) => {
        const before = assess(care, know.rules, know.types).outcome;
        const after = assess(
          { ...care, symptoms: [...care.symptoms, more] },
          know.rules,
          know.types,
        ).outcome;
        expect(graver(before, after)).toBe(after);
      }),
    );
  });

  it('an early stomach upset after wild mushrooms is sent with 120, because a deadly type begins so', () => {
    const care = ate('mushroom', 1, 'vomit');
    expect(suspectedDeadly(care, know.types)).toContain('rhabdomyolysis');
    expect(assess(care, know.rules, know.types).outcome).toBe('call-120-and-go-now');
  });
});
