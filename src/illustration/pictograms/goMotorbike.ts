import type { Pictogram } from './pictogram.ts';

export const goMotorbike: Pictogram = {
  id: 'go-motorbike',
  viewBox: '0 0 64 64',
  paths: [
    {
      paint: 'line',
      width: 5.5,
      d: 'M3.5 49a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM43.5 49a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0z',
    },
    { paint: 'line', width: 6, d: 'M12 49l8-11h20l12 11' },
    { paint: 'line', width: 5, d: 'M51 47L44 27h-5' },
    { paint: 'solid', d: 'M32 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0z' },
    { paint: 'line', width: 8, d: 'M36 20l-2 14' },
    { paint: 'line', width: 5, d: 'M37 20l8 7' },
    { paint: 'line', width: 6, d: 'M34 35l8 3-2 9' },
    { paint: 'solid', d: 'M15.4 12a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0z' },
    { paint: 'line', width: 8, d: 'M20 22l1 13' },
    { paint: 'line', width: 4.5, d: 'M21 22l11 4' },
    { paint: 'line', width: 5.5, d: 'M21 36l7 2-1 9' },
  ],
};
