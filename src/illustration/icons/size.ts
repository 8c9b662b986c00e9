import type { LineIcon } from './icon.ts';

export const size: LineIcon = {
  id: 'size',
  viewBox: '0 0 24 24',
  paths: ['M2.5 19 8 5l5.5 14M4.5 14.5h7', 'M14.5 19l3.5-9 3.5 9M15.7 16h4.6'],
};
