import scenes from 'virtual:pictures/scene';
import type { PictureRef } from '#content/pictures.ts';
import type { CaseId } from './cases.ts';
import { optionPicture } from './pictures.ts';

/** A picture for each case; drawings that exist for other rooms. */
export const CASE_PICTURES: Readonly<Record<CaseId, PictureRef | undefined>> = {
  mixed: scenes['lesson-basket'],
  dried: scenes['keep-leftovers'],
  bought: scenes['setting-market'],
  jianshouqing: optionPicture('cut_change', 'blue'),
  tested: scenes['no-folk-test'],
};
