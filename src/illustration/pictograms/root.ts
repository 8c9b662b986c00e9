import type { Pictogram } from './pictogram.ts';

export const root: Pictogram = {
  id: 'root',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'line', width: 5, d: 'M24 3c1 8 0 12 0 17' },
    { paint: 'solid', d: 'M9 27c0-8 6-10 15-10s15 2 15 10c0 14-8 18-12 34-6-12-18-18-18-34z' },
    { paint: 'solid', d: 'M41 30c-1-4 3-6 9-6s9 2 9 7c0 10-6 12-8 24-5-8-9-14-10-25z' },
    { paint: 'line', width: 3, d: 'M10 40l-6 4M38 42l2 4M14 50l-7 5M57 42l5 3M32 52l6 4' },
  ],
};
