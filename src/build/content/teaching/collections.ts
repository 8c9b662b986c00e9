import type { LessonFile, LoudspeakerFile, QuizFile, TalkFile } from '#content/schemas/teaching.ts';
import type { LoudspeakerText, Plan, Quiz, QuizItem } from '#content/teaching.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { pictureOf } from '../pictures.ts';
import { sourceEntriesIn } from '../sourceEntries.ts';
import { recordsOf } from '../store.ts';

/** Titles of the documents that a record rests on. */
export const titlesOf = (store: ContentStore, value: unknown) =>
  sourceEntriesIn(store, value).map(({ title }) => title);

export const quizFile = (store: ContentStore) => store.get<QuizFile>('teaching/quiz.yaml');
export const lessonFiles = (store: ContentStore) =>
  recordsOf<LessonFile>(store, 'teaching/lessons/*.yaml').sort(
    (a, b) => Number.parseInt(a.age) - Number.parseInt(b.age) || a.minutes - b.minutes,
  );
export const talkFiles = (store: ContentStore) =>
  recordsOf<TalkFile>(store, 'teaching/talks/*.yaml');

function itemsIn(store: ContentStore, lang: Lang): QuizItem[] {
  return quizFile(store).items.map((item) => ({
    id: item.id,
    age: item.age,
    action: item.action,
    ...pictureOf('picture', 'scene', item.picture),
    ask: inLang(item.ask, lang),
    options: item.options.map((option) => inLang(option, lang)),
    answer: item.answer,
    why: inLang(item.why, lang),
    sources: titlesOf(store, item),
  }));
}

export function buildQuiz(store: ContentStore, lang: Lang): Quiz {
  return { items: itemsIn(store, lang), beforeAfter: quizFile(store).before_after };
}

interface Context {
  readonly store: ContentStore;
  readonly lang: Lang;
  readonly items: readonly QuizItem[];
}

function lessonIn(raw: LessonFile, { store, lang, items }: Context): Plan {
  return {
    id: raw.id,
    kind: 'lesson',
    age: raw.age,
    minutes: raw.minutes,
    title: inLang(raw.title, lang),
    aims: raw.aims.map((aim) => inLang(aim, lang)),
    material: raw.material.map((one) => inLang(one, lang)),
    steps: raw.steps.map((step) => ({
      minutes: step.minutes,
      title: inLang(step.title, lang),
      say: inLang(step.say, lang),
      activity: inLang(step.activity, lang),
      slide: inLang(step.slide, lang),
      ...pictureOf('picture', 'scene', step.picture),
      quiz: items.filter(({ id }) => step.quiz.includes(id)),
    })),
    home: inLang(raw.home, lang),
    sources: titlesOf(store, raw),
  };
}

function talkIn(store: ContentStore, raw: TalkFile, lang: Lang): Plan {
  return {
    id: raw.id,
    kind: 'talk',
    minutes: 10,
    title: inLang(raw.title, lang),
    aims: [],
    material: [],
    steps: raw.steps.map((step) => ({
      minutes: step.minutes,
      say: inLang(step.say, lang),
      slide: inLang(step.slide, lang),
      ...pictureOf('picture', 'scene', step.picture),
      quiz: [],
    })),
    sources: titlesOf(store, raw),
  };
}

/** Lessons first, by age and length, then the talks. */
export function buildPlans(store: ContentStore, lang: Lang): Plan[] {
  const context = { store, lang, items: itemsIn(store, lang) };
  return [
    ...lessonFiles(store).map((raw) => lessonIn(raw, context)),
    ...talkFiles(store).map((raw) => talkIn(store, raw, lang)),
  ];
}

export function buildTexts(store: ContentStore, lang: Lang): LoudspeakerText[] {
  return store.get<LoudspeakerFile>('teaching/loudspeaker.yaml').texts.map((raw) => ({
    id: raw.id,
    topic: raw.topic,
    months: raw.months,
    title: inLang(raw.title, lang),
    text: inLang(raw.text, lang),
    ...pictureOf('picture', 'scene', raw.picture),
    sources: titlesOf(store, raw),
  }));
}
