import type { Pictogram } from './pictogram.ts';

export const tellAdult: Pictogram = {
  id: 'tell-adult',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M10 13a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
    { paint: 'solid', d: 'M5 60V38c0-8 5-13 13-13s13 5 13 13v22z' },
    { paint: 'solid', d: 'M39.5 32a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z' },
    { paint: 'solid', d: 'M37 60V49c0-6 3.5-9 9-9s9 3 9 9v11z' },
    { paint: 'line', width: 4, d: 'M39 46l-9-5' },
    { paint: 'solid', d: 'M36 4h22v15H47l-6 6v-6h-5z' },
    {
      paint: 'ground',
      d: 'M40 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM45 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM50 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0z',
    },
  ],
};
