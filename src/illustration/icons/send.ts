import type { LineIcon } from './icon.ts';

export const send: LineIcon = {
  id: 'send',
  viewBox: '0 0 24 24',
  paths: ['M21 3 3 10.5l7 3 3 7z', 'M10 13.5 21 3'],
};
