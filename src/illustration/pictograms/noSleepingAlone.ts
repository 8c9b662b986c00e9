import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noSleepingAlone: Pictogram = {
  id: 'no-sleeping-alone',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 5.5, d: 'M4 59V27M4 50h56v9' },
    { paint: 'solid', d: 'M8.5 38a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z' },
    { paint: 'solid', d: 'M24 47V36c14-3 30-2 34 11z' },
    { paint: 'solid', d: 'M52 4a13 13 0 1 0 9 18A14 14 0 0 1 52 4z' },
    ...BAR,
  ],
};
