import * as v from 'valibot';
import { EATEN } from '#domain/care/case.ts';
import { cite } from './clinical.ts';
import { described, notNegative, slug, term, text } from './shared.ts';

/** content/clinical/cases.yaml: cases that measure the look-up; never an input of its rules. */
export const casesFile = v.strictObject({
  cases: v.array(
    v.strictObject({
      id: slug,
      basis: described(
        'published: the signs and hours stand in the cited text; scripted: a variant of it',
        v.picklist(['published', 'scripted']),
      ),
      eaten: v.picklist(EATEN),
      hours_to_first_symptom: v.union([notNegative, v.literal('unknown')]),
      symptoms: v.array(term),
      labs: v.optional(v.record(term, v.union([v.number(), v.picklist(['abnormal', 'normal'])]))),
      companions_ill: v.optional(notNegative),
      truth: term,
      cite,
      note: v.optional(text),
    }),
  ),
});
