import type { Pictogram } from './pictogram.ts';

export const stretcher: Pictogram = {
  id: 'stretcher',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M4.5 22a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z' },
    { paint: 'line', width: 10, d: 'M24 26h33' },
    { paint: 'line', width: 5, d: 'M3 36h58' },
    { paint: 'line', width: 4.5, d: 'M16 36l26 17M48 36L22 53' },
    {
      paint: 'line',
      width: 4.5,
      d: 'M14.5 56a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM42.5 56a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
    },
  ],
};
