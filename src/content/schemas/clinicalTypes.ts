import * as v from 'valibot';
import { cite, marks } from './clinical.ts';
import {
  bilingual,
  bilingualList,
  described,
  notNegative,
  sourceIds,
  term,
  text,
} from './shared.ts';

const hours = v.nullable(notNegative);
const stated = v.strictObject({ text: bilingual, cite });

/** When a test is due, counted from the meal (arrival: whenever that is). */
export const PLAN_SLOTS = [
  'arrival',
  'h6',
  'h12',
  'h24',
  'h48',
  'h72',
  'h96',
  'd5',
  'd7',
  'w2',
  'w3',
] as const;

const windowHours = { min_h: described('hours from the meal', notNegative), max_h: notNegative };

const latency = v.strictObject({
  min_h: notNegative,
  max_h: described('null: not counted from the meal', hours),
  match_max_h: v.optional(described('wider end for ranking (our choice)', notNegative)),
  typical: v.optional(v.strictObject(windowHours)),
  counted_from: v.optional(bilingual),
  bounds_unsourced: v.optional(
    described('the ends are for ranking only and are never shown', v.literal(true)),
  ),
  variants: v.optional(
    v.array(v.strictObject({ id: term, name: bilingual, ...windowHours, cite })),
  ),
  note: v.optional(bilingual),
  seen: described('what single sources say', v.array(stated)),
  cite,
});

const phase = v.strictObject({
  phase: term,
  name: bilingual,
  from_h: described('null: no source states the hour', hours),
  to_h: hours,
  text: bilingual,
  cite,
});

const taxon = v.strictObject({
  sci: described('scientific name', text),
  zh: text,
  local: described('local names', v.array(text)),
  in_yunnan: v.optional(v.literal('unsourced')),
  name_check: v.optional(described('name pair needs a mycologist', v.literal(true))),
  note: v.optional(bilingual),
  ...marks,
  cite: sourceIds,
});

const treatmentStep = v.strictObject({
  step: term,
  text: bilingual,
  doses: v.optional(described('ids of content/clinical/doses/', v.array(term))),
  ...marks,
  cite: sourceIds,
});

const labRow = v.strictObject({
  tests: bilingual,
  at: described('when it is due', v.array(v.picklist(PLAN_SLOTS))),
  when: bilingual,
  ...marks,
  cite: sourceIds,
});

/** content/clinical/syndromes/*.yaml: one clinical type. */
export const clinicalType = v.strictObject({
  id: term,
  names: bilingual,
  parent: v.optional(term),
  group: v.optional(described('a heading for other types; never ranked itself', v.literal(true))),
  synonyms: described('poison and vocabulary ids that mean this type', v.array(text)),
  organ: described(
    'column of the matrix',
    v.picklist(['liver', 'kidney', 'muscle', 'blood', 'nerve', 'heart', 'gut', 'skin']),
  ),
  exposure: v.array(v.picklist(['mushroom', 'fermented_flour', 'aconite', 'cicada'])),
  deadly: v.picklist(['yes', 'no', 'unknown']),
  priority: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  never_excluded: v.optional(v.literal(true)),
  trap: v.optional(v.literal(true)),
  never_first: v.optional(
    v.strictObject({ from_h: notNegative, text: bilingual, derived: bilingual, cite }),
  ),
  poisons: v.optional(v.strictObject({ names: bilingualList, note: v.optional(bilingual), cite })),
  latency,
  course: v.array(phase),
  false_recovery: v.nullable(
    v.strictObject({
      from_h: hours,
      to_h: hours,
      text: bilingual,
      derived: v.optional(bilingual),
      cite,
    }),
  ),
  symptoms: v.strictObject({
    early: v.array(term),
    false_recovery: v.optional(v.array(term)),
    late: v.array(term),
    cite,
  }),
  taxa: v.array(taxon),
  lethality: v.nullable(stated),
  red_flags: v.array(v.strictObject({ text: bilingual, ...marks, cite: sourceIds })),
  treatment: v.array(treatmentStep),
  labs: v.array(labRow),
  transfer: v.strictObject({ text: bilingual, derived: v.optional(bilingual), cite }),
  observe: v.optional(
    v.strictObject({
      hours: notNegative,
      text: bilingual,
      derived: v.optional(bilingual),
      cite,
    }),
  ),
  tell_apart: v.array(
    v.strictObject({ from: term, text: bilingual, derived: v.optional(bilingual), cite }),
  ),
  cite,
});

/** content/clinical/labs.yaml */
export const labsFile = v.strictObject({
  labs: v.array(
    v.strictObject({
      id: term,
      name: bilingual,
      aliases: v.array(term),
      limit: v.optional(
        v.strictObject({
          above: v.optional(v.number()),
          below: v.optional(v.number()),
          unit: v.optional(text),
          cite,
        }),
      ),
      points_to: v.array(v.strictObject({ types: v.array(term), cite })),
    }),
  ),
});

export type ClinicalTypeFile = v.InferOutput<typeof clinicalType>;
export type LabsFile = v.InferOutput<typeof labsFile>;
