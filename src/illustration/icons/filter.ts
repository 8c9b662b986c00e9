import type { LineIcon } from './icon.ts';

export const filter: LineIcon = {
  id: 'filter',
  viewBox: '0 0 24 24',
  paths: ['M3 5h18l-7 8v7l-4-2v-5z'],
};
