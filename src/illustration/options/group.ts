import type { PictureGroup } from '../picture.ts';
import { optionPictures } from './options.ts';

/** The answers of the checker: one close-up for each state of each visible character. */
export const optionGroup: PictureGroup = {
  folder: 'options',
  kinds: ['option'],
  list: optionPictures,
};
