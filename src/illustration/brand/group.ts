import { Brush } from '../kit/brush.ts';
import { onPlate, type PictureGroup } from '../picture.ts';
import { installPictures } from './install.ts';
import { statePictures } from './states.ts';

const SIZE = { width: 440, height: 275 } as const;

/** Help with installing, and pages that have nothing to show. */
export const brandGroup: PictureGroup = {
  folder: 'brand',
  borrows: ['kit'],
  kinds: ['brand'],
  list: () =>
    Object.entries({ ...installPictures, ...statePictures }).map(([id, draw]) => ({
      kind: 'brand' as const,
      id,
      ...SIZE,
      input: null,
      draw: () => {
        const b = new Brush(id);
        const paper = b.cloud([220, 140], [214, 128], '#fbf5e6', 0.7);
        return { svg: onPlate(SIZE, paper + draw(b)), anchors: [] };
      },
    })),
};
