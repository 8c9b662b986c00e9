import type { LineIcon } from './icon.ts';

export const flag: LineIcon = {
  id: 'flag',
  viewBox: '0 0 24 24',
  paths: ['M5 21.5V4h13l-3 4.5 3 4.5H5'],
};
