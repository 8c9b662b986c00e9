import type { LineIcon } from './icon.ts';

export const more: LineIcon = {
  id: 'more',
  viewBox: '0 0 24 24',
  paths: ['M4 6h16M4 12h16M4 18h16'],
};
