import type { LineIcon } from './icon.ts';

export const users: LineIcon = {
  id: 'users',
  viewBox: '0 0 24 24',
  paths: [
    'M5.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
    'M2.5 20c0-4 3-6.5 6.5-6.5s6.5 2.5 6.5 6.5',
    'M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.3.8 3.5 2.8 3.5 5.5',
  ],
};
