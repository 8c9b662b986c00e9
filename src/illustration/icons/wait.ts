import type { LineIcon } from './icon.ts';

export const wait: LineIcon = {
  id: 'wait',
  viewBox: '0 0 24 24',
  paths: ['M6 3h12M6 21h12', 'M7 3c0 5 3.5 6 5 9 1.5-3 5-4 5-9M7 21c0-5 3.5-6 5-9 1.5 3 5 4 5 9'],
};
