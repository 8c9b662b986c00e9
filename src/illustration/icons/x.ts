import type { LineIcon } from './icon.ts';

export const x: LineIcon = { id: 'x', viewBox: '0 0 24 24', paths: ['M5 5l14 14M19 5 5 19'] };
