import type { Pictogram } from './pictogram.ts';

export const community: Pictogram = {
  id: 'community',
  viewBox: '0 0 64 64',
  paths: [
    { paint: 'solid', d: 'M4 60V20h17v40zM25 60V5h17v55zM46 60V28h14v32z' },
    {
      paint: 'ground',
      d: 'M9 26h7v6H9zM9 38h7v6H9zM30 12h7v6h-7zM30 24h7v6h-7zM30 36h7v6h-7zM50 35h6v6h-6z',
    },
    { paint: 'ground', d: 'M30 49h7v11h-7z' },
  ],
};
