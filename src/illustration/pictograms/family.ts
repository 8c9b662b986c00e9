import type { Pictogram } from './pictogram.ts';

export const family: Pictogram = {
  id: 'family',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M4 24L32 3l28 21v6H4z' },
    {
      paint: 'solid',
      d: 'M12.5 38a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM40.5 38a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM27.6 43a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0z',
    },
    {
      paint: 'solid',
      d: 'M9 61V52c0-5 3-7 9-7 3 0 5 1 7 3v13zM55 61V52c0-5-3-7-9-7-3 0-5 1-7 3v13zM27.5 61v-8c0-3 1.5-4.5 4.5-4.5s4.5 1.5 4.5 4.5v8z',
    },
  ],
};
