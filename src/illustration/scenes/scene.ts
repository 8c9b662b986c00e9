import { Brush } from '../kit/brush.ts';
import { onPlate, type PictureSpec } from '../picture.ts';

/** Paints one scene on 440 × 275 units. */
export type Draw = (b: Brush) => string;

export const SCENE = { width: 440, height: 275 } as const;

/** A scene as a picture of the catalogue. */
export function sceneSpec(id: string, draw: Draw): PictureSpec {
  return {
    kind: 'scene',
    id,
    ...SCENE,
    input: null,
    draw: () => {
      const b = new Brush(id);
      return {
        svg: onPlate(SCENE, b.cloud([220, 140], [214, 128], '#fbf5e6', 0.7) + draw(b)),
        anchors: [],
      };
    },
  };
}
