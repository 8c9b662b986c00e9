import type { LineIcon } from './icon.ts';

export const clock: LineIcon = {
  id: 'clock',
  viewBox: '0 0 24 24',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z', 'M12 7v5l3.5 2'],
};
