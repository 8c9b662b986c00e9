import type { LineIcon } from './icon.ts';

export const nonet: LineIcon = {
  id: 'nonet',
  viewBox: '0 0 24 24',
  paths: [
    'M3 3l18 18',
    'M2 9a15 15 0 0 1 5-3M10.5 5.100A15 15 0 0 1 22 9M5.5 12.5a10 10 0 0 1 4-2.300M14.5 10.200a10 10 0 0 1 4 2.300M9 16a4.5 4.5 0 0 1 6 0M12 19.5v.1',
  ],
};
