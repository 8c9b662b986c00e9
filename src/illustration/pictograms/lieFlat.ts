import type { Pictogram } from './pictogram.ts';

export const lieFlat: Pictogram = {
  id: 'lie-flat',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 4.5, d: 'M3 57h58' },
    { paint: 'solid', d: 'M3 44a7 7 0 1 0 14 0a7 7 0 1 0-14 0z' },
    { paint: 'line', width: 11, d: 'M23 46h16' },
    { paint: 'line', width: 8, d: 'M39 48h20' },
    { paint: 'line', width: 4.5, d: 'M24 50h14' },
  ],
};
