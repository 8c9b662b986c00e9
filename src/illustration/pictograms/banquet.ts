import type { Pictogram } from './pictogram.ts';

export const banquet: Pictogram = {
  id: 'banquet',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 5, d: 'M15 32a17 17 0 1 0 34 0a17 17 0 1 0-34 0z' },
    {
      paint: 'solid',
      d: 'M27 26a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM21 36a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM35 36a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
    },
    {
      paint: 'solid',
      d: 'M27 5a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM27 59a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM0 32a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM54 32a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM7.5 12.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM46.5 12.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM7.5 51.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM46.5 51.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
    },
  ],
};
