import type { Pictogram } from './pictogram.ts';

export const village: Pictogram = {
  id: 'village',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M20 2L38 17v21H2V17z' },
    { paint: 'ground', d: 'M14 22h12v9H14z' },
    { paint: 'ground', d: 'M22 61V36L43 18l21 18v25z' },
    { paint: 'solid', d: 'M43 23L27 38v23h11V46h10v15h11V38z' },
  ],
};
