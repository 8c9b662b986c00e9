import { loadArticle, loadArticleCards, loadArticles } from '#content/articles.ts';
import { loadMyths, loadSeason } from '#content/guides.ts';
import { loadSpecies, loadSpeciesIndex } from '#content/species.ts';
import type { Lang } from '#domain/lang.ts';
import type { Feature, PathParams } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { loadPair, pairIds } from './pair.ts';

async function idsOf(cards: Promise<readonly { readonly id: string }[]>): Promise<PathParams[]> {
  return (await cards).map(({ id }) => ({ id }));
}

async function pairsOf(lang: Lang): Promise<PathParams[]> {
  return (await pairIds(lang)).map((pair) => ({ pair }));
}

const common = { tab: 'guides' } as const;

/** Guides to mushrooms, foods, sayings, rules, settings and the season. */
export const feature: Feature = {
  id: 'guides',
  routes: [
    {
      ...common,
      id: 'guides.mushrooms',
      path: '/mushrooms/',
      page: 'MushroomsPage',
      titleKey: 'guides',
      load: ({ lang }) => loadSpeciesIndex(lang),
    },
    {
      ...common,
      id: 'guides.species',
      path: '/mushrooms/:id/',
      page: 'SpeciesPage',
      titleKey: 'guides',
      parent: paths.mushrooms(),
      load: ({ params, lang }) => loadSpecies(lang, params['id'] ?? ''),
      paths: (lang) => idsOf(loadSpeciesIndex(lang)),
    },
    {
      ...common,
      id: 'guides.compare',
      path: '/mushrooms/compare/:pair/',
      page: 'ComparePage',
      titleKey: 'guides',
      parent: (params) => paths.species((params['pair'] ?? '').split('--')[0] ?? ''),
      load: ({ params, lang }) => loadPair(lang, params['pair'] ?? ''),
      paths: pairsOf,
    },
    {
      ...common,
      id: 'guides.foods',
      path: '/foods/',
      page: 'FoodsPage',
      titleKey: 'foods',
      load: ({ lang }) => loadArticleCards(lang, 'foods'),
    },
    {
      ...common,
      id: 'guides.food',
      path: '/foods/:id/',
      page: 'FoodPage',
      titleKey: 'foods',
      parent: paths.foods(),
      load: ({ params, lang }) => loadArticle(lang, 'foods', params['id'] ?? ''),
      paths: (lang) => idsOf(loadArticleCards(lang, 'foods')),
    },
    {
      ...common,
      id: 'guides.myths',
      path: '/myths/',
      page: 'MythsPage',
      titleKey: 'myths',
      load: ({ lang }) => loadMyths(lang),
    },
    {
      ...common,
      tab: 'more',
      id: 'guides.rules',
      path: '/rules/',
      page: 'RulesPage',
      titleKey: 'rules',
      parent: paths.more(),
      load: ({ lang }) => loadArticles(lang, 'rules'),
    },
    {
      ...common,
      tab: 'more',
      id: 'guides.outreach',
      path: '/outreach/',
      page: 'OutreachPage',
      titleKey: 'outreach',
      parent: paths.more(),
      load: ({ lang }) => loadArticleCards(lang, 'outreach'),
    },
    {
      ...common,
      tab: 'more',
      id: 'guides.setting',
      path: '/outreach/:id/',
      page: 'SettingPage',
      titleKey: 'outreach',
      parent: paths.outreach(),
      load: ({ params, lang }) => loadArticle(lang, 'outreach', params['id'] ?? ''),
      paths: (lang) => idsOf(loadArticleCards(lang, 'outreach')),
    },
    {
      ...common,
      id: 'guides.season',
      path: '/season/',
      page: 'SeasonPage',
      titleKey: 'season',
      load: ({ lang }) => loadSeason(lang),
    },
  ],
};
