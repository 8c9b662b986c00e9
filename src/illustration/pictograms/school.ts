import type { Pictogram } from './pictogram.ts';

export const school: Pictogram = {
  id: 'school',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 4.5, d: 'M32 3v16' },
    { paint: 'solid', d: 'M32 4h17l-4 5 4 5H32z' },
    { paint: 'solid', d: 'M18 26L32 17l14 9v35H18z' },
    { paint: 'solid', d: 'M3 34h12v27H3zM49 34h12v27H49z' },
    { paint: 'ground', d: 'M27 46h10v15H27z' },
    { paint: 'ground', d: 'M27 33a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
    { paint: 'solid', d: 'M31 30h2v4h-2z' },
    { paint: 'ground', d: 'M6.5 40h5v6h-5zM52.5 40h5v6h-5z' },
  ],
};
