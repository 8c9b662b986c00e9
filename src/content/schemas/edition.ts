import * as v from 'valibot';

const editionNumber = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+$/),
  v.description('edition of the content, e.g. 1.0'),
);

/** A fault that could have cost a life: phones that still hold an older edition are told more strongly to update. */
const safetyCorrection = v.strictObject({
  edition: v.pipe(editionNumber, v.description('first edition in which it stands right')),
  zh: v.pipe(
    v.string(),
    v.minLength(1),
    v.description('what was wrong and what is right, one sentence'),
  ),
  en: v.pipe(v.string(), v.minLength(1), v.description('the same in English')),
});
export type SafetyCorrection = v.InferOutput<typeof safetyCorrection>;

export const editionSchema = v.strictObject({
  number: editionNumber,
  date: v.pipe(
    v.string(),
    v.isoDate(),
    v.description('day on which this edition was published, YYYY-MM-DD'),
  ),
  safety: v.optional(
    v.pipe(v.array(safetyCorrection), v.description('safety corrections, newest first')),
    [],
  ),
});
/** Everything that content/edition.yaml says. */
export type EditionFile = v.InferOutput<typeof editionSchema>;
/** Edition of the content, shown on every page and sent with every report. */
export type Edition = Pick<EditionFile, 'number' | 'date'>;
