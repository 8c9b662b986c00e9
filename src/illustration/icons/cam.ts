import type { LineIcon } from './icon.ts';

export const cam: LineIcon = {
  id: 'cam',
  viewBox: '0 0 24 24',
  paths: ['M3 7.5h4l2-3h6l2 3h4V20H3z', 'M8 13.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z'],
};
