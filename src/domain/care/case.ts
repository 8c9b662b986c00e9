/** Id of `content/clinical/symptoms.yaml`; one vocabulary for mushrooms, aconite and bongkrekic acid. */
export type SymptomId = string & { readonly __brand: 'SymptomId' };
/** Id of a clinical type, the file name in `content/clinical/syndromes/`. */
export type SyndromeId = string & { readonly __brand: 'SyndromeId' };
/** Id of a laboratory test in `content/clinical/labs.yaml`. */
export type LabId = string & { readonly __brand: 'LabId' };

/** What was eaten, as far as anybody knows. `fermented_flour` also means wet noodles, wood ear and tremella. */
export const EATEN = ['mushroom', 'fermented_flour', 'aconite', 'unknown'] as const;
export type Eaten = (typeof EATEN)[number];

/** Answer to a closed question. `unknown` was asked and nobody knows; not yet asked is `undefined`. */
export type Answer = 'yes' | 'no' | 'unknown';

/** `unclear`: a figure for which no sourced limit exists and that the sheet does not mark. */
export type LabState = 'abnormal' | 'normal' | 'unclear';

export interface LabFinding {
  readonly test: LabId;
  readonly state: LabState;
}

/**
 * One person who ate, as known so far. Everything but `eaten` and `symptoms` is optional:
 * a missing field was not asked and changes nothing.
 */
export interface CareCase {
  /** Empty means unknown; several mean several suspects (R14). */
  readonly eaten: readonly Eaten[];
  readonly symptoms: readonly SymptomId[];
  /** Hours from the meal to the first symptom; 'unknown' when asked and nobody can tell (R3). */
  readonly hoursToFirstSymptom?: number | 'unknown' | undefined;
  /** Looks like, or was called, one of the kinds of R4. */
  readonly deadlyKind?: Answer | undefined;
  /** Child, pregnant, old or chronically ill (R9). */
  readonly vulnerable?: Answer | undefined;
  /** Somebody else of the same meal is critical (R2). */
  readonly otherCritical?: Answer | undefined;
  /** How many others of the same meal are ill (R10). */
  readonly companionsIll?: number | undefined;
  readonly labs?: readonly LabFinding[] | undefined;
}

/** The one symptom id that says "nothing yet". */
export const NO_SYMPTOM = 'none_yet' as SymptomId;

/** Signs that were really seen: `none_yet` counts only when it stands alone, and then it is no sign. */
export function seenSigns(symptoms: readonly SymptomId[]): readonly SymptomId[] {
  return symptoms.filter((id) => id !== NO_SYMPTOM);
}

/** A figure of hours that can be true: finite and not before the meal. */
export function isHours(hours: number | 'unknown' | undefined): hours is number {
  return typeof hours === 'number' && Number.isFinite(hours) && hours >= 0;
}

/**
 * True when the person is or was ill: a sign is named, or an hour of onset is known or was asked in vain.
 * `none_yet` beside either of them does not make anybody well.
 */
export function isIll(care: CareCase): boolean {
  return seenSigns(care.symptoms).length > 0 || care.hoursToFirstSymptom !== undefined;
}
