import type { Pictogram } from './pictogram.ts';

export const sidePosition: Pictogram = {
  id: 'side-position',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 4, d: 'M4 10h56v44H4z' },
    { paint: 'solid', d: 'M8.2 26a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0-13.6 0z' },
    { paint: 'line', width: 11.5, d: 'M26 28h13' },
    { paint: 'line', width: 7, d: 'M39 26l16 1' },
    { paint: 'line', width: 7, d: 'M39 30l8 12h8' },
    { paint: 'line', width: 5.5, d: 'M26 30l5 13-14-3' },
  ],
};
