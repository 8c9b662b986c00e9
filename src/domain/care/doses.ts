import { ok, refused, type Result } from '../result.ts';

export type DoseUnit = 'mg' | 'g' | 'mL';

/** One amount of a regimen. `high` makes it a range. Amounts of `per_kg` are per kilogram, `cap` is not. */
export interface DoseStep {
  readonly kind: 'per_kg' | 'fixed';
  readonly name: string;
  readonly low: number;
  readonly high?: number | undefined;
  readonly unit: DoseUnit;
  /** Largest single amount in `unit`, whatever the weight. */
  readonly cap?: number | undefined;
}

/** For whom a regimen was published. Ages are limits of the source, null where it gives none. */
export interface DoseScope {
  readonly group: 'adult' | 'child' | 'all';
  readonly minAgeMonths?: number | undefined;
  /** Up to and including this year of age. */
  readonly maxAgeYears?: number | undefined;
}

export interface DosePatient {
  readonly weightKg: number;
  readonly ageMonths: number;
}

/** Limits of what may be typed; content/clinical/calculator.yaml. */
export interface CalculatorLimits {
  readonly weightKg: { readonly min: number; readonly max: number };
  readonly ageYears: { readonly min: number; readonly max: number };
  readonly fits: readonly {
    readonly underYears: number;
    readonly minKg: number;
    readonly maxKg: number;
  }[];
  readonly childUnderYears: number;
  readonly adultFromYears: number;
}

/** Why no amount is shown. Every code has its sentence in the texts; nothing is ever clamped. */
export type DoseRefusal =
  | 'weight-missing'
  | 'weight-unreadable'
  | 'weight-mixed-units'
  | 'weight-out-of-range'
  | 'age-missing'
  | 'age-unreadable'
  | 'age-out-of-range'
  | 'weight-age-mismatch'
  | 'not-for-this-age';

/** One computed amount with its arithmetic: `perKg × weightKg = product`, then the cap if it is lower. */
export interface DoseAmount {
  readonly perKg: number | null;
  readonly product: number;
  readonly amount: number;
  readonly capped: boolean;
}

export interface ComputedStep {
  readonly step: DoseStep;
  readonly low: DoseAmount;
  readonly high: DoseAmount | null;
}

const MONTHS = 12;
const JIN_PER_KG = 2;

/** Ten significant digits: removes the dust of binary fractions, rounds no dose. */
function clean(value: number): number {
  return Number(value.toPrecision(10));
}

function amountOf(step: DoseStep, each: number, weightKg: number): DoseAmount {
  if (step.kind === 'fixed') return { perKg: null, product: each, amount: each, capped: false };
  const product = clean(each * weightKg);
  const capped = step.cap !== undefined && product > step.cap;
  return { perKg: each, product, amount: capped ? (step.cap ?? product) : product, capped };
}

/**
 * One step of a regimen for a weight.
 *
 * @param weightKg already checked by {@link checkPatient}
 */
export function computeStep(step: DoseStep, weightKg: number): ComputedStep {
  return {
    step,
    low: amountOf(step, step.low, weightKg),
    high: step.high === undefined ? null : amountOf(step, step.high, weightKg),
  };
}

function toHalfWidth(text: string): string {
  return text.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const KG = /^(\d+(?:\.\d+)?)\s*(?:kg|kgs|公斤|千克)?$/i;
const JIN = /^(\d+(?:\.\d+)?)\s*(?:斤|市斤|jin)$/i;
const UNIT_WORDS = /(kg|公斤|千克|市斤|斤|jin|g|克|lb|磅)/gi;

/**
 * Reads a typed weight. A bare number is kilograms; 斤 (half a kilogram) must be written.
 *
 * @returns kilograms, unrounded, not yet checked against any range
 */
export function parseWeightKg(typed: string): Result<number, DoseRefusal> {
  const text = toHalfWidth(typed).trim();
  if (text === '') return refused('weight-missing');
  const kg = KG.exec(text);
  if (kg?.[1] !== undefined) return ok(Number(kg[1]));
  const jin = JIN.exec(text);
  if (jin?.[1] !== undefined) return ok(clean(Number(jin[1]) / JIN_PER_KG));
  const units = text.match(UNIT_WORDS) ?? [];
  return refused(units.length > 1 ? 'weight-mixed-units' : 'weight-unreadable');
}

const YEARS = /^(\d+(?:\.\d+)?)\s*(?:岁|周岁|y|years?)?$/i;
const IN_MONTHS = /^(\d+)\s*(?:个月|月|m|months?)$/i;
const BOTH = /^(\d+)\s*(?:岁|y)\s*(\d+)\s*(?:个月|月|m)$/i;

/** Reads a typed age: `3`, `3岁`, `8个月`, `1岁6个月`. A bare number is years. @returns months */
export function parseAgeMonths(typed: string): Result<number, DoseRefusal> {
  const text = toHalfWidth(typed).trim();
  if (text === '') return refused('age-missing');
  const both = BOTH.exec(text);
  if (both) return ok(Number(both[1]) * MONTHS + Number(both[2]));
  const months = IN_MONTHS.exec(text);
  if (months?.[1] !== undefined) return ok(Number(months[1]));
  const years = YEARS.exec(text);
  return years?.[1] === undefined
    ? refused('age-unreadable')
    : ok(clean(Number(years[1]) * MONTHS));
}

/** Refuses weights and ages that cannot be meant. Nothing is moved into the range. */
export function checkPatient(
  patient: DosePatient,
  limits: CalculatorLimits,
): Result<DosePatient, DoseRefusal> {
  const { weightKg, ageMonths } = patient;
  const years = ageMonths / MONTHS;
  if (!(weightKg >= limits.weightKg.min && weightKg <= limits.weightKg.max)) {
    return refused('weight-out-of-range');
  }
  if (!(years >= limits.ageYears.min && years <= limits.ageYears.max)) {
    return refused('age-out-of-range');
  }
  const band = limits.fits.find((fit) => years < fit.underYears);
  if (band && (weightKg < band.minKg || weightKg > band.maxKg)) {
    return refused('weight-age-mismatch');
  }
  return ok(patient);
}

/**
 * Whether a regimen was published for this age. Between the two classes (see calculator.yaml) adult and child lines
 * both apply, because the sources give no age between them.
 */
export function appliesTo(scope: DoseScope, ageMonths: number, limits: CalculatorLimits): boolean {
  const years = ageMonths / MONTHS;
  if (scope.minAgeMonths !== undefined && ageMonths < scope.minAgeMonths) return false;
  if (scope.maxAgeYears !== undefined && years >= scope.maxAgeYears + 1) return false;
  if (scope.group === 'adult') return years >= limits.childUnderYears;
  if (scope.group === 'child') return years < limits.adultFromYears;
  return true;
}

/** All steps of a regimen for a patient, or the reason why none is shown. */
export function computeRegimen(
  steps: readonly DoseStep[],
  scope: DoseScope,
  patient: DosePatient,
  limits: CalculatorLimits,
): Result<readonly ComputedStep[], DoseRefusal> {
  const checked = checkPatient(patient, limits);
  if (!checked.ok) return checked;
  if (!appliesTo(scope, patient.ageMonths, limits)) return refused('not-for-this-age');
  return ok(steps.map((step) => computeStep(step, patient.weightKg)));
}

const MG_PER_G = 1000;

/** An amount in the unit people read best: 11600 mg → 11.6 g. Changes no value. */
export function inReadableUnit(amount: number, unit: DoseUnit): { value: number; unit: DoseUnit } {
  return unit === 'mg' && amount >= MG_PER_G
    ? { value: clean(amount / MG_PER_G), unit: 'g' }
    : { value: clean(amount), unit };
}
