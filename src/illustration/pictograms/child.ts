import type { Pictogram } from './pictogram.ts';

export const child: Pictogram = {
  id: 'child',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M20 17a12 12 0 1 0 24 0a12 12 0 1 0-24 0z' },
    { paint: 'solid', d: 'M18 61l3-21c1-6 5-9 11-9s10 3 11 9l3 21h-9l-2-9h-6l-2 9z' },
    { paint: 'line', width: 5.5, d: 'M21 39l-9-8M43 39l9-8' },
  ],
};
