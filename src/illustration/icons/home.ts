import type { LineIcon } from './icon.ts';

export const home: LineIcon = {
  id: 'home',
  viewBox: '0 0 24 24',
  paths: ['M3 11.5 12 4l9 7.5', 'M6 9.5V20h12V9.5M10 20v-5.5h4V20'],
};
