import type { Pictogram } from './pictogram.ts';

export const dough: Pictogram = {
  id: 'dough',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 5, d: 'M4 7h56' },
    { paint: 'line', width: 4, d: 'M32 7v8' },
    { paint: 'solid', d: 'M32 13c4 5 14 9 14 19 0 9-6 14-14 14s-14-5-14-14c0-10 10-14 14-19z' },
    { paint: 'ground-line', width: 2.6, d: 'M25 26c-2 3-3 7-1 11M39 26c2 3 3 7 1 11' },
    { paint: 'solid', d: 'M32 48c2 3 3 4 3 5.5a3 3 0 0 1-6 0c0-1.5 1-2.5 3-5.5z' },
    { paint: 'line', width: 5, d: 'M13 52l3 9h32l3-9' },
  ],
};
