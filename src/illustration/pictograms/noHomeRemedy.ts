import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noHomeRemedy: Pictogram = {
  id: 'no-home-remedy',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M6 34h52c0 12-7 19-16 21v5H22v-5C13 53 6 46 6 34z' },
    { paint: 'line', width: 6, d: 'M38 29L54 6' },
    { paint: 'solid', d: 'M12 29C8 18 14 9 27 7c3 13-1 20-10 22z' },
    { paint: 'ground-line', width: 2.5, d: 'M15 29l8-15' },
    ...BAR,
  ],
};
