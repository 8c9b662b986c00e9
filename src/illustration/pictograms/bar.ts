import type { SignPath } from './pictogram.ts';

/** The red bar over a forbidden thing, corner to corner, with a rim of ground so that it stands out from solid black. */
export const BAR: readonly SignPath[] = [
  { paint: 'ground-line', width: 10, d: 'M5 5l54 54' },
  { paint: 'bar', width: 4.8, d: 'M4 4l56 56' },
];
