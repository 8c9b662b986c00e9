import type { LineIcon } from './icon.ts';

export const minus: LineIcon = { id: 'minus', viewBox: '0 0 24 24', paths: ['M5 12h14'] };
