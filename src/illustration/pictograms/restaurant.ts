import type { Pictogram } from './pictogram.ts';

export const restaurant: Pictogram = {
  id: 'restaurant',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M22.5 31a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z' },
    { paint: 'ground', d: 'M21 21h22v6H21z' },
    { paint: 'solid', d: 'M21 24v-7c-7-1-7-11 1-12 3-4 17-4 20 0 8 1 8 11 1 12v7z' },
    { paint: 'solid', d: 'M8 61V55c0-9 10-13 24-13s24 4 24 13v6z' },
    { paint: 'ground', d: 'M24 43h3v6h10v-6h3v18H24z' },
    { paint: 'solid', d: 'M27 52h10v9H27z' },
  ],
};
