import type { LineIcon } from './icon.ts';

export const cal: LineIcon = {
  id: 'cal',
  viewBox: '0 0 24 24',
  paths: ['M3 5h18v16H3zM3 10h18', 'M8 2.5V7M16 2.5V7'],
};
