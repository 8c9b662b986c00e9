import type { LineIcon } from './icon.ts';

export const speak: LineIcon = {
  id: 'speak',
  viewBox: '0 0 24 24',
  paths: ['M4 9.5v5h3.5L13 19V5L7.5 9.5z', 'M16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12'],
};
