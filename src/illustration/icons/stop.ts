import type { LineIcon } from './icon.ts';

export const stop: LineIcon = {
  id: 'stop',
  viewBox: '0 0 24 24',
  paths: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z', 'M8 8l8 8M16 8l-8 8'],
};
