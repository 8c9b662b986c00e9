import type { Pictogram } from './pictogram.ts';

export const hospital: Pictogram = {
  id: 'hospital',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M9 60V6h46v54z' },
    { paint: 'ground', d: 'M28 10h8v9h9v8h-9v9h-8v-9h-9v-8h9z' },
    { paint: 'ground', d: 'M26 46h12v14H26z' },
    { paint: 'line', width: 5, d: 'M3 60h58' },
  ],
};
