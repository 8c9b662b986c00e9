import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noThrowingAway: Pictogram = {
  id: 'no-throwing-away',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M14 32h36l-4 29H18zM10 24h44v6H10z' },
    { paint: 'ground-line', width: 3.4, d: 'M25 37l1.5 19M39 37l-1.5 19' },
    {
      paint: 'solid',
      d: 'M24.08 12c0-5.76 3.6-8.64 7.92-8.64s7.92 2.88 7.92 8.64c-3.6 1.44-12.24 1.44-15.84 0zM29.48 14.16h5.04l0.86 7.92h-6.77z',
    },
    ...BAR,
  ],
};
