import type { LineIcon } from './icon.ts';

export const pin: LineIcon = {
  id: 'pin',
  viewBox: '0 0 24 24',
  paths: ['M12 21.5s7-6.5 7-12A7 7 0 0 0 5 9.5c0 5.5 7 12 7 12z', 'M12 6.5v6M9 9.5h6'],
};
