import type { Pictogram } from './pictogram.ts';

export const unknown: Pictogram = {
  id: 'unknown',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 4.6, d: 'M5 32C5 14 16 5 32 5s27 9 27 27M24 37l-3 22h22l-3-22' },
    { paint: 'line', width: 4.6, d: 'M5 32c4 2 9 3 14 4M59 32c-4 2-9 3-14 4' },
    { paint: 'line', width: 5, d: 'M26 19c0-8 12-8 12 0 0 5-6 5-6 10' },
    { paint: 'solid', d: 'M28.8 36a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z' },
  ],
};
