import type { LineIcon } from './icon.ts';

export const warn: LineIcon = {
  id: 'warn',
  viewBox: '0 0 24 24',
  paths: ['M12 3 1.8 20.5h20.4z', 'M12 9.5v5M12 17.5h.01'],
};
