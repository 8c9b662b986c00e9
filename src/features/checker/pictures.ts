import options from 'virtual:pictures/option';
import type { PictureRef } from '#content/pictures.ts';

/** The picture of one state; ids of pictures have hyphens where ids of the vocabulary have underscores. */
export function optionPicture(character: string, state: string): PictureRef | undefined {
  return options[`${character}-${state}`.replace(/_/g, '-')];
}
