import * as v from 'valibot';
import { RULE_IDS } from '#domain/care/triage.ts';
import { bilingual, day, described, sourceIds, term, text } from './shared.ts';

const nullableText = v.nullable(text);

/** Slot for the region's clinician. Nothing is signed before all five fields are filled. */
export const signature = described(
  'who signed this record; all five fields or it counts as unsigned',
  v.strictObject({
    signed_by: described('name', nullableText),
    post: described('post and hospital', nullableText),
    signed_on: described('day', v.nullable(day)),
    document: described('title and version of the text that was compared', nullableText),
    page: described('page of that text', nullableText),
  }),
);

/** Marks every clinical record may carry; see src/domain/care/gate.ts. */
export const marks = {
  do_not_ship: v.optional(described('never shown to anybody until signed', v.literal(true))),
  do_not_ship_why: v.optional(described('reason, for the person who signs', text)),
  unsourced: v.optional(
    described('no source states this; never shown until signed', v.literal(true)),
  ),
  derived: v.optional(described('our own reading of the sources, said beside the fact', bilingual)),
  signature: v.optional(signature),
};

/** At least one source. */
export const cite = v.pipe(sourceIds, v.minLength(1, 'a clinical fact needs a source'));

export const SYMPTOM_GROUPS = [
  'gi',
  'liver',
  'blood',
  'kidney',
  'muscle',
  'neuro',
  'cholinergic',
  'cardio',
  'resp',
  'skin',
  'general',
] as const;

const symptomSchema = v.strictObject({
  id: term,
  group: described('organ group, for sorting only', v.picklist(SYMPTOM_GROUPS)),
  red_flag: described('true: 120 and transfer now (R5)', v.boolean()),
  lay: described('true: a lay person can see it or be asked', v.boolean()),
  zh: described('plain words', text),
  zh_term: described('clinical term', text),
  en: described('English label', text),
  new: described('added when the lists were joined', v.boolean()),
});

const conversion = v.record(term, v.array(term));

/** content/clinical/symptoms.yaml */
export const symptomsFile = v.strictObject({
  meta: described('notes for editors', v.looseObject({ version: v.number() })),
  symptoms: v.array(symptomSchema),
  aliases: described(
    'values of other files to symptom ids; several ids mean any of them',
    v.strictObject({ report_form: conversion, aconite: conversion, diaojiangba: conversion }),
  ),
});

const level = v.picklist(['emergency', 'critical']);
const ruleId = v.picklist(RULE_IDS);

/** content/clinical/rules.yaml */
export const rulesFile = v.strictObject({
  version: v.number(),
  principle: bilingual,
  late: v.strictObject({
    line_h: described('written line in hours', v.number()),
    apply_from_h: described('hours from which the rule is applied', v.number()),
    why: bilingual,
    cite,
  }),
  false_recovery_symptom: described('symptom id of R7', term),
  rules: v.array(
    v.strictObject({
      id: ruleId,
      if: bilingual,
      then: bilingual,
      level: described('emergency = go now; critical = 120 and go now', level),
      level_without_symptoms: v.optional(level),
      derived: v.optional(bilingual),
      cite,
    }),
  ),
  questions: described(
    'questions for the family, in this order; "do not know" counts as yes',
    v.array(v.strictObject({ id: term, rule: ruleId, ask: bilingual })),
  ),
});

const maybeBilingual = v.strictObject({ zh: nullableText, en: nullableText });

/** content/clinical/scores.yaml */
export const scoresFile = v.strictObject({
  scores: v.array(
    v.strictObject({
      id: term,
      status: described(
        'verified only after the paper was read',
        v.picklist(['unverified', 'verified']),
      ),
      ...marks,
      name: bilingual,
      purpose: bilingual,
      sourced: v.array(v.strictObject({ text: bilingual, cite })),
      items: v.array(
        v.strictObject({
          letter: text,
          text: bilingual,
          weight: described('points of the paper', v.nullable(v.number())),
        }),
      ),
      cut_off: described('points from which the action follows', v.nullable(v.number())),
      action: maybeBilingual,
      signature,
      cite,
    }),
  ),
});

export type SymptomsFile = v.InferOutput<typeof symptomsFile>;
export type RulesFile = v.InferOutput<typeof rulesFile>;
export type ScoresFile = v.InferOutput<typeof scoresFile>;
