import type { LineIcon } from './icon.ts';

export const print: LineIcon = {
  id: 'print',
  viewBox: '0 0 24 24',
  paths: ['M7 8V3h10v5', 'M7 17H4V9h16v8h-3', 'M7 14h10v7H7z'],
};
