import type { EatenKind } from '../emergency/eaten.ts';
import type { Place } from '../emergency/place.ts';
import type { MealAnswer, OnsetAnswer } from '../emergency/times.ts';
import type { Given } from './case.ts';
import type { AgeUnit, Awareness, Lab, Rule, Sample, Sex, Trait, Vital } from './registry.ts';
import type { SymptomCode } from './symptomCodes.ts';

/** The form as it stands, right or wrong: numbers are kept as typed, so that a refused entry is never lost. */
export interface PatientDraft {
  /** stays the same while others are added and removed */
  readonly key: number;
  readonly label: string;
  readonly sex: Sex | null;
  readonly age: string;
  readonly ageUnit: AgeUnit;
  readonly weightKg: string;
  readonly traits: readonly Trait[];
  readonly onset: OnsetAnswer;
  readonly symptoms: readonly SymptomCode[];
  readonly awareness: Awareness | null;
  readonly vitals: Readonly<Partial<Record<Vital, string>>>;
  readonly vitalsAtMs: number | null;
  readonly labs: Readonly<Partial<Record<Lab, string>>>;
  readonly labsAtMs: number | null;
  readonly given: readonly Given[];
  readonly note: string;
}

export interface CardDraft {
  readonly version: 1;
  readonly from: string;
  readonly to: string;
  readonly contact: string;
  readonly eaten: readonly EatenKind[];
  readonly food: string;
  readonly meal: MealAnswer;
  readonly earlierMealsMs: readonly number[];
  readonly place: Place | null;
  readonly ate: string;
  readonly ill: string;
  readonly patients: readonly PatientDraft[];
  readonly rules: readonly Rule[];
  readonly samples: readonly Sample[];
  readonly note: string;
}

export function aPatientDraft(key: number): PatientDraft {
  return {
    key,
    label: '',
    sex: null,
    age: '',
    ageUnit: 'year',
    weightKg: '',
    traits: [],
    onset: { kind: 'unset' },
    symptoms: [],
    awareness: null,
    vitals: {},
    vitalsAtMs: null,
    labs: {},
    labsAtMs: null,
    given: [],
    note: '',
  };
}

/** An empty card has one patient: a card without anybody hands over nothing. */
export const EMPTY_DRAFT: CardDraft = {
  version: 1,
  from: '',
  to: '',
  contact: '',
  eaten: [],
  food: '',
  meal: { kind: 'unset' },
  earlierMealsMs: [],
  place: null,
  ate: '',
  ill: '',
  patients: [aPatientDraft(1)],
  rules: [],
  samples: [],
  note: '',
};

/** True when nothing has been entered, so that nothing can be lost by replacing it. */
export function isEmptyDraft(draft: CardDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
}
