import { AGE_BANDS } from '#content/schemas/report-options.ts';
import type { FieldKind, FieldSpec, WorkerSpecs } from '#domain/report/workerAnswers.ts';

type Row = readonly [key: string, label: string, kind: FieldKind, extra?: string | number];

/** The fourth column is the set of answers of a choice, else the longest text or the largest number. */
function specs(rows: readonly Row[]): readonly FieldSpec[] {
  return rows.map(([key, label, kind, extra]) => ({
    key,
    label,
    kind,
    ...(typeof extra === 'string' ? { options: extra } : {}),
    ...(typeof extra === 'number' ? { max: extra } : {}),
  }));
}

/** Fields of the event, section by section as content/report/form.yaml orders them. County, township, photos and tables have parts of their own. */
export const EVENT_SECTIONS = {
  event: specs([
    ['dangerNow', 'danger_now', 'yes-no'],
    ['hazard', 'hazard', 'choice', 'hazard'],
    ['foodNameLocal', 'food_name_local', 'text', 40],
    ['village', 'village', 'text', 30],
    ['setting', 'setting', 'choice', 'setting'],
    ['settingForm', 'setting_form', 'choice', 'setting_form'],
    ['ateCount', 'n_ate', 'people', 2000],
    ['illCount', 'n_ill', 'people', 2000],
    ['hospitalCount', 'n_hospital', 'count', 2000],
    ['deadCount', 'n_dead', 'count', 2000],
    ['childrenAte', 'children_ate', 'choice', 'yes_no_unknown'],
    ['animalsIll', 'animals_ill', 'choice', 'yes_no_unknown'],
  ]),
  food: specs([
    ['foodSource', 'food_source', 'choice', 'food_source'],
    ['foundWhere', 'found_where', 'text', 60],
    ['seller', 'seller', 'text', 60],
    ['kindsMixed', 'n_kinds', 'choice', 'n_kinds'],
    ['amount', 'amount', 'choice', 'amount'],
    ['mealCount', 'n_meals', 'count', 20],
    ['cooking', 'cooking', 'choices', 'cooking'],
    ['cookMinutes', 'cook_minutes', 'count', 4320],
    ['soakHours', 'soak_hours', 'count', 2000],
    ['storage', 'storage', 'choice', 'storage'],
    ['alcohol', 'alcohol', 'choice', 'yes_no_unknown'],
    ['allIllAte', 'all_ill_ate', 'choice', 'yes_no_unknown'],
    ['wellWhoAte', 'well_who_ate', 'choice', 'yes_no_unknown'],
    ['suspectEvidence', 'suspect_evidence', 'long', 200],
    ['factors', 'factors', 'choices', 'factor'],
  ]),
  times: specs([
    ['eatenAt', 'eaten_at', 'known'],
    ['onsetAt', 'onset_at', 'moment'],
    ['care', 'care', 'choice', 'care'],
  ]),
  samples: specs([
    ['leftoversKept', 'leftovers_kept', 'choice', 'yes_no_unknown'],
    ['speciesConfirmed', 'species_confirmed', 'text', 80],
    ['toxinResult', 'toxin_result', 'text', 120],
  ]),
  reporter: specs([
    ['reporterRole', 'reporter_role', 'choice', 'reporter_role'],
    ['reporterUnit', 'reporter_name', 'text', 60],
    ['callbackPhone', 'callback_phone', 'phone'],
    ['freeText', 'free_text', 'long', 100],
  ]),
} as const;

const PATIENT = specs([
  ['caseNumber', 'case_no', 'text', 30],
  ['clinicNumber', 'clinic_no', 'text', 30],
  ['inpatient', 'inpatient', 'yes-no'],
  ['sex', 'sex', 'choice', 'sex'],
  ['ageYears', 'age', 'count', 120],
  ['weightKg', 'weight_kg', 'number', 250],
  ['ethnicity', 'ethnicity', 'text', 20],
  ['occupation', 'occupation', 'text', 30],
  ['belongsTo', 'belongs_to', 'choice', 'belongs_to'],
  ['address', 'address', 'text', 80],
  ['phone', 'patient_phone', 'phone'],
  ['hasGuardian', 'guardian', 'yes-no'],
  ['onsetAt', 'onset_at', 'moment'],
  ['visitAt', 'visit_at', 'moment'],
  ['symptoms', 'symptoms', 'choices', 'symptoms'],
  ['firstSymptom', 'first_symptom', 'choice', 'symptoms'],
  ['vomitPerDay', 'vomit_count', 'count', 100],
  ['stoolsPerDay', 'stool_count', 'count', 100],
  ['stoolType', 'stool_type', 'choice', 'stool_type'],
  ['symptomOrder', 'symptom_order', 'long', 300],
  ['firstAid', 'first_aid_done', 'choices', 'first_aid_done'],
  ['antibioticsBefore', 'antibiotics_before', 'choice', 'yes_no_unknown'],
  ['history', 'history', 'long', 200],
  ['travelContact', 'travel_contact', 'long', 200],
  ['labs', 'labs', 'long', 300],
  ['diagnosis', 'diagnosis', 'text', 100],
  ['severity', 'severity', 'choice', 'severity'],
  ['referral', 'referral', 'text', 120],
  ['outcome', 'outcome', 'choice', 'outcome'],
  ['deathAt', 'death_at', 'moment'],
]);

const SAMPLE = specs([
  ['kind', 'sample.kind', 'choice', 'sample_kind'],
  ['takenAt', 'sample.takenAt', 'moment'],
  ['keptAtC', 'sample.keptAtC', 'number', 100],
  ['sentTo', 'sample.sentTo', 'text', 60],
  ['result', 'sample.result', 'text', 120],
]);

export const SPECS: WorkerSpecs = {
  event: Object.values(EVENT_SECTIONS).flat(),
  patient: PATIENT,
  sample: SAMPLE,
  ageBands: AGE_BANDS,
};
