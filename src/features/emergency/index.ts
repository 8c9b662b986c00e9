import { loadEmergency, loadEmergencyGrounds } from '#content/emergency.ts';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import type { LoadContext, Feature, Route } from '#ui/feature.ts';
import type { EmergencyPageData } from './pageData.ts';

type Preset = Pick<EmergencyPageData, 'eaten' | 'isLate'>;

/** Loads the page for a preset, so that the choices also work as links to static pages. */
function loader(preset: Preset) {
  return async ({ lang }: LoadContext): Promise<EmergencyPageData> => ({
    ...preset,
    content: await loadEmergency(lang),
  });
}

function page(id: string, path: string, preset: Preset): Route {
  return {
    id: `emergency.${id}`,
    path,
    page: 'EmergencyPage',
    tab: 'emergency',
    chrome: 'flow',
    titleKey: 'emergency',
    load: loader(preset),
  };
}

const POISON_PAGES: readonly (readonly [string, EatenKind])[] = [
  ['aconite', 'aconite'],
  ['fermented-flour', 'fermented_flour'],
  ['unknown', 'unknown'],
];

export const feature: Feature = {
  id: 'emergency',
  routes: [
    page('main', '/emergency/', { eaten: null, isLate: false }),
    page('late', '/emergency/late/', { eaten: null, isLate: true }),
    ...POISON_PAGES.map(([slug, eaten]) =>
      page(slug, `/emergency/${slug}/`, { eaten, isLate: false }),
    ),
    {
      id: 'emergency.sources',
      path: '/emergency/sources/',
      page: 'SourcesPage',
      tab: 'emergency',
      titleKey: 'emergency',
      parent: '/emergency/',
      load: ({ lang }) => loadEmergencyGrounds(lang),
    },
  ],
};
