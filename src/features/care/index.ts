import {
  loadChannel,
  loadClinicalSources,
  loadClinicalTypes,
  loadPractice,
  loadScores,
  loadTriage,
} from '#content/clinicalLoad.ts';
import type { Lang } from '#domain/lang.ts';
import type { Feature, LoadContext } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';

async function loadCare({ lang }: LoadContext) {
  const [triage, types, channel, sources, scores] = await Promise.all([
    loadTriage(lang),
    loadClinicalTypes(lang),
    loadChannel(lang),
    loadClinicalSources(lang),
    loadScores(lang),
  ]);
  return { triage, types, channel, sources, scores };
}

async function loadType({ params, lang }: LoadContext) {
  const { triage, types, channel, sources } = await loadCare({ params, lang });
  const type = types.types.find((each) => each.id === params['id']);
  return type === undefined ? undefined : { type, triage, types, channel, sources };
}

async function typePaths(lang: Lang) {
  const { types } = await loadClinicalTypes(lang);
  return types.filter((type) => type.group !== true).map((type) => ({ id: type.id }));
}

async function loadStock({ lang }: LoadContext) {
  const [channel, sources] = await Promise.all([loadChannel(lang), loadClinicalSources(lang)]);
  return { channel, sources };
}

async function loadDrills({ lang }: LoadContext) {
  const [practice, sources] = await Promise.all([loadPractice(lang), loadClinicalSources(lang)]);
  return { practice, sources };
}

export type CareData = Awaited<ReturnType<typeof loadCare>>;
export type TypeData = NonNullable<Awaited<ReturnType<typeof loadType>>>;
export type StockData = Awaited<ReturnType<typeof loadStock>>;
export type PracticeData = Awaited<ReturnType<typeof loadDrills>>;

const common = { tab: 'more', titleKey: 'care' } as const;
const toCare = () => paths.care();

export const feature: Feature = {
  id: 'care',
  routes: [
    {
      id: 'care.care',
      path: '/care/',
      page: 'CarePage',
      parent: '/more/',
      load: loadCare,
      ...common,
    },
    {
      id: 'care.type',
      path: '/care/types/:id/',
      page: 'TypePage',
      parent: toCare,
      load: loadType,
      paths: typePaths,
      ...common,
    },
    {
      id: 'care.stock',
      path: '/care/stock/',
      page: 'StockPage',
      parent: toCare,
      load: loadStock,
      ...common,
    },
    {
      id: 'care.practice',
      path: '/care/practice/',
      page: 'PracticePage',
      parent: toCare,
      load: loadDrills,
      ...common,
    },
  ],
};
