import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noAlcohol: Pictogram = {
  id: 'no-alcohol',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M14 3h10v13c5 3 7 7 7 13v32H7V29c0-6 2-10 7-13z' },
    { paint: 'ground', d: 'M12 36h14v13H12z' },
    { paint: 'solid', d: 'M37 31h22c0 9-3 14-8 15v9h6v6H39v-6h6v-9c-5-1-8-6-8-15z' },
    ...BAR,
  ],
};
