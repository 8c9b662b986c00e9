import type { LineIcon } from './icon.ts';

export const inbox: LineIcon = {
  id: 'inbox',
  viewBox: '0 0 24 24',
  paths: ['M3 13 6 4h12l3 9v7H3z', 'M3 13h5.5l1.5 3h4l1.5-3H21'],
};
