import type { CalculatorLimits } from '#domain/care/doses.ts';
import type { Localised } from './localised.ts';
import type { ChannelFile, PracticeFile } from './schemas/clinicalChannel.ts';
import type { CalculatorFile, DoseFile } from './schemas/clinicalDoses.ts';
import type { ClinicalTypeFile } from './schemas/clinicalTypes.ts';

/** Whether and by whom a card was signed; shown on the card. */
export type SignState =
  | { readonly signed: false }
  | {
      readonly signed: true;
      readonly by: string;
      readonly post: string;
      readonly on: string;
      readonly document: string;
      readonly page: string;
    };

/** A dose card. For health workers only; hidden records and regimens are not in it. */
export type DoseCard = Omit<Localised<DoseFile>, 'signature'> & { readonly sign: SignState };

export interface TreatmentOfType {
  readonly id: string;
  readonly steps: Localised<ClinicalTypeFile['treatment']>;
}

/** Collection `clinical/doses`: loaded only after the reader said to be a health worker. */
export interface DoseContent {
  readonly cards: readonly DoseCard[];
  readonly treatment: readonly TreatmentOfType[];
  readonly calculator: Localised<CalculatorFile>;
}

/** The calculator's limits in the shape of the domain. */
export function calculatorLimits(file: Localised<CalculatorFile>): CalculatorLimits {
  return {
    weightKg: file.weight_kg,
    ageYears: file.age_years,
    fits: file.fits.map((fit) => ({
      underYears: fit.under_years,
      minKg: fit.min_kg,
      maxKg: fit.max_kg,
    })),
    childUnderYears: file.classes.child_under_years,
    adultFromYears: file.classes.adult_from_years,
  };
}

export interface ScoreItem {
  readonly letter: string;
  readonly text: string;
  readonly weight: number;
}

/** A score of the consensus (HOPE6, TALK), whole and signed. Collection `clinical/scores`; empty until then. */
export interface Score {
  readonly id: string;
  readonly name: string;
  readonly items: readonly ScoreItem[];
  readonly cutOff: number;
  readonly action: string;
  readonly sign: SignState;
  readonly cite: readonly string[];
}

/** Referral chain, reporting, specimens, stock list, transfer criteria. Collection `clinical/channel`. */
export type ChannelContent = Localised<ChannelFile>;

/** Drills and refresher cases. Collection `clinical/practice`. */
export type PracticeContent = Localised<PracticeFile>;
