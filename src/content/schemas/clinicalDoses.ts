import * as v from 'valibot';
import { cite, marks, signature } from './clinical.ts';
import { bilingual, described, notNegative, sourceIds, term } from './shared.ts';

const positive = v.pipe(v.number(), v.gtValue(0));
const stated = v.strictObject({ text: bilingual, derived: v.optional(bilingual), cite });

const step = v.strictObject({
  kind: described(
    'per_kg: amounts per kilogram; fixed: the same for every weight',
    v.picklist(['per_kg', 'fixed']),
  ),
  name: bilingual,
  low: positive,
  high: v.optional(described('upper end of a range', positive)),
  unit: v.picklist(['mg', 'g', 'mL']),
  cap: v.optional(described('largest single amount, same unit', positive)),
});

const regimen = v.strictObject({
  id: term,
  who: bilingual,
  group: v.picklist(['adult', 'child', 'all']),
  min_age_months: v.optional(described('age limit of the source', notNegative)),
  max_age_years: v.optional(described('up to and including this year', notNegative)),
  line: described('the whole dose in words', bilingual),
  steps: v.array(step),
  interval: v.optional(bilingual),
  max: v.optional(described('largest total', bilingual)),
  ...marks,
  cite: sourceIds,
});

/** content/clinical/doses/*.yaml: one drug for one purpose. */
export const doseFile = v.strictObject({
  id: term,
  drug: bilingual,
  lay_visible: described('never shown to lay people', v.literal(false)),
  route: bilingual,
  indication: v.optional(stated),
  contraindications: v.optional(stated),
  traps: v.optional(described('unit traps', v.array(stated))),
  cautions: v.optional(v.array(stated)),
  disagreement: v.optional(described('where sources differ; both are shown', stated)),
  regimens: v.pipe(v.array(regimen), v.minLength(1)),
  ...marks,
  signature: v.optional(signature),
  cite,
});

/** content/clinical/calculator.yaml */
export const calculatorFile = v.strictObject({
  weight_kg: v.strictObject({ min: positive, max: positive }),
  age_years: v.strictObject({ min: notNegative, max: positive }),
  fits: v.array(v.strictObject({ under_years: positive, min_kg: positive, max_kg: positive })),
  classes: v.strictObject({ child_under_years: positive, adult_from_years: positive, cite }),
  note: bilingual,
});

export type DoseFile = v.InferOutput<typeof doseFile>;
export type CalculatorFile = v.InferOutput<typeof calculatorFile>;
