import type { LineIcon } from './icon.ts';

export const play: LineIcon = {
  id: 'play',
  viewBox: '0 0 24 24',
  paths: ['M7 4.5 19 12 7 19.5z'],
};
