import type {
  LessonFile,
  LoudspeakerFile,
  PostersFile,
  QuizFile,
  TalkFile,
} from '#content/schemas/teaching.ts';
import type {
  LoudspeakerText,
  Plan,
  PlannerMonth,
  Quiz,
  QuizItem,
  Sheet,
} from '#content/teaching.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { statementIn } from '../guides/articles.ts';
import { pictureOf } from '../pictures.ts';
import { sourceEntriesIn } from '../sourceEntries.ts';
import { recordsOf } from '../store.ts';

const titlesOf = (store: ContentStore, value: unknown) =>
  sourceEntriesIn(store, value).map(({ title }) => title);

export const quizFile = (store: ContentStore) => store.get<QuizFile>('teaching/quiz.yaml');
export const lessonFiles = (store: ContentStore) =>
  recordsOf<LessonFile>(store, 'teaching/lessons/*.yaml').sort(
    (a, b) => Number.parseInt(a.age) - Number.parseInt(b.age),
  );
export const talkFiles = (store: ContentStore) =>
  recordsOf<TalkFile>(store, 'teaching/talks/*.yaml');
export const postersFile = (store: ContentStore) => store.get<PostersFile>('teaching/posters.yaml');

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

function lessonIn(
  raw: LessonFile,
  length: 'short' | 'long',
  { store, lang, items }: { store: ContentStore; lang: Lang; items: readonly QuizItem[] },
): Plan {
  const minutes = length === 'short' ? 20 : 40;
  return {
    id: `${raw.id}-${minutes}`,
    kind: 'lesson',
    age: raw.age,
    minutes,
    title: inLang(raw.title, lang),
    aims: raw.aims.map((aim) => inLang(aim, lang)),
    material: raw.material.map((one) => inLang(one, lang)),
    steps: raw.steps
      .filter((step) => step.minutes[length] > 0)
      .map((step) => ({
        minutes: step.minutes[length],
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
    ...lessonFiles(store).flatMap((raw) => [
      lessonIn(raw, 'short', context),
      lessonIn(raw, 'long', context),
    ]),
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
    sources: titlesOf(store, raw),
  }));
}

function speciesName(store: ContentStore, id: string, lang: Lang): string {
  const { names } = store.get<{ names: { zh: string; en: string } }>(`mushrooms/toxic/${id}.yaml`);
  return inLang(names, lang);
}

export function buildSheets(store: ContentStore, lang: Lang): Sheet[] {
  return postersFile(store).sheets.map((raw) => ({
    id: raw.id,
    kind: raw.kind,
    title: inLang(raw.title, lang),
    big: inLang(raw.big, lang),
    pictures: [
      ...raw.pictures.map((id) => ({ ...pictureOf('ref', 'scene', id), name: '' })),
      ...raw.species.map((id) => ({
        ...pictureOf('ref', 'thumb', id),
        name: speciesName(store, id, lang),
      })),
    ].flatMap(({ ref, name }) => (ref === undefined ? [] : [{ ref, name }])),
    points: raw.points.map((point) => statementIn(point, lang)),
    link: raw.link,
    sources: titlesOf(store, raw),
  }));
}

/** What a month asks for: its worst hazard chooses the talk and the sheet; May and September are for the schools. */
const BY_HAZARD = {
  mushroom: { plan: 'markets', sheet: 'deadly' },
  diaojiangba: { plan: 'villages', sheet: 'diaojiangba' },
  aconite: { plan: 'families', sheet: 'aconite' },
} as const;
const BY_MONTH: Readonly<Record<number, { readonly plan: string; readonly sheet: string }>> = {
  1: { plan: 'restaurants', sheet: 'ban-notice' },
  5: { plan: '9-12-40', sheet: 'letter' },
  9: { plan: '6-9-40', sheet: 'letter' },
};

interface RawMonth {
  readonly month: number;
  readonly hazards: readonly { readonly hazard: keyof typeof BY_HAZARD; readonly level: number }[];
  readonly warning: { readonly zh: string; readonly en: string };
}

/** The planner: the warnings of the season page, each with a lesson or talk and a sheet. */
export function buildPlanner(store: ContentStore, lang: Lang): PlannerMonth[] {
  const { months } = store.get<{ months: readonly RawMonth[] }>('pages/season.yaml');
  const plans = buildPlans(store, lang);
  const sheets = buildSheets(store, lang);
  return months.map(({ month, hazards, warning }) => {
    const worst = [...hazards].sort((a, b) => b.level - a.level)[0];
    const choice = BY_MONTH[month] ?? BY_HAZARD[worst?.hazard ?? 'mushroom'];
    const plan = plans.find(({ id }) => id === choice.plan);
    const sheet = sheets.find(({ id }) => id === choice.sheet);
    if (plan === undefined || sheet === undefined) throw new Error(`no plan for month ${month}`);
    return {
      month,
      warning: inLang(warning, lang),
      plan: { id: plan.id, title: plan.title },
      sheet: { id: sheet.id, title: sheet.title },
    };
  });
}
