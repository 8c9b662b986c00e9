import type { Species } from '#content/schemas/species.ts';
import type { PictureGroup, PictureSpec } from '../picture.ts';
import { pairPictures } from './pair.ts';
import { drawPlate, PLATE } from './plate.ts';
import { drawThumb, THUMB } from './thumb.ts';

function plateAndThumb(species: Species): PictureSpec[] {
  const { id, draw, traits } = species;
  const input = { draw, traits };
  return [
    { kind: 'plate', id, ...PLATE, input, draw: () => drawPlate(species) },
    { kind: 'thumb', id, ...THUMB, input, draw: () => drawThumb(species) },
  ];
}

/** Plates, thumbnails and pairs of all mushrooms. */
export const fungiGroup: PictureGroup = {
  folder: 'fungi',
  kinds: ['plate', 'thumb', 'pairside'],
  list: (input) => [
    ...input.species.flatMap(plateAndThumb),
    ...pairPictures(input),
  ],
};
