import type { LineIcon } from './icon.ts';

export const clip: LineIcon = {
  id: 'clip',
  viewBox: '0 0 24 24',
  paths: ['M6 4h12v17H6zM9.5 2.5h5V6h-5z', 'M9 11h6M9 15h6'],
};
