import { EATEN_KINDS } from '../emergency/eaten.ts';
import { recordFromStored } from '../emergency/stored.ts';
import { aPatientDraft, EMPTY_DRAFT, type CardDraft, type PatientDraft } from './draft.ts';
import type { Given } from './case.ts';
import {
  AGE_UNITS,
  AWARENESS,
  LAB_IDS,
  RULES,
  SAMPLES,
  SEXES,
  TRAITS,
  TREATMENTS,
  VITAL_IDS,
} from './registry.ts';
import { SYMPTOM_CODES } from './symptomCodes.ts';

/** Where the form of the card is kept on the phone. */
export const HANDOVER_KEY = 'junan.handover';

type Loose = Readonly<Record<string, unknown>>;

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function time(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function oneOf<T>(members: readonly T[], value: unknown): T | null {
  return members.find((member) => member === value) ?? null;
}

function someOf<T>(members: readonly T[], value: unknown): readonly T[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return members.filter((member) => list.includes(member));
}

function typedOf<Id extends string>(ids: readonly Id[], value: unknown) {
  const typed: Partial<Record<Id, string>> = {};
  if (!isLoose(value)) return typed;
  for (const id of ids) {
    const entry = value[id];
    if (typeof entry === 'string' && entry !== '') typed[id] = entry;
  }
  return typed;
}

function givenOf(value: unknown): readonly Given[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isLoose).map((one) => ({
    what: oneOf(TREATMENTS, one['what']) ?? 'other',
    amount: words(one['amount']),
    atMs: time(one['atMs']),
  }));
}

function patientOf(value: Loose, key: number): PatientDraft {
  // The guards of the emergency record know times and places; each part falls back by itself.
  const times = recordFromStored({ version: 1, onset: value['onset'] });
  return {
    ...aPatientDraft(key),
    label: words(value['label']),
    sex: oneOf(SEXES, value['sex']),
    age: words(value['age']),
    ageUnit: oneOf(AGE_UNITS, value['ageUnit']) ?? 'year',
    weightKg: words(value['weightKg']),
    traits: someOf(TRAITS, value['traits']),
    onset: times?.onset ?? { kind: 'unset' },
    symptoms: someOf(SYMPTOM_CODES, value['symptoms']),
    awareness: oneOf(AWARENESS, value['awareness']),
    vitals: typedOf(VITAL_IDS, value['vitals']),
    vitalsAtMs: time(value['vitalsAtMs']),
    labs: typedOf(LAB_IDS, value['labs']),
    labsAtMs: time(value['labsAtMs']),
    given: givenOf(value['given']),
    note: words(value['note']),
  };
}

/** Reads a stored form; what is damaged falls back by itself. @returns null when nothing was stored */
export function draftFromStored(value: unknown): CardDraft | null {
  if (!isLoose(value) || value['version'] !== 1) return null;
  const guarded = recordFromStored({ version: 1, meal: value['meal'], place: value['place'] });
  const patients = Array.isArray(value['patients']) ? value['patients'].filter(isLoose) : [];
  const earlier = Array.isArray(value['earlierMealsMs']) ? value['earlierMealsMs'] : [];
  return {
    ...EMPTY_DRAFT,
    from: words(value['from']),
    to: words(value['to']),
    contact: words(value['contact']),
    eaten: someOf(EATEN_KINDS, value['eaten']),
    food: words(value['food']),
    meal: guarded?.meal ?? { kind: 'unset' },
    earlierMealsMs: earlier.map(time).filter((ms): ms is number => ms !== null),
    place: guarded?.place ?? null,
    ate: words(value['ate']),
    ill: words(value['ill']),
    patients:
      patients.length === 0
        ? [aPatientDraft(1)]
        : patients.map((patient, index) => patientOf(patient, index + 1)),
    rules: someOf(RULES, value['rules']),
    samples: someOf(SAMPLES, value['samples']),
    note: words(value['note']),
  };
}
