import type { Pictogram } from './pictogram.ts';

export const photograph: Pictogram = {
  id: 'photograph',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M6 17h11l5-8h20l5 8h11v37H6z' },
    { paint: 'ground', d: 'M18 34a14 14 0 1 0 28 0a14 14 0 1 0-28 0z' },
    {
      paint: 'solid',
      d: 'M23.42 33c0-6.24 3.9-9.36 8.58-9.36s8.58 3.12 8.58 9.36c-3.9 1.56-13.26 1.56-17.16 0zM29.27 35.34h5.46l0.94 8.58h-7.33z',
    },
  ],
};
