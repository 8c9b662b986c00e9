import type { LineIcon } from './icon.ts';

export const file: LineIcon = {
  id: 'file',
  viewBox: '0 0 24 24',
  paths: ['M6 2.5h8l4.5 4.5v14.5H6z', 'M14 2.5V7h4.5M9 12.5h6M9 16.5h6'],
};
