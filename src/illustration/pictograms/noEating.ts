import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noEating: Pictogram = {
  id: 'no-eating',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M6 34h52c0 14-7 22-17 24v3H23v-3C13 56 6 48 6 34z' },
    {
      paint: 'solid',
      d: 'M15 17c0-8 5-12 11-12s11 4 11 12c-5 2-17 2-22 0zM22.5 20h7l1.2 11h-9.4z',
    },
    { paint: 'line', width: 4, d: 'M41 28L56 3M48 29L62 8' },
    ...BAR,
  ],
};
