import * as v from 'valibot';

export const editionSchema = v.strictObject({
  number: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+$/),
    v.description('edition of the content, e.g. 1.0'),
  ),
  date: v.pipe(
    v.string(),
    v.isoDate(),
    v.description('day on which this edition was published, YYYY-MM-DD'),
  ),
});
/** Edition of the content, shown on every page and sent with every report. */
export type Edition = v.InferOutput<typeof editionSchema>;
