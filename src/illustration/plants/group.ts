import { Brush } from '../kit/brush.ts';
import { onPlate, type DrawnPicture, type PictureGroup, type PictureSpec } from '../picture.ts';
import { plantPlate } from './habit.ts';
import { plantParts, plantThumb } from './parts.ts';
import { ACONITES } from './species.ts';

const PLATE = { width: 720, height: 960 } as const;
const THUMB = { width: 320, height: 256 } as const;

function thumb(id: string, draw: (b: Brush) => string, input: unknown): PictureSpec {
  const picture = (): DrawnPicture => {
    const b = new Brush(`thumb-${id}`);
    const paper = b.cloud([160, 130], [156, 122], '#fbf5e6', 0.7);
    return { svg: onPlate(THUMB, paper + draw(b)), anchors: [] };
  };
  return { kind: 'plantthumb', id, ...THUMB, input, draw: picture };
}

/** Aconites: a plate and a thumbnail for each species, and their parts and products. */
export const plantGroup: PictureGroup = {
  folder: 'plants',
  borrows: ['kit'],
  kinds: ['plant', 'plantthumb'],
  list: () => [
    ...ACONITES.map((plant): PictureSpec => ({
      kind: 'plant',
      id: plant.id,
      ...PLATE,
      input: plant,
      draw: () => {
        const { body, anchors } = plantPlate(new Brush(plant.id), plant);
        return { svg: onPlate(PLATE, body), anchors };
      },
    })),
    ...ACONITES.map((plant) => thumb(plant.id, plantThumb(plant), plant)),
    ...Object.entries(plantParts).map(([id, draw]) => thumb(id, draw, null)),
  ],
};
