import type { LineIcon } from './icon.ts';

export const school: LineIcon = {
  id: 'school',
  viewBox: '0 0 24 24',
  paths: ['M12 3 2 8.5l10 5.5 10-5.5z', 'M6 11v5c3.5 3 8.5 3 12 0v-5M22 8.5V15'],
};
