import type { LineIcon } from './icon.ts';

export const shroom: LineIcon = {
  id: 'shroom',
  viewBox: '0 0 24 24',
  paths: [
    'M2.5 10c0-4.5 3.5-7 8-7s8 2.5 8 7z',
    'M8.5 10v5.5a2 2 0 0 0 2 2',
    'M15.5 19.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
    'M18 18.5l3.5 3',
  ],
};
