import type { LineIcon } from './icon.ts';

export const phone: LineIcon = {
  id: 'phone',
  viewBox: '0 0 24 24',
  paths: [
    'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  ],
};
