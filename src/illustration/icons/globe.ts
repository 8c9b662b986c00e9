import type { LineIcon } from './icon.ts';

export const globe: LineIcon = {
  id: 'globe',
  viewBox: '0 0 24 24',
  paths: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z'],
};
