import type { LineIcon } from './icon.ts';

export const bed: LineIcon = {
  id: 'bed',
  viewBox: '0 0 24 24',
  paths: [
    'M2 19V7M2 16h20v3M22 16c0-3.5-2-5-5-5h-7v5',
    'M4.2 12a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z',
  ],
};
