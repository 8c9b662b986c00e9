import type { LineIcon } from './icon.ts';

export const qr: LineIcon = {
  id: 'qr',
  viewBox: '0 0 24 24',
  paths: [
    'M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3z',
    'M6.5 6.5h.01M17.5 6.5h.01M6.5 17.5h.01M14 14h3v3h-3M21 14v3M14 21h.01M17.5 21H21',
  ],
};
