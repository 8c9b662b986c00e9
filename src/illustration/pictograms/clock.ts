import type { Pictogram } from './pictogram.ts';

export const clock: Pictogram = {
  id: 'clock',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 6, d: 'M6 32a26 26 0 1 0 52 0a26 26 0 1 0-52 0z' },
    { paint: 'line', width: 6, d: 'M32 15v17l12 8' },
  ],
};
