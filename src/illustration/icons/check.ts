import type { LineIcon } from './icon.ts';

export const check: LineIcon = {
  id: 'check',
  viewBox: '0 0 24 24',
  paths: [
    'M2.5 10c0-4.5 3.5-7 8-7s8 2.5 8 7c-2.5 1.3-13.5 1.3-16 0z',
    'M8.5 11l-1 7.5h3',
    'M12.5 16.3a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0z',
    'M19.1 19.1l2.9 2.9',
  ],
};
