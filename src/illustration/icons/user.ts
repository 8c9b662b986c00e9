import type { LineIcon } from './icon.ts';

export const user: LineIcon = {
  id: 'user',
  viewBox: '0 0 24 24',
  paths: ['M8 7.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', 'M4.5 21c0-4.5 3.5-7.5 7.5-7.5s7.5 3 7.5 7.5'],
};
