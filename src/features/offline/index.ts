import { loadEmergency } from '#content/emergency.ts';
import { spokenSentences } from '#content/spokenSentences.ts';
import type { Feature } from '#ui/feature.ts';

export const feature: Feature = {
  id: 'offline',
  routes: [
    {
      id: 'offline.packs',
      path: '/offline/',
      page: 'OfflinePage',
      tab: 'more',
      titleKey: 'offline',
      parent: '/more/',
    },
    {
      id: 'offline.install',
      path: '/offline/install/',
      page: 'InstallPage',
      tab: 'more',
      titleKey: 'offline',
      parent: '/offline/',
    },
    {
      id: 'offline.recording',
      path: '/offline/recording/',
      page: 'RecordingPage',
      tab: 'more',
      titleKey: 'offline',
      parent: '/offline/',
      load: async ({ lang }) => spokenSentences(await loadEmergency(lang)),
    },
  ],
};
