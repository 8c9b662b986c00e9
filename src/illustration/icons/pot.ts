import type { LineIcon } from './icon.ts';

export const pot: LineIcon = {
  id: 'pot',
  viewBox: '0 0 24 24',
  paths: ['M4 10h16v6a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM2 10h20', 'M8 6.5V5M12 6.5v-3M16 6.5V5'],
};
