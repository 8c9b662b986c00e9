import * as v from 'valibot';
import { day, described, notNegative, share, slug, text } from './shared.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** part of the sessions with its 95 % interval */
const interval = v.strictObject({ share, low: share, high: share });

/** content/mushrooms/checker-safety.json: written by `npm run checker:safety`, never by hand. */
export const checkerSafetySchema = v.strictObject({
  date: described('day of the run', day),
  seed: count,
  sessions: described('simulated sessions per taxon', count),
  sessionsEaten: described('the same per eaten look-alike', count),
  limit: described('questions of one session at most', count),
  seconds: described('run time', count),
  noise: v.strictObject({ wrong: share, unknown: share }),
  medianAnswers: described('until STOP, all deadly ones together', v.nullable(count)),
  lines: v.array(
    v.strictObject({
      taxon: slug,
      grade: text,
      trueAnswers: described('single true answers looked at', count),
      wrongSets: described('sets of one or two wrong answers looked at', count),
      failures: described('sets in which taxon or level was lost', v.array(text)),
      levelKept: described('sessions that kept the level', interval),
      stop: described('sessions with STOP', interval),
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
      stop: described('noisy sessions with STOP for the wrong reason', interval),
      careful: described('the same in sessions without wrong answers', interval),
      blamed: v.array(v.strictObject({ taxon: slug, share })),
    }),
  ),
});

export type CheckerSafety = v.InferOutput<typeof checkerSafetySchema>;
