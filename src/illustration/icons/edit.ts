import type { LineIcon } from './icon.ts';

export const edit: LineIcon = {
  id: 'edit',
  viewBox: '0 0 24 24',
  paths: ['M4 20l1-4.5L16.5 4 20 7.5 8.5 19z', 'M14 6.5 17.5 10'],
};
