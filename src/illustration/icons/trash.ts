import type { LineIcon } from './icon.ts';

export const trash: LineIcon = {
  id: 'trash',
  viewBox: '0 0 24 24',
  paths: ['M4 6h16M9 6V3.5h6V6M6 6l1 15h10l1-15', 'M10 10.5v6M14 10.5v6'],
};
