import type { EatenKind } from '../emergency/eaten.ts';
import type { OnsetAnswer } from '../emergency/times.ts';
import type { Place } from '../emergency/place.ts';
import type { SymptomCode } from './symptomCodes.ts';
import type {
  AgeUnit,
  Awareness,
  Lab,
  Rule,
  Sample,
  Sex,
  Trait,
  Treatment,
  Vital,
} from './registry.ts';

/** A measured value with its time; the unit is fixed by the id (registry.ts). */
export interface Reading<Id> {
  readonly id: Id;
  readonly value: number;
  /** whole minutes; null when the time is not known */
  readonly atMs: number | null;
}

/** Something that was given or done. The amount is what the sender wrote; the app computes none. */
export interface Given {
  readonly what: Treatment;
  readonly amount: string;
  readonly atMs: number | null;
}

export interface Patient {
  /** what tells the person apart on the way: a name, a bed, "the boy"; may be empty */
  readonly label: string;
  readonly sex: Sex | null;
  readonly age: { readonly value: number; readonly unit: AgeUnit } | null;
  readonly weightKg: number | null;
  readonly traits: readonly Trait[];
  readonly onset: OnsetAnswer;
  readonly symptoms: readonly SymptomCode[];
  readonly awareness: Awareness | null;
  readonly vitals: readonly Reading<Vital>[];
  readonly labs: readonly Reading<Lab>[];
  readonly given: readonly Given[];
  readonly note: string;
}

/** What the receiving hospital must know about one meal and the people who shared it. */
export interface HandoverCase {
  /** whole minutes */
  readonly writtenMs: number;
  readonly from: string;
  readonly to: string;
  readonly contact: string;
  readonly eaten: readonly EatenKind[];
  /** names, amount, source, cooking, as told */
  readonly food: string;
  /** meals in question, whole minutes, oldest first; empty when not known */
  readonly mealsMs: readonly number[];
  readonly place: Place | null;
  readonly ate: number | null;
  readonly ill: number | null;
  readonly patients: readonly Patient[];
  readonly rules: readonly Rule[];
  readonly samples: readonly Sample[];
  readonly note: string;
}

/** Most of each thing a card can carry; more is refused with words. */
export const CARD_LIMITS = {
  patients: 60,
  meals: 10,
  readings: 40,
  given: 40,
  textBytes: 600,
  people: 2000,
  weightKg: { min: 0.5, max: 250 },
  ageYears: { min: 0, max: 120 },
  ageMonths: { min: 0, max: 35 },
} as const;
