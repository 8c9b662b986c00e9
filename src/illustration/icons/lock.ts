import type { LineIcon } from './icon.ts';

export const lock: LineIcon = {
  id: 'lock',
  viewBox: '0 0 24 24',
  paths: ['M5 11h14v10H5z', 'M8 11V7.5a4 4 0 0 1 8 0V11'],
};
