import type { Pictogram } from './pictogram.ts';

export const doctor: Pictogram = {
  id: 'doctor',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M22 15a10 10 0 1 0 20 0a10 10 0 1 0-20 0z' },
    { paint: 'ground', d: 'M21 11h22v4H21z' },
    { paint: 'solid', d: 'M20 4h24v7H20z' },
    { paint: 'ground', d: 'M30.7 4.1h2.6v2.1h2.1v2.6h-2.1v2.1h-2.6v-2.1h-2.1v-2.6h2.1z' },
    { paint: 'solid', d: 'M8 61V48c0-11 9-17 24-17s24 6 24 17v13z' },
    { paint: 'ground-line', width: 3.4, d: 'M23 32v9a9 9 0 0 0 18 0v-9M32 50v3' },
    { paint: 'ground', d: 'M28.4 55a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z' },
  ],
};
