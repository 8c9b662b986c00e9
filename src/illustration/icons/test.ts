import type { LineIcon } from './icon.ts';

export const test: LineIcon = {
  id: 'test',
  viewBox: '0 0 24 24',
  paths: ['M9 3h6M10 3v6L5 19a1.5 1.5 0 0 0 1.4 2h11.2A1.5 1.5 0 0 0 19 19L14 9V3', 'M7.5 15h9'],
};
