import type { LineIcon } from './icon.ts';

export const receipt: LineIcon = {
  id: 'receipt',
  viewBox: '0 0 24 24',
  paths: ['M5 3h14v18l-2.3-2-2.4 2-2.3-2-2.3 2-2.4-2L5 21z', 'M9 8h6M9 12.5h6'],
};
