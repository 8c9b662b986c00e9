import type { LineIcon } from './icon.ts';

export const nonet: LineIcon = {
  id: 'nonet',
  viewBox: '0 0 24 24',
  paths: [
    'M3 3l18 18',
    'M4.5 9.5A11.5 11.5 0 0 1 8 7.3M19.5 9.5a11.5 11.5 0 0 0-7-3.3M8 13.3a6 6 0 0 1 2.5-1.6M16 13.3l-.5-.4',
    'M12 18h.01',
  ],
};
