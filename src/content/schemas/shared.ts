import * as v from 'valibot';

/** A schema with the meaning of the field beside it; staff see it in the fault messages and in content/README.md. */
export function described<S extends v.GenericSchema>(meaning: string, schema: S) {
  return v.pipe(schema, v.description(meaning));
}

/** A sentence or word for readers; never empty, no stray spaces at the ends. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'text is empty'),
  v.check((value) => value === value.trim(), 'text begins or ends with a space'),
);

/** The same text in both languages. */
export const bilingual = v.strictObject({
  zh: described('the text in Chinese (the source language)', text),
  en: described('the same text in English', text),
});

/** Lists of sentences in both languages; both lists tell the same points in the same order. */
export const bilingualList = v.pipe(
  v.strictObject({
    zh: described('the points in Chinese', v.array(text)),
    en: described('the same points in English, in the same order', v.array(text)),
  }),
  v.check(
    (list) => list.zh.length === list.en.length,
    'zh and en have a different number of points',
  ),
);

/** An id: lower-case words joined by hyphens. It is also the file name and part of the address of the page. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens'),
);

/** An id of the vocabulary: lower-case words joined by underscores. */
export const term = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, 'a term has small letters, digits, - and _'),
);

/** Ids of entries of content/sources/*.yaml that state the fact. */
export const sourceIds = described(
  'ids of entries in content/sources/ that state this',
  v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'not a source id'))),
);

/** A calendar day as YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate('a day is written YYYY-MM-DD'));

/** A colour as #RRGGBB. */
export const hex = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is written #RRGGBB'));

/** A share between 0 and 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A length or count that is not negative. */
export const notNegative = v.pipe(v.number(), v.minValue(0));

/** Month of the year, 1 = January. */
export const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/**
 * Who has checked a record. `draft` = nobody outside the editorial team yet; the page says so.
 * `reviewed` needs a name and a date.
 */
export const review = described(
  'draft, or reviewed by whom and when; shown to the reader',
  v.variant('state', [
    v.strictObject({ state: v.literal('draft') }),
    v.strictObject({
      state: v.literal('reviewed'),
      by: described('person or institution that checked the record', bilingual),
      on: described('day of the check', day),
    }),
  ]),
);

export type Review = v.InferOutput<typeof review>;
