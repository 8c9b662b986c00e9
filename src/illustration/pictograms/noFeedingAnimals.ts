import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noFeedingAnimals: Pictogram = {
  id: 'no-feeding-animals',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'solid',
      d: 'M7 36c0-10 8-16 21-16 8 0 14 2 18 6l9-4-1 9 6 8-2 6-8 2-4 12h-8l-2-8H24l-2 8h-8l-2-10c-3-3-5-7-5-13z',
    },
    { paint: 'ground', d: 'M47 33a2 2 0 1 0 4 0a2 2 0 1 0-4 0z' },
    { paint: 'line', width: 4, d: 'M7 32c-5-1-5-8 0-8' },
    ...BAR,
  ],
};
