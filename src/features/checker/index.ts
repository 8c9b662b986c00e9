import { loadChecker, loadSafety } from '#content/checker.ts';
import type { Feature } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { CASES, isCase } from './cases.ts';

const common = { tab: 'checker', titleKey: 'checker', parent: paths.checker() } as const;

export const feature: Feature = {
  id: 'checker',
  routes: [
    {
      id: 'checker.check',
      path: '/check/',
      page: 'CheckerPage',
      tab: 'checker',
      chrome: 'flow',
      titleKey: 'checker',
      load: ({ lang }) => loadChecker(lang),
    },
    {
      ...common,
      id: 'checker.limits',
      path: '/check/limits/',
      page: 'LimitsPage',
      load: ({ lang }) => loadSafety(lang),
    },
    {
      ...common,
      id: 'checker.photos',
      path: '/check/photos/',
      page: 'PhotosPage',
      load: ({ lang }) => loadChecker(lang),
    },
    {
      ...common,
      id: 'checker.case',
      path: '/check/case/:id/',
      page: 'CasePage',
      load: ({ params }) => {
        const id = params['id'] ?? '';
        return Promise.resolve(isCase(id) ? id : undefined);
      },
      paths: () => Promise.resolve(CASES.map((id) => ({ id }))),
    },
  ],
};
