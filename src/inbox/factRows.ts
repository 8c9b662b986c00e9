import type { Lang } from '#domain/lang.ts';
import { instantMs } from '#domain/report/moment.ts';
import type { Facts } from './api.ts';
import { optionLabel, shortTime } from './wording.ts';

/** An answer with the field of content/report/form.yaml that names it. */
export interface FactRow {
  readonly field: string;
  readonly set?: string | undefined;
  readonly value: unknown;
}

/** Key of the report → field of the form and option set, in the order of reading. */
const FIELDS: readonly (readonly [key: string, field: string, set?: string])[] = [
  ['foodNameLocal', 'food_name_local'],
  ['kindsMixed', 'n_kinds'],
  ['amount', 'amount'],
  ['mealCount', 'n_meals'],
  ['eatenAt', 'eaten_at'],
  ['seenAt', 'eaten_at'],
  ['onsetAt', 'onset_at'],
  ['visitAt', 'visit_at'],
  ['deathAt', 'death_at'],
  ['ateCount', 'n_ate'],
  ['illCount', 'n_ill'],
  ['hospitalCount', 'n_hospital'],
  ['deadCount', 'n_dead'],
  ['symptoms', 'symptoms', 'symptoms'],
  ['firstSymptom', 'first_symptom', 'symptoms'],
  ['care', 'care', 'care'],
  ['dangerNow', 'danger_now', 'yes_no_unknown'],
  ['setting', 'setting', 'setting'],
  ['where', 'setting', 'setting'],
  ['foodSource', 'food_source', 'food_source'],
  ['seller', 'seller'],
  ['village', 'village'],
  ['foundWhere', 'found_where'],
  ['cooking', 'cooking'],
  ['cookMinutes', 'cook_minutes'],
  ['soakHours', 'soak_hours'],
  ['storage', 'storage'],
  ['alcohol', 'alcohol', 'yes_no_unknown'],
  ['childrenAte', 'children_ate', 'yes_no_unknown'],
  ['allIllAte', 'all_ill_ate', 'yes_no_unknown'],
  ['wellWhoAte', 'well_who_ate', 'yes_no_unknown'],
  ['animalsIll', 'animals_ill', 'yes_no_unknown'],
  ['leftoversKept', 'leftovers_kept', 'yes_no_unknown'],
  ['factors', 'factors', 'factor'],
  ['suspectEvidence', 'suspect_evidence'],
  ['samples', 'samples'],
  ['speciesConfirmed', 'species_confirmed'],
  ['toxinResult', 'toxin_result'],
  ['caseNumber', 'case_no'],
  ['clinicNumber', 'clinic_no'],
  ['inpatient', 'inpatient', 'yes_no_unknown'],
  ['sex', 'sex'],
  ['ageYears', 'age'],
  ['weightKg', 'weight_kg'],
  ['ethnicity', 'ethnicity'],
  ['occupation', 'occupation'],
  ['belongsTo', 'belongs_to'],
  ['address', 'address'],
  ['phone', 'patient_phone'],
  ['vomitPerDay', 'vomit_count'],
  ['stoolsPerDay', 'stool_count'],
  ['stoolType', 'stool_type'],
  ['symptomOrder', 'symptom_order'],
  ['firstAid', 'first_aid_done'],
  ['antibioticsBefore', 'antibiotics_before', 'yes_no_unknown'],
  ['history', 'history'],
  ['travelContact', 'travel_contact'],
  ['labs', 'labs'],
  ['diagnosis', 'diagnosis'],
  ['severity', 'severity'],
  ['outcome', 'outcome', 'outcome'],
  ['referral', 'referral'],
  ['freeText', 'free_text'],
  ['callbackPhone', 'callback_phone'],
  ['callbackHours', 'callback_hours'],
  ['reporterRole', 'reporter_role'],
  ['reporterUnit', 'reporter_name'],
];

/** The answers that were given, in the order of reading. */
export function rowsOf(record: object): readonly FactRow[] {
  const values = record as Readonly<Record<string, unknown>>;
  return FIELDS.filter(([key]) => values[key] !== undefined).map(([key, field, set]) => ({
    field,
    set,
    value: values[key],
  }));
}

/** An answer as people read it. */
export function answerText(
  value: unknown,
  set: string | undefined,
  facts: Facts,
  lang: Lang,
): string {
  const label = (text: string) => optionLabel(facts, lang, set ?? 'yes_no_unknown', text);
  if (typeof value === 'boolean')
    return optionLabel(facts, lang, 'yes_no_unknown', value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return label(value);
  if (Array.isArray(value))
    return value
      .map((item) => answerText(item, set, facts, lang))
      .join(lang === 'en' ? ', ' : '、');
  if (typeof value !== 'object' || value === null) return '';
  const { at, precision } = value as { at?: unknown; precision?: unknown };
  if (typeof at === 'string') {
    const time = shortTime(instantMs(at));
    return precision === 'day' ? time.slice(0, 5) : precision === 'minute' ? time : `≈ ${time}`;
  }
  return Object.values(value)
    .map((item) => answerText(item, set, facts, lang))
    .join(' ');
}
