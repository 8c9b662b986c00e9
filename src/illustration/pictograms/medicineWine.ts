import type { Pictogram } from './pictogram.ts';

export const medicineWine: Pictogram = {
  id: 'medicine-wine',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M20 3h24v9H20z' },
    {
      paint: 'line',
      width: 5,
      d: 'M22 14h20M14 24c0-7 8-3 8-10M50 24c0-7-8-3-8-10M14 24v32a5 5 0 0 0 5 5h26a5 5 0 0 0 5-5V24',
    },
    { paint: 'solid', d: 'M14 36h36v19a5 5 0 0 1-5 5H19a5 5 0 0 1-5-5z' },
    {
      paint: 'ground',
      d: 'M24 41c5-3 12-2 13 2 0 6-5 7-7 13-4-5-9-9-6-15zM39 45c4-1 6 1 5 4-1 3-3 4-4 7-2-3-3-7-1-11z',
    },
  ],
};
