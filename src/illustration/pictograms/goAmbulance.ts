import type { Pictogram } from './pictogram.ts';

export const goAmbulance: Pictogram = {
  id: 'go-ambulance',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M3 47V20a3 3 0 0 1 3-3h34v30z' },
    { paint: 'solid', d: 'M42 25h8.5L61 36v11H42z' },
    { paint: 'ground', d: 'M46 29h3.5l6.5 7H46z' },
    { paint: 'ground', d: 'M19.2 20h5.6v5.2h5.2v5.6h-5.2v5.2h-5.6v-5.2h-5.2v-5.6h5.2z' },
    {
      paint: 'ground',
      d: 'M7 48a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM39 48a9 9 0 1 0 18 0a9 9 0 1 0-18 0z',
    },
    {
      paint: 'solid',
      d: 'M9.5 48a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0zM41.5 48a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z',
    },
    { paint: 'solid', d: 'M15 9h11v6H15z' },
    { paint: 'line', width: 3.5, d: 'M8 12l-5-3M33 12l5-3M20.5 5V2.5' },
  ],
};
