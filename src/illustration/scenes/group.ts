import type { PictureGroup } from '../picture.ts';
import { aconiteDangerScenes } from './aconite-danger.ts';
import { aconiteIllnessScenes } from './aconite-illness.ts';
import { afterEatingScenes } from './after-eating.ts';
import { doughDangerScenes } from './dough-danger.ts';
import { doughIllnessScenes } from './dough-illness.ts';
import { lessonScenes } from './lessons.ts';
import { photographingScenes } from './photographing.ts';
import { sceneSpec, type Draw } from './scene.ts';
import { settingScenes } from './settings.ts';

const numbered = (food: string, scenes: readonly Draw[]) =>
  scenes.map((draw, i): [string, Draw] => [`${food}-${i + 1}`, draw]);

/** Every scene by its id. Scenes of a food are `<food>-<n>` in the order of the story. */
export const SCENES: ReadonlyMap<string, Draw> = new Map([
  ...numbered('diaojiangba', [...doughDangerScenes, ...doughIllnessScenes]),
  ...numbered('aconite', [...aconiteDangerScenes, ...aconiteIllnessScenes]),
  ...Object.entries(afterEatingScenes),
  ...Object.entries(photographingScenes),
  ...Object.entries(settingScenes),
  ...Object.entries(lessonScenes),
]);

export const sceneGroup: PictureGroup = {
  folder: 'scenes',
  borrows: ['kit', 'plants'],
  kinds: ['scene'],
  list: () => [...SCENES].map(([id, draw]) => sceneSpec(id, draw)),
};
