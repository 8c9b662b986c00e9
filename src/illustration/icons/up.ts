import type { LineIcon } from './icon.ts';

export const up: LineIcon = { id: 'up', viewBox: '0 0 24 24', paths: ['M5 15l7-7 7 7'] };
