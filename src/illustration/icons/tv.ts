import type { LineIcon } from './icon.ts';

export const tv: LineIcon = {
  id: 'tv',
  viewBox: '0 0 24 24',
  paths: ['M2.5 4h19v12.5h-19zM12 16.5V19M8 21l4-2 4 2'],
};
