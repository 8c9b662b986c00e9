import type { Feature } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { countyPaths, loadPlaces, townshipPaths } from './model.ts';

const clinicsHome = paths.clinics();
const countyOf = ({ county = '' }: Readonly<Record<string, string>>) => paths.county(county);
const townshipOf = ({ county = '', township = '' }: Readonly<Record<string, string>>) =>
  paths.township(county, township);

export const feature: Feature = {
  id: 'clinics',
  routes: [
    {
      id: 'clinics.all',
      path: clinicsHome,
      page: 'ClinicsPage',
      tab: 'more',
      titleKey: 'clinics',
      load: loadPlaces,
    },
    {
      id: 'clinics.map',
      path: paths.map(),
      page: 'MapPage',
      tab: 'more',
      titleKey: 'clinicsMap',
      parent: clinicsHome,
      load: loadPlaces,
    },
    {
      id: 'clinics.county',
      path: '/clinics/:county/',
      page: 'CountyPage',
      tab: 'more',
      titleKey: 'clinics',
      parent: clinicsHome,
      load: loadPlaces,
      paths: countyPaths,
    },
    {
      id: 'clinics.township',
      path: '/clinics/:county/:township/',
      page: 'TownshipPage',
      tab: 'more',
      titleKey: 'clinics',
      parent: countyOf,
      load: loadPlaces,
      paths: townshipPaths,
    },
    {
      id: 'clinics.sheet',
      path: '/clinics/:county/:township/sheet/',
      page: 'SheetPage',
      tab: 'more',
      chrome: 'flow',
      titleKey: 'wallSheet',
      parent: townshipOf,
      load: loadPlaces,
      prerender: false,
      listed: false,
    },
  ],
};
