import type { Pictogram } from './pictogram.ts';

export const mushroom: Pictogram = {
  id: 'mushroom',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'solid',
      d: 'M8.9 34c0-16.8 10.5-25.2 23.1-25.2s23.1 8.4 23.1 25.2c-10.5 4.2-35.7 4.2-46.2 0zM24.65 40.3h14.7l2.52 23.1h-19.74z',
    },
  ],
};
