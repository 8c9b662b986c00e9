import type { LineIcon } from './icon.ts';

export const pause: LineIcon = { id: 'pause', viewBox: '0 0 24 24', paths: ['M8 4v16M16 4v16'] };
