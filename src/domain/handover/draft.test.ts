import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPerson, toggleSymptom } from '../emergency/people.ts';
import { EMPTY_RECORD } from '../emergency/record.ts';
import { HOUR_MS } from '../emergency/times.ts';
import { aCase } from './anyCase.fixture.ts';
import { aPatientDraft, EMPTY_DRAFT, isEmptyDraft, type CardDraft } from './draft.ts';
import { caseOfDraft } from './fromDraft.ts';
import { readNumber } from './numbers.ts';
import { draftFromStored } from './storedDraft.ts';
import { LABS, VITALS } from './registry.ts';
import { draftOfCase, draftOfEmergency } from './toDraft.ts';

const NOW_MS = Date.UTC(2026, 6, 20, 1);
const context = { nowMs: NOW_MS, oldestMealHours: 336 };
const at = (hoursAgo: number) => ({ kind: 'at' as const, ms: NOW_MS - hoursAgo * HOUR_MS });
const aDraft = (change: Partial<CardDraft> = {}): CardDraft => ({ ...EMPTY_DRAFT, ...change });
const withPatient = (change: Partial<ReturnType<typeof aPatientDraft>>) =>
  aDraft({ patients: [{ ...aPatientDraft(1), ...change }] });

function problemsOf(draft: CardDraft) {
  const result = caseOfDraft(draft, context);
  return result.ok ? [] : result.problem.map(({ field, problem }) => `${field} ${problem.kind}`);
}

describe('numbers as people type them', () => {
  const weight = { unit: 'kg', decimals: 1 as const, min: 0.5, max: 250 };
  it.each([
    ['', null],
    [' 58 ', 58],
    ['５８．５', 58.5],
    ['58,5', 58.5],
    ['250', 250],
  ])('%j is %s kg', (typed, value) => {
    expect(readNumber(typed, weight)).toEqual({ ok: true, value });
  });

  it.each([
    ['116斤', 'has-unit'],
    ['58kg', 'has-unit'],
    ['五十八', 'not-a-number'],
    ['-3', 'not-a-number'],
    ['0', 'out-of-range'],
    ['2500', 'out-of-range'],
    ['1e3', 'not-a-number'],
  ])('%j is refused: %s', (typed, kind) => {
    const read = readNumber(typed, weight);
    expect(read.ok ? 'taken' : read.problem.kind).toBe(kind);
  });

  it('a creatinine in mg/dL is not taken for µmol/L', () => {
    expect(readNumber('1.2', LABS.creatinine)).toMatchObject({
      problem: { kind: 'out-of-range', unit: 'µmol/L' },
    });
    expect(readNumber('1.2 mg/dL', LABS.creatinine)).toMatchObject({
      problem: { kind: 'has-unit' },
    });
  });

  it('what is taken lies within the measure, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (typed) => {
        const read = readNumber(typed, VITALS.temperature);
        if (!read.ok || read.value === null) return;
        expect(read.value >= VITALS.temperature.min && read.value <= VITALS.temperature.max).toBe(
          true,
        );
      }),
    );
  });
});

describe('form of a card', () => {
  it.each<[string, CardDraft, string]>([
    ['a weight of 700 kg', withPatient({ weightKg: '700' }), 'patient.1.weightKg out-of-range'],
    [
      'an age of 40 months as infant',
      withPatient({ age: '40', ageUnit: 'month' }),
      'patient.1.age out-of-range',
    ],
    [
      'a first symptom before the meal',
      { ...withPatient({ onset: at(5) }), meal: at(2) },
      'patient.1.onset onset-before-meal',
    ],
    ['a meal in the future', aDraft({ meal: at(-1) }), 'meal meal-in-future'],
    [
      'a first symptom in the future',
      withPatient({ onset: at(-1) }),
      'patient.1.onset onset-in-future',
    ],
    ['more ill than ate', aDraft({ ate: '2', ill: '3' }), 'ill more-ill-than-ate'],
    ['a note of 201 characters', aDraft({ note: '长'.repeat(201) }), 'note text-too-long'],
    [
      'a laboratory value with another unit',
      withPatient({ labs: { alt: '66 U' } }),
      'patient.1.labs.alt has-unit',
    ],
  ])('refuses %s beside its field', (_name, draft, problem) => {
    expect(problemsOf(draft)).toEqual([problem]);
  });

  it('names every problem at once, and good fields are not blamed', () => {
    const draft = withPatient({ weightKg: 'x', age: '300', vitals: { pulse: '80', gcs: '2' } });
    expect(problemsOf(draft)).toEqual([
      'patient.1.age out-of-range',
      'patient.1.weightKg not-a-number',
      'patient.1.vitals.gcs out-of-range',
    ]);
  });

  it('a received card opens in the same form and goes on unchanged', () => {
    const card = aCase({ writtenMs: NOW_MS });
    expect(caseOfDraft(draftOfCase(card), context)).toEqual({ ok: true, value: card });
  });

  it('begins with what the family entered', () => {
    const [adult, child] = addPerson(addPerson([], 'adult'), 'child');
    const people = [toggleSymptom(adult!, 'vomit'), child!];
    const draft = draftOfEmergency({ ...EMPTY_RECORD, eaten: 'aconite', meal: at(2), people });
    expect(draft).toMatchObject({ eaten: ['aconite'], meal: at(2), ate: '2', ill: '1' });
    expect(draft.patients.map((patient) => patient.symptoms)).toEqual([['vomit'], []]);
    expect(draft.patients[0]?.onset).toEqual({ kind: 'unknown' });
  });

  it('knows when nothing has been entered', () => {
    expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
    expect(isEmptyDraft(aDraft({ note: 'x' }))).toBe(false);
  });
});

describe('stored form', () => {
  const card = draftOfCase(aCase());

  it('comes back as it was, also with entries that are still wrong', () => {
    const draft = { ...card, ate: 'many', patients: [{ ...card.patients[0]!, weightKg: '116斤' }] };
    expect(draftFromStored(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('anything at all can be read without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (patients, vitals) => {
        const stored = { version: 1, patients: [{ vitals }, patients], note: 'kept' };
        expect(draftFromStored(stored)?.note).toBe('kept');
      }),
    );
    expect(draftFromStored('x')).toBeNull();
  });
});
