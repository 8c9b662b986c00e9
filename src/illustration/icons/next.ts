import type { LineIcon } from './icon.ts';

export const next: LineIcon = { id: 'next', viewBox: '0 0 24 24', paths: ['M9 5l7 7-7 7'] };
