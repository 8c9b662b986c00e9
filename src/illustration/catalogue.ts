import { brandGroup } from './brand/group.ts';
import { fungiGroup } from './fungi/group.ts';
import { optionGroup } from './options/group.ts';
import { pictogramGroup } from './pictograms/group.ts';
import type { PictureGroup } from './picture.ts';
import { plantGroup } from './plants/group.ts';
import { sceneGroup } from './scenes/group.ts';
import { symptomGroup } from './symptoms/group.ts';

/** Every group of pictures. A new folder of drawings adds its group here, one line. */
export const PICTURE_GROUPS: readonly PictureGroup[] = [
  fungiGroup,
  optionGroup,
  plantGroup,
  sceneGroup,
  symptomGroup,
  pictogramGroup,
  brandGroup,
];
