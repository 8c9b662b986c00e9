import type { LineIcon } from './icon.ts';

export const shroom: LineIcon = {
  id: 'shroom',
  viewBox: '0 0 24 24',
  paths: [
    'M3 11c0-5 4-8 9-8s9 3 9 8c-3 1.5-15 1.5-18 0z',
    'M9.7 12.2 8.5 20a1 1 0 0 0 1 1h5a1 1 0 0 0 1-1l-1.2-7.8',
  ],
};
