import type { LineIcon } from './icon.ts';

export const moon: LineIcon = {
  id: 'moon',
  viewBox: '0 0 24 24',
  paths: ['M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z'],
};
