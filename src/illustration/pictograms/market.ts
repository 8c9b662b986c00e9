import type { Pictogram } from './pictogram.ts';

export const market: Pictogram = {
  id: 'market',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M8 6h48l6 17H2z' },
    { paint: 'ground-line', width: 3.6, d: 'M20 8l-4 14M32 8v14M44 8l4 14' },
    { paint: 'line', width: 5, d: 'M8 24v36M56 24v36' },
    { paint: 'solid', d: 'M8 44h48v7H8z' },
    {
      paint: 'solid',
      d: 'M15 38a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM26 38a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM38 38a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
    },
  ],
};
