import type { LineIcon } from './icon.ts';

export const offline: LineIcon = {
  id: 'offline',
  viewBox: '0 0 24 24',
  paths: [
    'M7 2.5h10a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1z',
    'M12 6.5V13M9.3 10.6 12 13.3l2.7-2.7M11 18.3h2',
  ],
};
