import type { LineIcon } from './icon.ts';

export const dl: LineIcon = {
  id: 'dl',
  viewBox: '0 0 24 24',
  paths: ['M12 3v12M7 10.5l5 5 5-5', 'M4 20h16'],
};
