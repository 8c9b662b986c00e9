import type { LineIcon } from './icon.ts';

export const info: LineIcon = {
  id: 'info',
  viewBox: '0 0 24 24',
  paths: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 11v6M12 7.5v.1'],
};
