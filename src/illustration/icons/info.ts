import type { LineIcon } from './icon.ts';

export const info: LineIcon = {
  id: 'info',
  viewBox: '0 0 24 24',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z', 'M12 11v6M12 7.5h.01'],
};
