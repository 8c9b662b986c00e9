import type { Pictogram } from './pictogram.ts';

export const drip: Pictogram = {
  id: 'drip',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 5, d: 'M3 58h58M5 58V36M57 58V47' },
    { paint: 'solid', d: 'M8.5 41a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z' },
    { paint: 'line', width: 10, d: 'M27 48h25' },
    { paint: 'solid', d: 'M36 4h16v17l-4 5h-8l-4-5z' },
    { paint: 'ground', d: 'M40 9h8v3h-8z' },
    { paint: 'line', width: 3.5, d: 'M44 26v6c0 6-8 4-9 11' },
  ],
};
