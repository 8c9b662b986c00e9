import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careKnowledge } from '#build/content/clinical/knowledge.ts';
import { compileClinical } from '#build/content/clinical/read.ts';
import { readCase } from '#content/careCases.ts';
import { assess } from './assess.ts';
import { EATEN, type SymptomId } from './case.ts';

const know = careKnowledge(compileClinical(join(import.meta.dirname, '../../../content')));
const see = (raw: Record<string, unknown>) => {
  const { care } = readCase({ id: 'x', ...raw }, 0, know.vocabulary);
  const { outcome, lookup } = assess(care, know.rules, know.types, { unknownCountsAs: 'keep' });
  return {
    outcome,
    firstTwo: lookup.ranked.slice(0, 2).map((type) => String(type.id)),
    mustNotMiss: lookup.mustNotMiss.map((type) => String(type.id)),
    trapHeld: lookup.trapHeld,
  };
};
const CALL = 'call-120-and-go-now';

/** What was told of the patient, and the type that has to stand among the first two. */
const HARD: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['vomiting alone, hour not told', { eaten: 'mushroom', symptoms: ['vomit'] }, 'acute_liver'],
  [
    'an hour before the meal',
    { eaten: 'mushroom', hours_to_first_symptom: -2, symptoms: ['vomit'] },
    'acute_liver',
  ],
  [
    'only signs nobody knows, of a food nobody knows',
    { eaten: 'soup', symptoms: ['feels_odd'] },
    'acute_liver',
  ],
  [
    'vomiting and diarrhoea 10 h after who knows what',
    { eaten: 'unknown', hours_to_first_symptom: 10, symptoms: ['vomit', 'diarrhoea'] },
    'acute_liver',
  ],
  [
    'jaundice alone on day three, food not known',
    { eaten: 'unknown', hours_to_first_symptom: 60, symptoms: ['jaundice'] },
    'acute_liver',
  ],
  [
    'ten signs at once',
    {
      eaten: 'mushroom',
      hours_to_first_symptom: 11,
      symptoms: [
        'nausea',
        'vomit',
        'diarrhoea_watery',
        'abd_pain',
        'muscle_weak',
        'dizzy',
        'headache',
        'sweat',
        'thirst_dry',
        'fast_pulse',
      ],
    },
    'acute_liver',
  ],
  [
    'a raised ALT two hours after a meal: another meal came before',
    {
      eaten: 'mushroom',
      hours_to_first_symptom: 2,
      symptoms: ['vomit', 'diarrhoea'],
      labs: { alt: 900 },
    },
    'acute_liver',
  ],
  [
    'said to be aconite, but jaundice after 12 h',
    { eaten: 'aconite', hours_to_first_symptom: 12, symptoms: ['vomit', 'diarrhoea', 'jaundice'] },
    'acute_liver',
  ],
  [
    'little urine on day five',
    {
      eaten: 'mushroom',
      hours_to_first_symptom: 120,
      symptoms: ['little_urine', 'thirst_much_urine'],
    },
    'acute_kidney',
  ],
  [
    'an impossible number of hours',
    { eaten: 'mushroom', hours_to_first_symptom: 9999, symptoms: ['little_urine'] },
    'acute_kidney',
  ],
  [
    'wet rice flour and only sleepiness',
    { eaten: 'fermented_flour', hours_to_first_symptom: 6, symptoms: ['sleepy_confused'] },
    'bongkrekic',
  ],
  [
    'wet rice flour and sleepiness, hour not told',
    { eaten: 'fermented_flour', symptoms: ['sleepy_confused'] },
    'bongkrekic',
  ],
  [
    'wet rice flour and nausea after one hour',
    { eaten: 'fermented_flour', hours_to_first_symptom: 1, symptoms: ['nausea'] },
    'bongkrekic',
  ],
  [
    'wet rice flour, dizzy, five others ill',
    { eaten: 'fermented_flour', hours_to_first_symptom: 4, symptoms: ['dizzy'], companions_ill: 5 },
    'bongkrekic',
  ],
  [
    'soaked wood ear told as a mushroom, low sugar and high lactate',
    {
      eaten: 'mushroom',
      hours_to_first_symptom: 7,
      symptoms: ['nausea', 'vomit', 'abd_pain', 'sleepy_confused'],
      labs: ['lactate', 'glucose'],
    },
    'bongkrekic',
  ],
  [
    'aconite and only a numb mouth',
    { eaten: 'aconite', hours_to_first_symptom: 0.2, symptoms: ['numb_mouth'] },
    'aconitine',
  ],
  [
    'a numb mouth, food not known',
    { eaten: 'unknown', hours_to_first_symptom: 0.5, symptoms: ['numb_mouth'] },
    'aconitine',
  ],
  [
    'a numb mouth, food told as a mushroom',
    { eaten: 'mushroom', hours_to_first_symptom: 0.5, symptoms: ['numb_mouth'] },
    'aconitine',
  ],
  [
    'aconite and palpitations after nine hours',
    { eaten: 'aconite', hours_to_first_symptom: 9, symptoms: ['palpitation'] },
    'aconitine',
  ],
  [
    '"no symptoms" beside vomiting, numbness and an irregular heart',
    {
      eaten: 'mushroom',
      hours_to_first_symptom: 0.3,
      symptoms: ['none_yet', 'vomit', 'numb_limbs', 'arrhythmia'],
    },
    'aconitine',
  ],
  [
    'three suspect foods at one table',
    {
      eaten: ['mushroom', 'aconite', 'fermented_flour'],
      hours_to_first_symptom: 3,
      symptoms: ['vomit', 'numb_mouth', 'diarrhoea'],
    },
    'aconitine',
  ],
  [
    'weakness alone half an hour after mushrooms',
    { eaten: 'mushroom', hours_to_first_symptom: 0.5, symptoms: ['muscle_weak'] },
    'rhabdomyolysis',
  ],
  [
    'dark urine and aching muscles a day later, food not known',
    { eaten: 'unknown', hours_to_first_symptom: 24, symptoms: ['dark_urine', 'muscle_pain'] },
    'rhabdomyolysis',
  ],
  [
    'better after vomiting that began within the hour',
    {
      eaten: 'mushroom',
      hours_to_first_symptom: 1,
      symptoms: ['vomit', 'diarrhoea', 'better_after_gi'],
    },
    'rhabdomyolysis',
  ],
  ['fainting alone, nothing else known', { eaten: 'unknown', symptoms: ['syncope'] }, 'trogia'],
  [
    'sweating alone after one hour',
    { eaten: 'mushroom', hours_to_first_symptom: 1, symptoms: ['sweat'] },
    'muscarine',
  ],
];

describe('hard cases of our own', () => {
  it.each(HARD)('%s: 120 at once, and the right type among the first two', (_name, raw, type) => {
    const seen = see(raw);
    expect(seen.outcome).toBe(CALL);
    expect(seen.firstTwo).toContain(type);
  });

  it('an early stomach upset after mushrooms still goes with 120, and the liver type is named', () => {
    const seen = see({ eaten: 'mushroom', hours_to_first_symptom: 2, symptoms: ['vomit'] });
    expect(seen.outcome).toBe(CALL);
    expect(seen.mustNotMiss).toContain('acute_liver');
  });

  it('any one abnormal test takes gastroenteritis off the first place', () => {
    const base = { eaten: 'mushroom', hours_to_first_symptom: 1, symptoms: ['vomit', 'diarrhoea'] };
    expect(see(base).firstTwo[0]).toBe('gi_only');
    for (const lab of know.vocabulary.labs) {
      expect(see({ ...base, labs: [lab.id] }).firstTwo[0], lab.id).not.toBe('gi_only');
    }
  });

  it('aconite eaten and nothing felt yet: go now, the aconite type first', () => {
    const seen = see({ eaten: 'aconite', symptoms: ['none_yet'] });
    expect(seen).toMatchObject({ outcome: 'go-now' });
    expect(seen.firstTwo[0]).toBe('aconitine');
  });

  it('whatever is told of somebody ill, one more sign, test or ill companion never lowers the outcome', () => {
    const signs = [...know.vocabulary.symptoms].filter((id) => id !== 'none_yet');
    const anyCase = fc.record({
      eaten: fc.subarray([...EATEN]),
      hoursToFirstSymptom: fc.oneof(
        fc.constant('unknown' as const),
        fc.double({ min: 0, max: 800, noNaN: true }),
      ),
      symptoms: fc.subarray(signs, { minLength: 1, maxLength: 6 }) as fc.Arbitrary<SymptomId[]>,
      companionsIll: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...signs), (care, more) => {
        const before = assess(care, know.rules, know.types).outcome;
        const wider = {
          ...care,
          symptoms: [...care.symptoms, more as SymptomId],
          companionsIll: care.companionsIll + 1,
        };
        if (before === CALL) expect(assess(wider, know.rules, know.types).outcome).toBe(CALL);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever food is named, a red flag always means 120', () => {
    for (const flag of know.rules.redFlags) {
      for (const eaten of EATEN) expect(see({ eaten, symptoms: [flag] }).outcome).toBe(CALL);
    }
  });
});
