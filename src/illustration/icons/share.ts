import type { LineIcon } from './icon.ts';

export const share: LineIcon = {
  id: 'share',
  viewBox: '0 0 24 24',
  paths: [
    'M15.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
    'M3.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
    'M15.5 19a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
    'M8.2 10.7l7.6-4.4M8.2 13.3l7.6 4.4',
  ],
};
