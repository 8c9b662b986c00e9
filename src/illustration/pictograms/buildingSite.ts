import type { Pictogram } from './pictogram.ts';

export const buildingSite: Pictogram = {
  id: 'building-site',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M22 24a10 10 0 1 0 20 0a10 10 0 1 0-20 0z' },
    { paint: 'ground', d: 'M20 20h24v5H20z' },
    { paint: 'solid', d: 'M17 16h30v5H17zM21 15C21 6 26 3 32 3s11 3 11 12z' },
    { paint: 'solid', d: 'M9 61V49c0-9 9-13 23-13s23 4 23 13v12z' },
    { paint: 'ground', d: 'M22 37h5v24h-5zM37 37h5v24h-5z' },
    { paint: 'solid', d: 'M22 48h20v5H22z' },
  ],
};
