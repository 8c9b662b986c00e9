import { BAR } from './bar.ts';
import type { Pictogram } from './pictogram.ts';

export const noPicking: Pictogram = {
  id: 'no-picking',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'solid',
      d: 'M8.25 38c0-10 6.25-15 13.75-15s13.75 5 13.75 15c-6.25 2.5-21.25 2.5-27.5 0zM17.63 41.75h8.75l1.5 13.75h-11.75z',
    },
    { paint: 'line', width: 5, d: 'M4 59h40' },
    { paint: 'line', width: 12, d: 'M60 6L47 18' },
    { paint: 'line', width: 5.5, d: 'M46 17L31 15l-9 7M48 20l-9 5-5 9M45 22l-8-2-9 7' },
    ...BAR,
  ],
};
