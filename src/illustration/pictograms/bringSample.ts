import type { Pictogram } from './pictogram.ts';

export const bringSample: Pictogram = {
  id: 'bring-sample',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M4 14h22v5H4z' },
    { paint: 'line', width: 4, d: 'M6 19v19a3 3 0 0 0 3 3h12a3 3 0 0 0 3-3V19' },
    {
      paint: 'solid',
      d: 'M8.95 30c0-4.4 2.75-6.6 6.05-6.6s6.05 2.2 6.05 6.6c-2.75 1.1-9.35 1.1-12.1 0zM13.07 31.65h3.85l0.66 6.05h-5.17z',
    },
    { paint: 'line', width: 5, d: 'M4 52h22' },
    { paint: 'solid', d: 'M24 43l12 9-12 9z' },
    { paint: 'solid', d: 'M39 60V14h23v46z' },
    { paint: 'ground', d: 'M47.2 25h6.6v5.7h5.7v6.6h-5.7v5.7h-6.6v-5.7h-5.7v-6.6h5.7z' },
  ],
};
