import type { LineIcon } from './icon.ts';

export const link: LineIcon = {
  id: 'link',
  viewBox: '0 0 24 24',
  paths: [
    'M10 14a4.5 4.5 0 0 0 6.5 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.7',
    'M14 10a4.5 4.5 0 0 0-6.5 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4L12 18.3',
  ],
};
