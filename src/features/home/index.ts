import type { Feature } from '#ui/feature.ts';

export const feature: Feature = {
  id: 'home',
  routes: [{ id: 'home.home', path: '/', page: 'HomePage', tab: 'home', titleKey: 'home' }],
};
