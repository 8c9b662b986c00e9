import type { LineIcon } from './icon.ts';

export const sun: LineIcon = {
  id: 'sun',
  viewBox: '0 0 24 24',
  paths: [
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
    'M12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M5.3 18.7 7 17M17 7l1.7-1.7',
  ],
};
