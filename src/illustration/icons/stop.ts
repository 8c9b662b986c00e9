import type { LineIcon } from './icon.ts';

export const stop: LineIcon = {
  id: 'stop',
  viewBox: '0 0 24 24',
  paths: ['M6 6l12 12M18 6 6 18'],
};
