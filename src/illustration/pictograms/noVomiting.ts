import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noVomiting: Pictogram = {
  id: 'no-vomiting',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M30.5 14a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0z' },
    { paint: 'line', width: 9, d: 'M44 25c8 7 10 18 10 33' },
    { paint: 'line', width: 6, d: 'M42 27l-13 5 3-13' },
    { paint: 'solid', d: 'M5 45h25l-3 16H8z' },
    { paint: 'line', width: 3.6, d: 'M27 24c-5 3-7 9-7 15M20 22c-4 3-6 9-6 15' },
    ...BAR,
  ],
};
