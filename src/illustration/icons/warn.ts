import type { LineIcon } from './icon.ts';

export const warn: LineIcon = {
  id: 'warn',
  viewBox: '0 0 24 24',
  paths: ['M12 3.5 22 20.5H2z', 'M12 10v5M12 17.8v.1'],
};
