import * as v from 'valibot';
import * as field from './report-fields.ts';
import * as options from './report-options.ts';

const { described, reportText, count } = field;
const optionalText = (max: number, meaning: string) =>
  v.optional(described(meaning, reportText(max)));

/** One patient. The name stays in the national system; the app keeps the case number (content/report/form.yaml). */
const patient = v.strictObject({
  caseNumber: described('case number', reportText(30)),
  clinicNumber: optionalText(30, 'clinic or ward number'),
  inpatient: v.optional(v.boolean()),
  sex: v.picklist(options.SEXES),
  ageYears: described('full years', count(120)),
  weightKg: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(250))),
  ethnicity: optionalText(20, 'optional, for the language of teaching'),
  occupation: optionalText(30, 'occupation'),
  belongsTo: v.optional(v.picklist(options.BELONGS_TO)),
  address: optionalText(80, 'present address'),
  phone: v.optional(field.phone),
  hasGuardian: v.optional(described('under 14: a guardian was spoken to', v.boolean())),
  visitAt: v.optional(field.moment),
  onsetAt: v.optional(field.moment),
  deathAt: v.optional(field.moment),
  symptoms: v.pipe(field.choices(options.SYMPTOMS), v.minLength(1)),
  firstSymptom: v.optional(v.picklist(options.SYMPTOMS)),
  vomitPerDay: v.optional(count(100)),
  stoolsPerDay: v.optional(count(100)),
  stoolType: v.optional(v.picklist(options.STOOL_TYPES)),
  symptomOrder: optionalText(300, 'order and duration of the signs'),
  firstAid: v.optional(field.choices(options.FIRST_AID)),
  antibioticsBefore: v.optional(field.yesNoUnknown),
  history: optionalText(200, 'earlier illness, allergy, medicines'),
  travelContact: optionalText(200, 'travel, contact with patients or animals'),
  labs: optionalText(300, 'liver, kidney, clotting, heart enzymes, ECG'),
  diagnosis: optionalText(100, 'first diagnosis'),
  severity: v.optional(v.picklist(options.SEVERITIES)),
  outcome: v.optional(v.picklist(options.OUTCOMES)),
  referral: optionalText(120, 'to which hospital, when, with whom'),
});
export type Patient = v.InferOutput<typeof patient>;

const sample = v.strictObject({
  kind: v.picklist(options.SAMPLE_KINDS),
  takenAt: v.optional(field.moment),
  keptAtC: v.optional(v.pipe(v.number(), v.minValue(-200), v.maxValue(100))),
  sentTo: optionalText(60, 'laboratory'),
  result: optionalText(120, 'result'),
});

/** Ill by sex in one age band. */
const band = v.strictObject({
  band: v.picklist(options.AGE_BANDS),
  male: count(2000),
  female: count(2000),
});

/** What the health-worker form has beyond the meal. Sections as in content/report/form.yaml. */
export const workerParts = {
  village: optionalText(30, 'village'),
  settingForm: v.optional(v.picklist(options.SETTING_FORMS)),
  hospitalCount: v.optional(described('in hospital', count(2000))),
  deadCount: v.optional(described('died', count(2000))),
  illBySexAge: v.optional(v.pipe(v.array(band), v.maxLength(options.AGE_BANDS.length))),
  animalsIll: v.optional(field.yesNoUnknown),
  foundWhere: optionalText(60, 'where picked, no position'),
  amount: v.optional(v.picklist(options.AMOUNTS)),
  mealCount: v.optional(count(20)),
  cooking: v.optional(field.choices(options.COOKING)),
  cookMinutes: v.optional(count(4320)),
  soakHours: v.optional(count(2000)),
  storage: v.optional(v.picklist(options.STORAGE)),
  allIllAte: v.optional(field.yesNoUnknown),
  wellWhoAte: v.optional(field.yesNoUnknown),
  suspectEvidence: optionalText(200, 'why this food is suspected'),
  factors: v.optional(field.choices(options.FACTORS)),
  patients: described('one entry per patient', v.pipe(v.array(patient), v.maxLength(50))),
  samples: v.optional(v.pipe(v.array(sample), v.maxLength(30))),
  speciesConfirmed: optionalText(80, 'species found'),
  toxinResult: optionalText(120, 'toxin result'),
  reporterRole: v.picklist(options.REPORTER_ROLES),
  reporterUnit: described('reporter and unit', reportText(60)),
  handoverId: optionalText(60, 'code of the handover card this was made from'),
};
