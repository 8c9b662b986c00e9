import * as v from 'valibot';
import { bilingual, described, review, sourceIds, term } from './shared.ts';

/** content/mushrooms/courses.yaml: what happens after the meal, told for readers without medical training. */
export const coursesSchema = v.strictObject({
  courses: v.array(
    v.strictObject({
      syndrome: described('id of vocabulary.syndromes', term),
      phases: v.array(
        v.strictObject({
          when: described('hours or days after the meal, in words', bilingual),
          title: described('what is felt', bilingual),
          text: described('what it means', bilingual),
          tone: described(
            'quiet: nothing felt yet; false: seems better; bad: organs fail',
            v.picklist(['quiet', 'warn', 'false', 'bad']),
          ),
          cite: sourceIds,
        }),
      ),
    }),
  ),
  review,
});

export type Courses = v.InferOutput<typeof coursesSchema>;
export type CourseTone = Courses['courses'][number]['phases'][number]['tone'];
