import type { LineIcon } from './icon.ts';

export const back: LineIcon = { id: 'back', viewBox: '0 0 24 24', paths: ['M15 5l-7 7 7 7'] };
