import type { LineIcon } from './icon.ts';

export const nav: LineIcon = {
  id: 'nav',
  viewBox: '0 0 24 24',
  paths: ['M12 2.5 20 21l-8-4.5L4 21z'],
};
