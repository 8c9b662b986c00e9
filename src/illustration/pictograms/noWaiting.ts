import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noWaiting: Pictogram = {
  id: 'no-waiting',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M39 14a7 7 0 1 0 14 0a7 7 0 1 0-14 0z' },
    { paint: 'line', width: 9, d: 'M48 25v17' },
    { paint: 'line', width: 7, d: 'M47 42H34v17' },
    { paint: 'line', width: 5, d: 'M58 28v31M58 45H48M47 28l-11 7' },
    { paint: 'line', width: 4.6, d: 'M4.5 26a13.5 13.5 0 1 0 27 0a13.5 13.5 0 1 0-27 0z' },
    { paint: 'line', width: 4.6, d: 'M18 18v8.5l6 4' },
    ...BAR,
  ],
};
