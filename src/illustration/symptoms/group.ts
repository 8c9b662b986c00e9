import { onPlate, type PictureGroup } from '../picture.ts';
import { SYMPTOM_SKETCHES } from './all.ts';
import { sketchSvg } from './sketch.ts';

/** The sketches as rasters, for places that show many at once. */
export const symptomGroup: PictureGroup = {
  folder: 'symptoms',
  kinds: ['symptom'],
  list: () =>
    Object.entries(SYMPTOM_SKETCHES).map(([id, sketch]) => ({
      kind: 'symptom' as const,
      id,
      width: 96,
      height: 96,
      input: null,
      draw: () => ({
        svg: onPlate(
          { width: 96, height: 96 },
          `<g transform="translate(4 4) scale(.917)">${sketchSvg(sketch, ' width="96" height="96"')}</g>`,
        ),
        anchors: [],
      }),
    })),
};
