import type { KeptCase } from '../care/caseForm.ts';
import { earliest } from '../emergency/times.ts';
import { countTable, onsetOf, type Person } from '../emergency/people.ts';
import type { EmergencyRecord } from '../emergency/record.ts';
import type { HandoverCase, Patient, Reading } from './case.ts';
import { aPatientDraft, EMPTY_DRAFT, type CardDraft, type PatientDraft } from './draft.ts';
import { RULES } from './registry.ts';
import { SYMPTOM_CODES, type SymptomCode } from './symptomCodes.ts';

function typedOf<Id extends string>(
  readings: readonly Reading<Id>[],
): Readonly<Partial<Record<Id, string>>> {
  const typed: Partial<Record<Id, string>> = {};
  for (const { id, value } of readings) typed[id] = String(value);
  return typed;
}

function firstTime<Id>(readings: readonly Reading<Id>[]): number | null {
  return readings.find((reading) => reading.atMs !== null)?.atMs ?? null;
}

function patientDraftOf(patient: Patient, key: number): PatientDraft {
  const { age, weightKg, vitals, labs, ...same } = patient;
  return {
    ...same,
    key,
    age: age === null ? '' : String(age.value),
    ageUnit: age?.unit ?? 'year',
    weightKg: weightKg === null ? '' : String(weightKg),
    vitals: typedOf(vitals),
    vitalsAtMs: firstTime(vitals),
    labs: typedOf(labs),
    labsAtMs: firstTime(labs),
  };
}

/** A received card in the same form it was written in, ready to be carried on. */
export function draftOfCase(card: HandoverCase): CardDraft {
  const { writtenMs: _writtenMs, mealsMs, ate, ill, patients, ...same } = card;
  const last = mealsMs[mealsMs.length - 1];
  return {
    ...same,
    version: 1,
    meal: last === undefined ? { kind: 'unset' } : { kind: 'at', ms: last },
    earlierMealsMs: mealsMs.slice(0, -1),
    ate: ate === null ? '' : String(ate),
    ill: ill === null ? '' : String(ill),
    patients:
      patients.length === 0
        ? [aPatientDraft(1)]
        : patients.map((patient, index) => patientDraftOf(patient, index + 1)),
  };
}

function isCode(id: string): id is SymptomCode {
  return SYMPTOM_CODES.some((code) => code === id);
}

function patientOfPerson(person: Person, key: number): PatientDraft {
  return {
    ...aPatientDraft(key),
    onset: onsetOf(person),
    symptoms: person.symptoms.filter(isCode),
  };
}

/** What a family has entered on the emergency page, as the beginning of a card. */
export function draftOfEmergency(record: EmergencyRecord): CardDraft {
  const count = countTable(record.people);
  const onset = earliest([record.onset]);
  const people = record.people.map((person, index) => patientOfPerson(person, index + 1));
  const alone: PatientDraft = {
    ...aPatientDraft(1),
    onset: onset === null ? record.onset : { kind: 'at', ms: onset },
  };
  return {
    ...EMPTY_DRAFT,
    eaten: record.eaten === null ? [] : [record.eaten],
    meal: record.meal,
    place: record.place,
    ate: count.ate === 0 ? '' : String(count.ate),
    ill: count.ate === 0 ? '' : String(count.ill),
    patients: people.length === 0 ? [alone] : people,
  };
}

/**
 * What a health worker has entered in the look-up, as the beginning of a card. Hours without a clock time and tests without
 * a figure have no field on a card: they go into the patient's note, in the words of the page.
 *
 * @param note those words, empty when there are none
 */
export function draftOfCare({ form, rules }: KeptCase, note: string): CardDraft {
  const { eaten, signs, companions, hoursState } = form;
  const isIll = signs.some((id) => id !== 'none_yet') || hoursState === 'unknown';
  const isWell = hoursState === 'none' && signs.length === 0;
  return {
    ...EMPTY_DRAFT,
    eaten,
    ill: companions === 0 && !isIll ? '' : String(companions + (isIll ? 1 : 0)),
    rules: RULES.filter((id) => rules.includes(id)),
    patients: [
      {
        ...aPatientDraft(1),
        onset: isWell ? { kind: 'none-yet' } : { kind: 'unset' },
        symptoms: SYMPTOM_CODES.filter((id) => signs.some((sign) => sign === id)),
        traits: [],
        note,
      },
    ],
  };
}
