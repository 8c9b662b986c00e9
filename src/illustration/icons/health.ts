import type { LineIcon } from './icon.ts';

export const health: LineIcon = {
  id: 'health',
  viewBox: '0 0 24 24',
  paths: [
    'M5 3.5H4V8a5 5 0 0 0 10 0V3.5h-1',
    'M9 13v2.5a5.25 5.25 0 0 0 10.5 0V13',
    'M17.3 10.7a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0z',
  ],
};
