import {
  loadPlan,
  loadPlanner,
  loadPlans,
  loadQuiz,
  loadSheet,
  loadSheets,
  loadTexts,
} from '#content/teaching.ts';
import type { Age, Plan, Quiz, Sheet } from '#content/teaching.ts';
import { loadGames, loadTraining, type TrainingCourse } from '#content/teachingPlay.ts';
import type { Lang } from '#domain/lang.ts';
import type { Feature, LoadContext, PathParams } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { loadPairSheet, loadSheetIndex, loadSpeciesSheet } from './sheets.ts';

const AGES: readonly Age[] = ['6-9', '9-12', '12-15', 'adult'];
const byAge = () => Promise.resolve(AGES.map((age) => ({ age })));

/** What the front page lists. */
export interface TeachIndex {
  readonly plans: readonly Pick<Plan, 'id' | 'kind' | 'age' | 'minutes' | 'title'>[];
  readonly sheets: readonly Pick<Sheet, 'id' | 'title'>[];
  readonly courses: readonly Pick<TrainingCourse, 'id' | 'title'>[];
}

async function loadIndex(lang: Lang): Promise<TeachIndex> {
  const [plans, { sheets }, courses] = await Promise.all([
    loadPlans(lang),
    loadSheets(lang),
    loadTraining(lang),
  ]);
  return { plans, sheets, courses };
}

/** The questions of one age, or nothing when there is no such age. */
async function loadAge({ params, lang }: LoadContext): Promise<Quiz | undefined> {
  const age = AGES.find((one) => one === params['age']);
  if (age === undefined) return undefined;
  const quiz = await loadQuiz(lang);
  return { ...quiz, items: quiz.items.filter((item) => item.age === age) };
}

const planOf = ({ params, lang }: LoadContext) => loadPlan(lang, params['id'] ?? '');
const planIds = async (lang: Lang): Promise<PathParams[]> =>
  (await loadPlans(lang)).map(({ id }) => ({ id }));

const GAMES = [
  { id: 'teaching.basket', path: paths.teachBasket(), page: 'BasketPage' },
  { id: 'teaching.pairGame', path: paths.teachPairGame(), page: 'PairGamePage' },
  { id: 'teaching.stepsGame', path: paths.teachStepsGame(), page: 'StepsGamePage' },
] as const;

const common = { tab: 'more', titleKey: 'teaching', parent: paths.teaching() } as const;

/** Lessons, slides, quiz, sheets to print, loudspeaker texts and the planner of the year. */
export const feature: Feature = {
  id: 'teaching',
  routes: [
    {
      ...common,
      id: 'teaching.home',
      path: '/teach/',
      page: 'TeachPage',
      parent: paths.more(),
      load: ({ lang }) => loadIndex(lang),
    },
    {
      ...common,
      id: 'teaching.plan',
      path: '/teach/plan/:id/',
      page: 'PlanPage',
      load: planOf,
      paths: planIds,
    },
    {
      ...common,
      id: 'teaching.slides',
      path: '/teach/slides/:id/',
      page: 'SlidesPage',
      chrome: 'bare',
      listed: false,
      load: planOf,
      paths: planIds,
    },
    {
      ...common,
      id: 'teaching.notes',
      path: '/teach/notes/:id/',
      page: 'NotesPage',
      chrome: 'flow',
      listed: false,
      parent: ({ id = '' }) => paths.teachPlan(id),
      load: planOf,
      paths: planIds,
    },
    ...GAMES.map(({ id, path, page }) => ({
      ...common,
      id,
      path,
      page,
      load: ({ lang }: LoadContext) => loadGames(lang),
    })),
    {
      ...common,
      id: 'teaching.training',
      path: '/teach/training/:course/',
      page: 'TrainingPage',
      load: async ({ params, lang }) =>
        (await loadTraining(lang)).find(({ id }) => id === params['course']),
      paths: async (lang) => (await loadTraining(lang)).map(({ id }) => ({ course: id })),
    },
    {
      ...common,
      id: 'teaching.quiz',
      path: '/teach/quiz/:age/',
      page: 'QuizPage',
      load: loadAge,
      paths: byAge,
    },
    {
      ...common,
      id: 'teaching.change',
      path: '/teach/change/:age/',
      page: 'ChangePage',
      load: loadAge,
      paths: byAge,
    },
    {
      ...common,
      id: 'teaching.sheet',
      path: '/teach/sheet/:id/',
      page: 'SheetPage',
      load: ({ params, lang }) => loadSheet(lang, params['id'] ?? ''),
      paths: async (lang) => (await loadSheets(lang)).sheets.map(({ id }) => ({ id })),
    },
    {
      ...common,
      id: 'teaching.sheets',
      path: '/teach/sheets/',
      page: 'SheetsPage',
      load: ({ lang }) => loadSheetIndex(lang),
    },
    {
      ...common,
      id: 'teaching.speciesSheet',
      path: '/teach/sheet/species/:id/',
      page: 'SheetPage',
      parent: paths.teachSheets(),
      load: ({ params, lang }) => loadSpeciesSheet(lang, params['id'] ?? ''),
      prerender: false,
      listed: false,
    },
    {
      ...common,
      id: 'teaching.pairSheet',
      path: '/teach/sheet/pair/:pair/',
      page: 'SheetPage',
      parent: paths.teachSheets(),
      load: ({ params, lang }) => loadPairSheet(lang, params['pair'] ?? ''),
      prerender: false,
      listed: false,
    },
    {
      ...common,
      id: 'teaching.texts',
      path: '/teach/texts/',
      page: 'TextsPage',
      load: ({ lang }) => loadTexts(lang),
    },
    {
      ...common,
      id: 'teaching.planner',
      path: '/teach/planner/',
      page: 'PlannerPage',
      load: ({ lang }) => loadPlanner(lang),
    },
  ],
};
