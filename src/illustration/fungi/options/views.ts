import type { Species } from '#content/schemas/species.ts';
import type { Point } from '../../core/geometry.ts';
import { drawAgaric } from '../agaric.ts';
import { drawSection } from '../section.ts';
import { specimenOf, type Age } from '../specimen.ts';

export const OPTION = { width: 168, height: 126 } as const;

/** How an option picture looks at the mushroom: which side, and how many centimetres wide. */
export type View =
  | 'cap'
  | 'cap-side'
  | 'under'
  | 'whole'
  | 'stem'
  | 'base'
  | 'ring'
  | 'cut'
  | 'cut-gills'
  | 'cut-stem';

interface Window {
  readonly pitch: number;
  /** cm across the picture */
  readonly wide: number;
  /** cm above the ground in the middle of the picture */
  readonly up: number;
  readonly aside?: number;
  readonly age?: Age;
}

const WINDOWS: Readonly<Record<View, Window>> = {
  cap: { pitch: 36, wide: 7.6, up: 7.3 },
  'cap-side': { pitch: 10, wide: 9.6, up: 6.1 },
  under: { pitch: -40, wide: 7.6, up: 6.6 },
  whole: { pitch: -12, wide: 13.6, up: 4.1 },
  stem: { pitch: 4, wide: 4.6, up: 3.3 },
  base: { pitch: 8, wide: 5.6, up: 0.95 },
  ring: { pitch: -10, wide: 8.4, up: 5.4 },
  cut: { pitch: 0, wide: 12.4, up: 4.3 },
  'cut-gills': { pitch: 0, wide: 4.8, up: 6.5, aside: 1.1 },
  'cut-stem': { pitch: 0, wide: 4.6, up: 3.2 },
};

/** Draws the mature mushroom in the window of a view. */
export function look(species: Species, view: View): string {
  const { pitch, wide, up, aside = 0 } = WINDOWS[view];
  const scale = OPTION.width / wide;
  const foot: Point = [OPTION.width / 2 - aside * scale, OPTION.height / 2 + up * scale];
  const specimen = specimenOf(species, 'mature');
  return view.startsWith('cut')
    ? drawSection(specimen, foot, scale).svg
    : drawAgaric(specimen, {
        foot,
        scale,
        pitch,
        lean: 0,
        bow: view === 'whole' ? 0.02 : 0,
        tip: 0,
        seed: 'option',
      }).svg;
}
