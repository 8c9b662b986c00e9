import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noTasting: Pictogram = {
  id: 'no-tasting',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'solid',
      d: 'M4 61V47c0-4 2-8 5-10C4 33 3 27 5 20 8 9 18 3 29 6c7 2 11 7 12 13l5 9-5 2v4H30v6h11v6c0 4-3 6-7 6h-5v9z',
    },
    { paint: 'ground', d: 'M27.5 20a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z' },
    { paint: 'solid', d: 'M31 34h15c4 0 4 6 0 6H31z' },
    {
      paint: 'solid',
      d: 'M46.4 28c0-4.8 3-7.2 6.6-7.2s6.6 2.4 6.6 7.2c-3 1.2-10.2 1.2-13.2 0zM50.9 29.8h4.2l0.72 6.6h-5.64z',
    },
    ...BAR,
  ],
};
