import * as v from 'valibot';
import { basis, statement } from './article.ts';
import { bilingual, described, month, review, slug, sourceIds } from './shared.ts';

/** What the right answer of a quiz item may be. There is no value for eating anything. */
export const QUIZ_ACTIONS = [
  'leave-it',
  'tell-adult',
  'go-hospital',
  'call-120',
  'keep-leftovers',
  'do-not-eat',
  'do-not-buy',
  'do-not-serve',
  'do-not-make',
  'throw-away',
  'lock-away',
  'report-12315',
  'report-feast',
  'check-news',
] as const;

export const AGES = ['6-9', '9-12', '12-15', 'adult'] as const;
const PUPILS = ['6-9', '9-12', '12-15'] as const;
const TOPICS = ['mushroom', 'diaojiangba', 'aconite', 'emergency', 'rules'] as const;

const grounds = {
  cite: described('source ids', v.optional(sourceIds, [])),
  basis: v.optional(basis),
};
const rests = (one: { cite: readonly string[]; basis?: string | undefined }) =>
  one.cite.length > 0 || one.basis !== undefined;
const NEEDS_GROUND = 'needs `cite`, or `basis: proposal` / `basis: unsourced`';
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30));

/** Words on a slide: at most 12 in English, 14 characters in Chinese, so that the last row can read them. */
const slideWords = v.pipe(
  bilingual,
  v.check((words) => words.en.split(/\s+/).length <= 12, 'a slide has at most 12 words'),
  v.check((words) => words.zh.length <= 14, 'a slide has at most 14 characters'),
);

const item = v.pipe(
  v.strictObject({
    id: slug,
    age: described('for whom', v.picklist(AGES)),
    topic: v.picklist(TOPICS),
    action: described('what the right answer does', v.picklist(QUIZ_ACTIONS)),
    picture: described('id of a scene', v.optional(slug)),
    ask: bilingual,
    options: v.pipe(v.array(bilingual), v.minLength(2), v.maxLength(4)),
    answer: described('index of the right option, from 0', v.pipe(v.number(), v.integer())),
    why: bilingual,
    ...grounds,
  }),
  v.check((one) => rests(one), NEEDS_GROUND),
  v.check((one) => one.options[one.answer] !== undefined, 'answer is no index of options'),
);

/** content/teaching/quiz.yaml */
export const quizSchema = v.strictObject({
  items: v.array(item),
  before_after: described(
    'nine items per age, asked before and after the lesson',
    v.strictObject({
      '6-9': v.pipe(v.array(slug), v.length(9)),
      '9-12': v.pipe(v.array(slug), v.length(9)),
      '12-15': v.pipe(v.array(slug), v.length(9)),
      adult: v.pipe(v.array(slug), v.length(9)),
    }),
  ),
  review,
});

const step = v.pipe(
  v.strictObject({
    minutes,
    title: bilingual,
    say: described('what the teacher says', bilingual),
    activity: described('what the class does', bilingual),
    slide: described('the words on the screen', slideWords),
    picture: described('id of a scene', slug),
    quiz: described('items asked in this step', v.array(slug)),
    ...grounds,
  }),
  v.check((one) => rests(one), NEEDS_GROUND),
);

const LESSON_MINUTES = [20, 40] as const;

/** content/teaching/lessons/*.yaml: one lesson for one age; the short one is a lesson of its own with fewer aims. */
export const lessonSchema = v.pipe(
  v.strictObject({
    id: described('age and minutes', slug),
    age: v.picklist(PUPILS),
    minutes: v.picklist(LESSON_MINUTES),
    title: bilingual,
    aims: v.pipe(v.array(bilingual), v.minLength(1), v.maxLength(3)),
    material: v.array(bilingual),
    steps: v.pipe(v.array(step), v.minLength(3)),
    home: described('task at home', bilingual),
    review,
  }),
  v.check(({ id, age, minutes: total }) => id === `${age}-${total}`, 'id is not age and minutes'),
  v.check(
    ({ steps, minutes: total }) => steps.reduce((sum, one) => sum + one.minutes, 0) === total,
    'the minutes of the steps do not add up to the lesson',
  ),
  v.check(
    ({ minutes: total, aims, steps }) => total === 40 || (aims.length <= 2 && steps.length <= 5),
    'a lesson of 20 minutes has at most two aims and five steps',
  ),
);

const talkStep = v.pipe(
  v.strictObject({ minutes, say: bilingual, slide: slideWords, picture: slug, ...grounds }),
  v.check((one) => rests(one), NEEDS_GROUND),
);

/** content/teaching/talks/*.yaml: ten minutes for one setting of content/outreach/. */
export const talkSchema = v.pipe(
  v.strictObject({ id: slug, title: bilingual, steps: v.array(talkStep), review }),
  v.check(
    (talk) => talk.steps.reduce((sum, one) => sum + one.minutes, 0) === 10,
    'the minutes of a talk do not add up to 10',
  ),
);

/** content/teaching/loudspeaker.yaml */
export const loudspeakerSchema = v.strictObject({
  texts: v.array(
    v.strictObject({
      id: slug,
      topic: v.picklist(TOPICS),
      months: v.array(month),
      title: bilingual,
      text: bilingual,
      picture: described('id of a scene for the picture of a chat post', slug),
      cite: sourceIds,
    }),
  ),
  review,
});

/** What a sheet is: a poster hangs on a wall; the others are read in the hand, and three of them are signed. */
export const SHEET_KINDS = ['poster', 'notice', 'pledge', 'letter'] as const;

const template = v.strictObject({
  big: bilingual,
  points: described('follow the facts of the record', v.array(statement)),
});

/** content/teaching/posters.yaml */
export const postersSchema = v.strictObject({
  sheets: v.array(
    v.strictObject({
      id: slug,
      kind: v.picklist(SHEET_KINDS),
      title: bilingual,
      big: bilingual,
      pictures: v.optional(v.array(slug), []),
      species: described(
        'which toxic species are shown; recorded-deadly = grade deadly with a recorded poisoning in Yunnan',
        v.optional(v.picklist(['recorded-deadly'])),
      ),
      points: v.array(statement),
      link: described('page of the QR code, without language', v.string()),
    }),
  ),
  species: described('words on the sheet that every toxic species has', template),
  pair: described('words on the sheet that every pair of look-alikes has', template),
  without_site: described(
    'what the code holds while the site has no public address',
    v.strictObject({ zh: v.string(), en: v.string() }),
  ),
  review,
});

export type QuizFile = v.InferOutput<typeof quizSchema>;
export type LessonFile = v.InferOutput<typeof lessonSchema>;
export type TalkFile = v.InferOutput<typeof talkSchema>;
export type LoudspeakerFile = v.InferOutput<typeof loudspeakerSchema>;
export type PostersFile = v.InferOutput<typeof postersSchema>;
export type QuizAction = (typeof QUIZ_ACTIONS)[number];
export type SheetKind = (typeof SHEET_KINDS)[number];
export type Age = (typeof AGES)[number];
export type Topic = (typeof TOPICS)[number];
