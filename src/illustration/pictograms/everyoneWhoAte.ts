import type { Pictogram } from './pictogram.ts';

export const everyoneWhoAte: Pictogram = {
  id: 'everyone-who-ate',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M6 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0z' },
    { paint: 'solid', d: 'M44 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0z' },
    { paint: 'solid', d: 'M26.2 20a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0-11.6 0z' },
    {
      paint: 'solid',
      d: 'M2 46V33c0-7 4-11 11-11 4 0 7 1.5 9 4v20zM62 46V33c0-7-4-11-11-11-4 0-7 1.5-9 4v20zM24 46V34c0-4 3-6 8-6s8 2 8 6v12z',
    },
    { paint: 'ground', d: 'M7 41h50v5c0 12-9 18-25 18S7 58 7 46z' },
    { paint: 'solid', d: 'M11 46h42c0 10-8 15-21 15s-21-5-21-15z' },
  ],
};
