import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noDriving: Pictogram = {
  id: 'no-driving',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'line',
      width: 5.5,
      d: 'M3.5 48a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0zM41.5 48a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z',
    },
    { paint: 'line', width: 6, d: 'M13 48l10-13h16l12 13' },
    { paint: 'line', width: 5, d: 'M50 46L43 24h-7' },
    { paint: 'solid', d: 'M23.8 8a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z' },
    { paint: 'line', width: 9, d: 'M27 20v12' },
    { paint: 'line', width: 5, d: 'M29 19l11 6' },
    { paint: 'line', width: 6.5, d: 'M27 34l9 4-2 10' },
    ...BAR,
  ],
};
