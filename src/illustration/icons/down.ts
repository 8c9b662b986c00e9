import type { LineIcon } from './icon.ts';

export const down: LineIcon = { id: 'down', viewBox: '0 0 24 24', paths: ['M5 9l7 7 7-7'] };
