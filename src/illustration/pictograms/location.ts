import type { Pictogram } from './pictogram.ts';

export const location: Pictogram = {
  id: 'location',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M32 62S53 40 53 24a21 21 0 0 0-42 0c0 16 21 38 21 38z' },
    { paint: 'ground', d: 'M28.5 12h7v8.5h8.5v7h-8.5v8.5h-7v-8.5h-8.5v-7h8.5z' },
  ],
};
