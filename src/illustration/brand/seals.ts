import { CHARACTERS, type Character } from './characters.ts';

/** Paths of a seal: filled or stroked in the seal's colour, or in the ground colour where the stone is cut away. */
export interface SealPath {
  readonly paint: 'solid' | 'line' | 'ground-line';
  readonly width?: number;
  /** moves and scales the path: a character of the 24 grid put in its place */
  readonly transform?: string;
  readonly d: string;
}

/** A seal of two characters, one above the other. Three shapes, so that colour is never alone. */
export interface Seal {
  readonly id: 'deadly' | 'poisonous' | 'do-not-eat';
  readonly viewBox: '0 0 48 80';
  readonly paths: readonly SealPath[];
}

const TOP = 'translate(8.4 7) scale(1.3)';
const BOTTOM = 'translate(8.4 41.5) scale(1.3)';

function pair(upper: Character, lower: Character, paint: 'line' | 'ground-line'): SealPath[] {
  return [
    { paint, width: 2.5, transform: TOP, d: CHARACTERS[upper] },
    { paint, width: 2.5, transform: BOTTOM, d: CHARACTERS[lower] },
  ];
}

/** 剧毒: a filled block with a frame cut into it, white characters (白文). Colour: cinnabar. */
export const deadlySeal: Seal = {
  id: 'deadly',
  viewBox: '0 0 48 80',
  paths: [
    {
      paint: 'solid',
      d: 'M2 1.6L21 1L46.4 1.8L47 22L46.6 52L47.2 78L30 78.6L1.4 78.2L1 54L1.6 30Z',
    },
    { paint: 'ground-line', width: 1.2, d: 'M4.6 4.8H43.4V75.2H4.6Z' },
    ...pair('剧', '毒', 'ground-line'),
  ],
};

/** 有毒: an outline with round ends, characters in its colour (朱文). Colour: cinnabar. */
export const poisonousSeal: Seal = {
  id: 'poisonous',
  viewBox: '0 0 48 80',
  paths: [
    {
      paint: 'line',
      width: 3,
      d: 'M24 2C38 2 46 8 46 20V60C46 72 38 78 24 78S2 72 2 60V20C2 8 10 2 24 2Z',
    },
    ...pair('有', '毒', 'line'),
  ],
};

/** 不吃: a block with cut corners, white characters. Colour: ink, never red and never lighter. */
export const doNotEatSeal: Seal = {
  id: 'do-not-eat',
  viewBox: '0 0 48 80',
  paths: [
    { paint: 'solid', d: 'M11 1H37L47 11V69L37 79H11L1 69V11Z' },
    ...pair('不', '吃', 'ground-line'),
  ],
};

export const ALL_SEALS: readonly Seal[] = [deadlySeal, poisonousSeal, doNotEatSeal];

/** A seal as SVG in fixed colours, for print and for the contact sheet. */
export function sealSvg(seal: Seal, colour: string, ground: string): string {
  const paths = seal.paths.map(({ paint, width, transform, d }) => {
    const tint = paint === 'ground-line' ? ground : colour;
    const place = transform === undefined ? '' : ` transform="${transform}"`;
    return width === undefined
      ? `<path fill="${tint}"${place} d="${d}"/>`
      : `<path fill="none" stroke="${tint}" stroke-width="${width}"${place} d="${d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${seal.viewBox}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
}
