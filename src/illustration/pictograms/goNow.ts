import type { Pictogram } from './pictogram.ts';

export const goNow: Pictogram = {
  id: 'go-now',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M36 59V21h24v38z' },
    { paint: 'ground', d: 'M44.5 30h7v6.5h6.5v7h-6.5v6.5h-7v-6.5h-6.5v-7h6.5z' },
    { paint: 'solid', d: 'M12.8 9a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z' },
    { paint: 'line', width: 7.5, d: 'M19 21l-3 16' },
    {
      paint: 'line',
      width: 5.5,
      d: 'M16 38l8 9 1 11M15 38l-4 10-8 7M19 21l7 9 7-2M18 21l-8 7-2 8',
    },
  ],
};
