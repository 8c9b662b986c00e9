import fc from 'fast-check';
import { EATEN_KINDS } from '../emergency/eaten.ts';
import type { Place } from '../emergency/place.ts';
import { MINUTE_MS, type OnsetAnswer } from '../emergency/times.ts';
import { CARD_LIMITS, type Given, type HandoverCase, type Patient, type Reading } from './case.ts';
import {
  AGE_UNITS,
  AWARENESS,
  LAB_IDS,
  LABS,
  RULES,
  SAMPLES,
  SEXES,
  TRAITS,
  TREATMENTS,
  VITAL_IDS,
  VITALS,
  type Measure,
} from './registry.ts';
import { SYMPTOM_CODES } from './symptomCodes.ts';

const minute = fc
  .integer({ min: Date.UTC(2024, 0, 1) / MINUTE_MS, max: Date.UTC(2040, 0, 1) / MINUTE_MS })
  .map((minutes) => minutes * MINUTE_MS);

const HAN = [...'吃野生菌见手青白罗伞炒煮汤吊浆粑草乌附子药酒县乡镇村卫生院医生转运途中输液'];
const chinese = fc.array(fc.constantFrom(...HAN), { maxLength: 40 }).map((chars) => chars.join(''));
/** What people write: mostly Chinese, sometimes anything at all. */
const words = fc.oneof(
  { weight: 4, arbitrary: chinese },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('') },
);

function readings<Id extends string>(
  ids: readonly Id[],
  measures: Readonly<Record<Id, Measure>>,
): fc.Arbitrary<readonly Reading<Id>[]> {
  const one = fc.constantFrom(...ids).chain((id) => {
    const { min, max, decimals } = measures[id];
    const scale = 10 ** decimals;
    return fc.record({
      id: fc.constant(id),
      value: fc
        .integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) })
        .map((steps) => steps / scale),
      atMs: fc.option(minute),
    });
  });
  return fc.array(one, { maxLength: 8 });
}

const onset: fc.Arbitrary<OnsetAnswer> = fc.oneof(
  fc.constantFrom({ kind: 'unset' }, { kind: 'unknown' }, { kind: 'none-yet' } as const),
  fc.record({ kind: fc.constant('at' as const), ms: minute }),
);

const given: fc.Arbitrary<Given> = fc.record({
  what: fc.constantFrom(...TREATMENTS),
  amount: words,
  atMs: fc.option(minute),
});

const patient: fc.Arbitrary<Patient> = fc.record({
  label: words,
  sex: fc.option(fc.constantFrom(...SEXES)),
  age: fc.option(
    fc.record({
      value: fc.integer({ min: 0, max: CARD_LIMITS.ageYears.max }),
      unit: fc.constantFrom(...AGE_UNITS),
    }),
  ),
  weightKg: fc.option(fc.integer({ min: 5, max: 2500 }).map((tenths) => tenths / 10)),
  traits: fc.subarray([...TRAITS]),
  onset,
  symptoms: fc.subarray([...SYMPTOM_CODES], { maxLength: 12 }),
  awareness: fc.option(fc.constantFrom(...AWARENESS)),
  vitals: readings(VITAL_IDS, VITALS),
  labs: readings(LAB_IDS, LABS),
  given: fc.array(given, { maxLength: 4 }),
  note: words,
});

const degrees = (max: number) =>
  fc.integer({ min: -max * 100_000, max: max * 100_000 }).map((steps) => steps / 100_000);

const place: fc.Arbitrary<Place> = fc.record({
  townshipCode: fc.option(fc.stringMatching(/^[0-9]{9}$/)),
  position: fc.option(
    fc.record({
      latDeg: degrees(90),
      lonDeg: degrees(180),
      accuracyM: fc.option(fc.integer({ min: 0, max: 100_000 })),
    }),
  ),
});

/** Random cards from one eater to a full table, as they may really be written. */
export const anyCase: fc.Arbitrary<HandoverCase> = fc.record({
  writtenMs: minute,
  from: words,
  to: words,
  contact: words,
  eaten: fc.subarray([...EATEN_KINDS]),
  food: words,
  mealsMs: fc.array(minute, { maxLength: 3 }),
  place: fc.option(place),
  ate: fc.option(fc.integer({ min: 0, max: CARD_LIMITS.people })),
  ill: fc.option(fc.integer({ min: 0, max: CARD_LIMITS.people })),
  patients: fc.array(patient, { maxLength: 4 }),
  rules: fc.subarray([...RULES]),
  samples: fc.subarray([...SAMPLES]),
  note: words,
});

/** A small, complete card for tests by example. */
export function aCase(change: Partial<HandoverCase> = {}): HandoverCase {
  const mealMs = Date.UTC(2026, 6, 19, 11);
  return {
    writtenMs: Date.UTC(2026, 6, 20, 1),
    from: '阿猛镇卫生院',
    to: '',
    contact: '',
    eaten: ['mushroom'],
    food: '白罗伞，炒，半碗',
    mealsMs: [mealMs],
    place: { townshipCode: '532622101', position: null },
    ate: 3,
    ill: 1,
    patients: [
      {
        label: '',
        sex: 'male',
        age: { value: 46, unit: 'year' },
        weightKg: 58,
        traits: [],
        onset: { kind: 'at', ms: Date.UTC(2026, 6, 20, 0, 10) },
        symptoms: ['vomit', 'diarrhoea'],
        awareness: 'alert',
        vitals: [{ id: 'pulse', value: 104, atMs: Date.UTC(2026, 6, 20, 0, 50) }],
        labs: [{ id: 'alt', value: 66, atMs: null }],
        given: [{ what: 'fluids', amount: '0.9%盐水 1000 ml', atMs: null }],
        note: '',
      },
    ],
    rules: ['R3'],
    samples: ['raw_food', 'vomit'],
    note: '',
    ...change,
  };
}
