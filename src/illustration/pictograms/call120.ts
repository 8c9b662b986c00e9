import type { Pictogram } from './pictogram.ts';

export const call120: Pictogram = {
  id: 'call-120',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'solid',
      d: 'M16 3h32a4 4 0 0 1 4 4v50a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z',
    },
    {
      paint: 'ground-line',
      width: 4.4,
      d: 'M17.5 16.5l4-4.5v17M27 17.5c0-7.5 9.5-7.5 9.5 0 0 4-9.5 6.5-9.5 11.5h10M44.5 12c5 0 5 17 0 17s-5-17 0-17z',
    },
    {
      paint: 'ground',
      d: 'M23 37h4l2.5 6.2-3 1.9a14 14 0 0 0 6.4 6.4l1.9-3 6.2 2.5v3.5a3.5 3.5 0 0 1-3.5 3.5A18 18 0 0 1 20 40.5 3.5 3.5 0 0 1 23 37z',
    },
  ],
};
