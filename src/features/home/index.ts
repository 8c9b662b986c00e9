import { loadMyths, loadSeason } from '#content/guides.ts';
import { loadCollection } from '#content/load.ts';
import type { Feature } from '#ui/feature.ts';
import type { HomeData } from './HomePage.tsx';

/** Where everybody starts. */
export const feature: Feature = {
  id: 'home',
  routes: [
    {
      id: 'home.home',
      path: '/',
      page: 'HomePage',
      tab: 'home',
      titleKey: 'home',
      load: async ({ lang }): Promise<HomeData> => {
        const [season, myths, pictures] = await Promise.all([
          loadSeason(lang),
          loadMyths(lang),
          loadCollection<HomeData['pictures']>(lang, 'home'),
        ]);
        return { season, myths: myths.myths, pictures };
      },
    },
  ],
};
