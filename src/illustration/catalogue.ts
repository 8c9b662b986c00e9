import { fungiGroup } from './fungi/group.ts';
import type { PictureGroup } from './picture.ts';

/** Every group of pictures. A new folder of drawings adds its group here, one line. */
export const PICTURE_GROUPS: readonly PictureGroup[] = [fungiGroup];
