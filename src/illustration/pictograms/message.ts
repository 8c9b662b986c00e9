import type { Pictogram } from './pictogram.ts';

export const message: Pictogram = {
  id: 'message',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M6 8h52v36H29L16 57V44H6z' },
    {
      paint: 'ground',
      d: 'M15 26a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM28 26a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM41 26a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
    },
  ],
};
