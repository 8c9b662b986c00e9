import type { LineIcon } from './icon.ts';

export const sync: LineIcon = {
  id: 'sync',
  viewBox: '0 0 24 24',
  paths: ['M20 12a8 8 0 0 1-14 5.3M4 12A8 8 0 0 1 18 6.7', 'M18 2.5V7h-4.5M6 21.5V17h4.5'],
};
