/**
 * Lists whose places are code numbers in handover cards.
 * Part of the written format (docs/handover-format.md): entries are only ever added at the end, never moved, renamed or removed.
 */
export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

export const AGE_UNITS = ['year', 'month'] as const;
export type AgeUnit = (typeof AGE_UNITS)[number];

/** Things that raise the level or change a treatment. */
export const TRAITS = ['pregnant', 'chronic_illness', 'allergy', 'drank_alcohol'] as const;
export type Trait = (typeof TRAITS)[number];

/** How awake: A alert, V answers to voice, P to pain, U not at all. */
export const AWARENESS = ['alert', 'voice', 'pain', 'unresponsive'] as const;
export type Awareness = (typeof AWARENESS)[number];

export const SAMPLES = [
  'raw_food',
  'cooked_food',
  'vomit',
  'blood',
  'urine',
  'stool',
  'photos',
  'container',
] as const;
export type Sample = (typeof SAMPLES)[number];

export const TREATMENTS = [
  'oxygen',
  'fluids',
  'charcoal',
  'lavage',
  'silibinin',
  'acetylcysteine',
  'penicillin',
  'atropine',
  'amiodarone',
  'magnesium',
  'potassium',
  'bicarbonate',
  'glucose',
  'benzodiazepine',
  'pyridoxine',
  'methylene_blue',
  'vitamin_k',
  'plasma',
  'dialysis',
  'hemoperfusion',
  'plasma_exchange',
  'intubation',
  'cpr',
  'defibrillation',
  'vomiting_induced',
  'other',
] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Rules of content/clinical/rules.yaml that applied when the card was made. */
export const RULES = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
] as const;
export type Rule = (typeof RULES)[number];

/** A measured value: the unit is fixed by the id, so that no card can carry another one. */
export interface Measure {
  /** printed beside the field and on the card */
  readonly unit: string;
  readonly decimals: 0 | 1 | 2;
  /** below or above this the number is taken for a slip or another unit and is asked again; not a normal range */
  readonly min: number;
  readonly max: number;
}

/** Blood and other tests in the order of their code numbers. */
export const LABS = {
  alt: { unit: 'U/L', decimals: 0, min: 1, max: 30000 },
  ast: { unit: 'U/L', decimals: 0, min: 1, max: 30000 },
  inr: { unit: '', decimals: 2, min: 0.5, max: 20 },
  pt: { unit: 's', decimals: 1, min: 5, max: 300 },
  bilirubin: { unit: 'µmol/L', decimals: 1, min: 1, max: 1500 },
  creatinine: { unit: 'µmol/L', decimals: 0, min: 15, max: 3000 },
  ck: { unit: 'U/L', decimals: 0, min: 5, max: 500000 },
  lactate: { unit: 'mmol/L', decimals: 1, min: 0.1, max: 40 },
  glucose: { unit: 'mmol/L', decimals: 1, min: 0.3, max: 60 },
  potassium: { unit: 'mmol/L', decimals: 1, min: 1, max: 12 },
  albumin: { unit: 'g/L', decimals: 0, min: 8, max: 80 },
  haemoglobin: { unit: 'g/L', decimals: 0, min: 15, max: 250 },
  platelets: { unit: '10⁹/L', decimals: 0, min: 1, max: 2000 },
  white_cells: { unit: '10⁹/L', decimals: 1, min: 0.1, max: 200 },
  ph: { unit: '', decimals: 2, min: 6.5, max: 8 },
} as const satisfies Record<string, Measure>;
export type Lab = keyof typeof LABS;
export const LAB_IDS = Object.keys(LABS) as readonly Lab[];

/** Signs measured at the bedside, in the order of their code numbers. */
export const VITALS = {
  pulse: { unit: '/min', decimals: 0, min: 0, max: 300 },
  systolic: { unit: 'mmHg', decimals: 0, min: 0, max: 300 },
  diastolic: { unit: 'mmHg', decimals: 0, min: 0, max: 200 },
  breaths: { unit: '/min', decimals: 0, min: 0, max: 100 },
  oxygen_saturation: { unit: '%', decimals: 0, min: 20, max: 100 },
  temperature: { unit: '°C', decimals: 1, min: 25, max: 44 },
  gcs: { unit: '', decimals: 0, min: 3, max: 15 },
  vomits: { unit: '×', decimals: 0, min: 0, max: 99 },
  stools: { unit: '×', decimals: 0, min: 0, max: 99 },
  urine: { unit: 'ml', decimals: 0, min: 0, max: 20000 },
} as const satisfies Record<string, Measure>;
export type Vital = keyof typeof VITALS;
export const VITAL_IDS = Object.keys(VITALS) as readonly Vital[];
