import type { Pictogram } from './pictogram.ts';

export const ask: Pictogram = {
  id: 'ask',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M10 20a10 10 0 1 0 20 0a10 10 0 1 0-20 0z' },
    { paint: 'solid', d: 'M3 60V48c0-9 7-14 17-14s17 5 17 14v12z' },
    {
      paint: 'line',
      width: 5.4,
      d: 'M40.95 12.1c0-10.35 16.1-10.35 16.1 0c0 6.9-8.05 5.75-8.05 13.8',
    },
    { paint: 'solid', d: 'M45.4 39a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z' },
  ],
};
