import type { LineIcon } from './icon.ts';

export const map: LineIcon = {
  id: 'map',
  viewBox: '0 0 24 24',
  paths: ['M3 6l6-2.5 6 2.5 6-2.5V18l-6 2.5L9 18l-6 2.5z', 'M9 3.5V18M15 6v14.5'],
};
