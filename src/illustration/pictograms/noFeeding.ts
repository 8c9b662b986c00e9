import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noFeeding: Pictogram = {
  id: 'no-feeding',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M35 26a11 11 0 1 0 22 0a11 11 0 1 0-22 0z' },
    { paint: 'solid', d: 'M30 61V51c0-9 6-14 16-14s15 5 15 14v10z' },
    { paint: 'solid', d: 'M7 15l21-7 7 20-21 7z' },
    { paint: 'line', width: 5, d: 'M3 45l12-8' },
    { paint: 'ground', d: 'M38.6 23a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z' },
    ...BAR,
  ],
};
