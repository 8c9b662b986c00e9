import type { LineIcon } from './icon.ts';

export const search: LineIcon = {
  id: 'search',
  viewBox: '0 0 24 24',
  paths: ['M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z', 'M15.5 15.5 21 21'],
};
