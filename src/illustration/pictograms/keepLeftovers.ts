import type { Pictogram } from './pictogram.ts';

export const keepLeftovers: Pictogram = {
  id: 'keep-leftovers',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M8 6h48v9H8z' },
    { paint: 'line', width: 5, d: 'M12 15v39a5 5 0 0 0 5 5h30a5 5 0 0 0 5-5V15' },
    {
      paint: 'solid',
      d: 'M15.98 33c0-6.56 4.1-9.84 9.02-9.84s9.02 3.28 9.02 9.84c-4.1 1.64-13.94 1.64-18.04 0zM22.13 35.46h5.74l0.98 9.02h-7.71z',
    },
    { paint: 'solid', d: 'M35 40h14c0 7-2 10-7 11.5-5-1.5-7-4.5-7-11.5z' },
  ],
};
