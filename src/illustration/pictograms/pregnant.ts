import type { Pictogram } from './pictogram.ts';

export const pregnant: Pictogram = {
  id: 'pregnant',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M19 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
    {
      paint: 'solid',
      d: 'M20 21h12c4 0 6 3 7 8 8 2 11 9 8 16-1 3-4 5-7 5v11H22V46c-6-3-6-10-4-18 0-4 0-7 2-7z',
    },
    { paint: 'ground', d: 'M32.4 38a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z' },
  ],
};
