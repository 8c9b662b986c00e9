import type { LineIcon } from './icon.ts';

export const book: LineIcon = {
  id: 'book',
  viewBox: '0 0 24 24',
  paths: ['M12 6c-2-1.6-5-2-9-2v15c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2z', 'M12 6v15'],
};
