import * as v from 'valibot';
import { day, described, notNegative, share, slug, text } from './shared.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** content/mushrooms/checker-safety.json: written by `npm run checker:safety`, never by hand. */
export const checkerSafetySchema = v.strictObject({
  date: described('day of the run', day),
  seed: count,
  noise: v.strictObject({ wrong: share, unknown: share }),
  lines: v.array(
    v.strictObject({
      taxon: slug,
      grade: text,
      trueAnswers: described('single true answers looked at', count),
      wrongSets: described('sets of one or two wrong answers looked at', count),
      failures: described('cases in which taxon or level was lost', count),
      sessions: described('simulated sessions', count),
      levelKept: described('share of sessions that kept the level', share),
      stop: described('share of sessions with STOP', share),
      medianQuestions: described('questions put until STOP', v.nullable(notNegative)),
      medianAnswers: described(
        'answers other than "don\'t know" until STOP',
        v.nullable(notNegative),
      ),
    }),
  ),
  falseAlarms: v.array(
    v.strictObject({
      taxon: slug,
      stop: described('share of noisy sessions with STOP', share),
      careful: described('share of sessions without wrong answers with STOP', share),
      blamed: v.array(v.strictObject({ taxon: slug, share })),
    }),
  ),
});
