import type { LineIcon } from './icon.ts';

export const globe: LineIcon = {
  id: 'globe',
  viewBox: '0 0 24 24',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z', 'M3 12h18', 'M12 3c5 5 5 13 0 18-5-5-5-13 0-18z'],
};
