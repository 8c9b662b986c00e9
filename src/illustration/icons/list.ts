import type { LineIcon } from './icon.ts';

export const list: LineIcon = {
  id: 'list',
  viewBox: '0 0 24 24',
  paths: ['M9 6h12M9 12h12M9 18h12', 'M4 6h.01M4 12h.01M4 18h.01'],
};
