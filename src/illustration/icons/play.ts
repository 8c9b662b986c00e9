import type { LineIcon } from './icon.ts';

export const play: LineIcon = { id: 'play', viewBox: '0 0 24 24', paths: ['M7 4l13 8-13 8z'] };
