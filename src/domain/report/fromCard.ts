import type { CardDraft, PatientDraft } from '../handover/draft.ts';
import type { SymptomCode } from '../handover/symptomCodes.ts';
import { beijingIso } from './answers.ts';
import type { Typed, WorkerAnswers } from './workerAnswers.ts';

const HAZARD_OF = {
  mushroom: 'wild_mushroom',
  fermented_flour: 'diaojiangba',
  aconite: 'aconite',
  unknown: 'unknown',
} as const;

/** Signs of the card by the signs of the report; what has no place there goes into the text on the order of signs. */
const SIGN_OF: Readonly<Partial<Record<SymptomCode, string>>> = {
  none_yet: 'none_yet',
  nausea: 'vomiting',
  vomit: 'vomiting',
  vomit_nonstop: 'vomiting',
  coffee_vomit: 'vomiting',
  blood_vomit: 'bleeding',
  abd_pain: 'belly_pain',
  diarrhoea: 'diarrhoea',
  diarrhoea_watery: 'diarrhoea',
  bloody_stool: 'bleeding',
  jaundice: 'jaundice',
  bleeding: 'bleeding',
  sleepy_confused: 'drowsy',
  coma: 'drowsy',
  seizure: 'convulsion',
  hallucination: 'hallucination',
  numb_mouth: 'numb',
  numb_limbs: 'numb',
  dizzy: 'dizzy',
  blurred_vision: 'blurred_vision',
  wide_pupils: 'pupils',
  small_pupils: 'pupils',
  sweat: 'sweating',
  saliva: 'sweating',
  palpitation: 'palpitation',
  arrhythmia: 'palpitation',
  chest_tight: 'palpitation',
  low_bp: 'low_pressure',
  dyspnoea: 'breath',
  muscle_pain: 'muscle_pain',
  muscle_weak: 'muscle_pain',
  dark_urine: 'dark_urine',
  little_urine: 'dark_urine',
  fever_chill: 'fever',
};

const SAMPLE_OF = {
  raw_food: 'food',
  cooked_food: 'food',
  vomit: 'vomit',
  blood: 'blood',
  urine: 'urine',
  container: 'surroundings',
} as const;

const timeOf = (ms: number) => beijingIso(ms).slice(0, 16);

function filled(entry: Readonly<Record<string, string | readonly string[] | undefined>>): Typed {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Typed;
}

function ageOf({ age, ageUnit }: PatientDraft): string {
  const number = Number(age);
  if (age.trim() === '' || !Number.isFinite(number)) return '';
  return String(Math.floor(ageUnit === 'month' ? number / 12 : number));
}

/** @param wordOf words of a sign, for those that the report has no answer for */
function patientOf(
  patient: PatientDraft,
  number: number,
  wordOf: (code: SymptomCode) => string,
): Typed {
  const known = patient.symptoms.flatMap((code) => SIGN_OF[code] ?? []);
  const others = patient.symptoms.filter((code) => SIGN_OF[code] === undefined).map(wordOf);
  const labs = Object.entries(patient.labs).map(([lab, value]) => `${lab} ${value ?? ''}`);
  return filled({
    // The name stays on the card: the report carries a case number only.
    caseNumber: String(number),
    sex: patient.sex ?? undefined,
    ageYears: ageOf(patient),
    weightKg: patient.weightKg,
    onsetAt: patient.onset.kind === 'at' ? timeOf(patient.onset.ms) : undefined,
    symptoms: [...new Set(known)],
    symptomOrder: others.join('、'),
    vomitPerDay: patient.vitals.vomits,
    stoolsPerDay: patient.vitals.stools,
    labs: labs.join('; ').slice(0, 300),
  });
}

/** What a handover card already says, as the beginning of a health-worker report. Nothing is guessed: what the card leaves open stays open. */
export function workerAnswersOfCard(
  card: CardDraft,
  wordOf: (code: SymptomCode) => string = (code) => code,
): WorkerAnswers {
  const { meal, patients, place } = card;
  const onsets = patients.flatMap(({ onset }) => (onset.kind === 'at' ? [onset.ms] : []));
  const kinds = card.samples.flatMap((sample) =>
    sample in SAMPLE_OF ? [SAMPLE_OF[sample as keyof typeof SAMPLE_OF]] : [],
  );
  const [eaten, second] = card.eaten;
  const township = place?.townshipCode ?? undefined;
  return {
    event: filled({
      hazard: eaten === undefined ? undefined : HAZARD_OF[second === undefined ? eaten : 'unknown'],
      foodNameLocal: card.food.slice(0, 40),
      eatenAt: meal.kind === 'at' ? timeOf(meal.ms) : undefined,
      onsetAt: onsets.length === 0 ? undefined : timeOf(Math.min(...onsets)),
      ateCount: card.ate,
      illCount: card.ill,
      reporterUnit: card.from.slice(0, 60),
    }),
    ...(township === undefined ? {} : { townshipCode: township, countyCode: township.slice(0, 6) }),
    patients: patients.map((patient, index) => patientOf(patient, index + 1, wordOf)),
    samples: [...new Set(kinds)].map((kind) => ({ kind })),
  };
}
