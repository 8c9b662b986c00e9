import * as v from 'valibot';
import { bilingual, day, described, review, slug, sourceIds, term } from './shared.ts';

/** How well a sentence is founded. `unsourced` and `proposal` are shown to the reader as waiting for a doctor's signature. */
export const BASES = ['sourced', 'derived', 'proposal', 'unsourced'] as const;
export type Basis = (typeof BASES)[number];

const basis = described(
  'sourced: a source says it; derived: follows from sources; proposal: own wording or rule; unsourced: general knowledge, a clinician must confirm',
  v.picklist(BASES),
);

const founded = {
  basis,
  cite: sourceIds,
  why: v.optional(described('reason of the choice, shown on the sources page', bilingual)),
};

/** One action, one sentence. */
export const statementSchema = v.pipe(
  v.strictObject({
    id: described('id within the file', term),
    sign: v.optional(described('pictogram, see src/illustration/pictograms', slug)),
    say: described('the sentence that is read and read aloud', bilingual),
    more: v.optional(described('a second, smaller sentence', bilingual)),
    ...founded,
  }),
  v.check(
    (statement) => statement.basis !== 'sourced' || statement.cite.length > 0,
    'a sourced sentence names at least one source',
  ),
);
export type StatementRecord = v.InferOutput<typeof statementSchema>;

const statements = v.pipe(v.array(statementSchema), v.minLength(1));
const head = { id: slug, review };

export const sectionSchema = v.strictObject({
  ...head,
  title: described('heading of the section', bilingual),
  items: statements,
  photos: v.optional(v.strictObject({ title: bilingual, items: statements })),
});
export type SectionRecord = v.InferOutput<typeof sectionSchema>;

export const lateSchema = v.strictObject({
  ...head,
  title: bilingual,
  lead: described('what late onset means and where to go', statements),
  false_recovery: described('why feeling better proves nothing', statements),
  now: described('the four actions of the dark-red page', statements),
});
export type LateRecord = v.InferOutput<typeof lateSchema>;

export const poisonSchema = v.strictObject({
  id: term,
  review,
  name: described('the words on the key', bilingual),
  sign: described('pictogram of the key', slug),
  urgent: described('what is said first once this was chosen', statements),
  tell: described('what to say on the telephone, stands under "call 120"', bilingual),
  watch: described('how long the hospital watches, from the meal', statementSchema),
});
export type PoisonRecord = v.InferOutput<typeof poisonSchema>;

const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60));
const figure = v.strictObject({ value: hours, ...founded });

export const limitsSchema = v.strictObject({
  ...head,
  late_onset_hours: figure,
  late_onset_applies_from_hours: figure,
  false_recovery_hours: v.strictObject({ min: hours, max: hours, ...founded }),
  watch_hours: v.strictObject({
    mushroom: figure,
    fermented_flour: figure,
    aconite: figure,
    unknown: figure,
  }),
  reminder_hours: v.strictObject({ value: v.array(hours), ...founded }),
  oldest_meal_hours: figure,
  clock_floor: described('a phone clock before this day is wrong for certain', day),
});
export type LimitsRecord = v.InferOutput<typeof limitsSchema>;

export const remindersSchema = v.strictObject({
  ...head,
  items: v.array(
    v.strictObject({
      hours: described('hours after the meal, one of limits.yaml reminder_hours', hours),
      say: bilingual,
      more: bilingual,
      ...founded,
    }),
  ),
});
export type RemindersRecord = v.InferOutput<typeof remindersSchema>;

export const signsSchema = v.strictObject({
  ...head,
  offered: described(
    'ids of content/clinical/symptoms.yaml, in the order of the keys',
    v.array(term),
  ),
});
export type SignsRecord = v.InferOutput<typeof signsSchema>;

/** The region's rule on inducing vomiting: empty until the health authority has signed one. */
export const vomitingSchema = v.strictObject({
  ...head,
  signed: described(
    'null until the health authority of the region has signed a sentence',
    v.nullable(
      v.strictObject({
        say: bilingual,
        authority: described('who answers for it', bilingual),
        by: described('name of the person who signed', v.pipe(v.string(), v.minLength(2))),
        on: day,
      }),
    ),
  ),
  until_signed: v.strictObject({ say: bilingual, ...founded, why: bilingual }),
  never_when: statements,
  differs: v.array(v.strictObject({ who: bilingual, says: bilingual, cite: sourceIds })),
});
export type VomitingRecord = v.InferOutput<typeof vomitingSchema>;
