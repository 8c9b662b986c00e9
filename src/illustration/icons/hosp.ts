import type { LineIcon } from './icon.ts';

export const hosp: LineIcon = {
  id: 'hosp',
  viewBox: '0 0 24 24',
  paths: ['M4 21V6h16v15M2 21h20', 'M12 8.5v6M9 11.5h6M10 21v-3h4v3'],
};
