import { loadAbout, loadNotices } from '#content/guides.ts';
import { SOURCE_LISTS } from '#content/sourceLists.ts';
import { loadSources } from '#content/sources.ts';
import type { Feature, LoadContext } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import type { ListedSources } from './SourceListPage.tsx';

const common = { tab: 'more', parent: paths.more() } as const;

async function loadList({ params, lang }: LoadContext): Promise<ListedSources | undefined> {
  const list = SOURCE_LISTS.find((one) => one === params['list']);
  return list === undefined ? undefined : { list, sources: await loadSources(lang, list) };
}

/** Who publishes, where the facts come from, notices, corrections, and the list of all rooms. */
export const feature: Feature = {
  id: 'about',
  routes: [
    {
      ...common,
      id: 'about.more',
      path: '/more/',
      page: 'MorePage',
      titleKey: 'more',
      parent: paths.home(),
    },
    {
      ...common,
      id: 'about.about',
      path: '/about/',
      page: 'AboutPage',
      titleKey: 'about',
      load: ({ lang }) => loadAbout(lang),
    },
    {
      ...common,
      id: 'about.sources',
      path: '/about/sources/',
      page: 'SourcesPage',
      titleKey: 'about',
      parent: paths.about(),
    },
    {
      ...common,
      id: 'about.sourceList',
      path: '/about/sources/:list/',
      page: 'SourceListPage',
      titleKey: 'about',
      parent: paths.sources(),
      load: loadList,
      paths: () => Promise.resolve(SOURCE_LISTS.map((list) => ({ list }))),
    },
    {
      ...common,
      id: 'about.notices',
      path: '/notices/',
      page: 'NoticesPage',
      titleKey: 'notices',
      load: ({ lang }) => loadNotices(lang),
    },
    {
      ...common,
      id: 'about.corrections',
      path: '/corrections/',
      page: 'CorrectionsPage',
      titleKey: 'corrections',
      load: ({ lang }) => loadNotices(lang),
    },
  ],
};
