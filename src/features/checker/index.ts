import { loadChecker, loadSafety } from '#content/checker.ts';
import type { Feature } from '#ui/feature.ts';

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
      id: 'checker.limits',
      path: '/check/limits/',
      page: 'LimitsPage',
      tab: 'checker',
      titleKey: 'checker',
      parent: '/check/',
      load: ({ lang }) => loadSafety(lang),
    },
  ],
};
