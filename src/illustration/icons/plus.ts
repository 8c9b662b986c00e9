import type { LineIcon } from './icon.ts';

export const plus: LineIcon = { id: 'plus', viewBox: '0 0 24 24', paths: ['M12 5v14M5 12h14'] };
