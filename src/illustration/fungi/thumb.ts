import type { Species } from '#content/schemas/species.ts';
import { mix } from '../core/colour.ts';
import type { Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { namespaced, part } from '../core/svg.ts';
import { groundShadow, softWash } from '../core/wash.ts';
import { onPlate, type DrawnPicture } from '../picture.ts';
import { formOf } from './forms.ts';
import { paintGround } from './ground.ts';
import { paintLog } from './log.ts';
import { paintTrunk } from './trunk.ts';
import { anchorsOn } from './plate.ts';

export const THUMB = { width: 320, height: 256 } as const;

const ROOM = { left: 20, right: 300, top: 12, bottom: 244 };

/** A species in lists: one from below, one from above, whole down to the foot; nothing is cropped away. */
export function drawThumb(species: Species): DrawnPicture {
  const random = new Random(`${species.id}/thumb`);
  const form = formOf(species);
  const { box, paint } = form.small;
  const onWood = species.draw.ground.startsWith('wood_b') || species.draw.ground === 'wood_conifer';
  const log = onWood && form.trunk !== true ? 34 : 0;
  const scale = Math.min(
    (ROOM.right - ROOM.left) / (box.right - box.left),
    (ROOM.bottom - ROOM.top - log - 10) / (box.bottom - box.top),
  );
  const origin: Point = [
    (ROOM.left + ROOM.right) / 2 - ((box.left + box.right) / 2) * scale,
    ROOM.bottom - log - 8 - box.bottom * scale,
  ];
  const [left, right] = [
    Math.max(6, origin[0] + box.left * scale - 16),
    Math.min(314, origin[0] + box.right * scale + 16),
  ];
  const ground =
    form.trunk === true
      ? paintTrunk(
          {
            left: origin[0] + box.left * scale * 0.7,
            right: origin[0] + box.right * scale * 0.7,
            top: 0,
            bottom: 256,
          },
          random.sub('trunk'),
        )
      : onWood
        ? paintLog(
            {
              left: left + 12,
              right,
              top: origin[1] - 4,
              thick: 40,
              conifer: species.draw.ground === 'wood_conifer',
            },
            random.sub('log'),
          )
        : paintGround(
            species.draw.ground,
            { left, right, y: origin[1] - 2, depth: Math.min(18, 244 - origin[1] + 4) },
            random.sub('ground'),
          );
  const figures = paint(origin, scale);
  const halo = softWash(
    random.sub('halo'),
    { centre: [160, 116], radii: [140, 104] },
    mix('#8fa08a', species.draw.cap.colours.mid, 0.12),
    0.34,
  );
  const shadows = form.smallFeet
    .map(([x, y, r], i) =>
      groundShadow(
        random.sub(`shadow${i}`),
        [origin[0] + x * scale, origin[1] + y * scale + 2],
        Math.max(5, r * scale),
      ),
    )
    .join('');
  const body =
    halo +
    part('ground', ground.back + shadows) +
    figures.map(({ svg }, i) => part('figure', namespaced(svg, `f${i}`))).join('') +
    part('ground-front', ground.front);
  return {
    svg: onPlate(THUMB, body),
    anchors: anchorsOn(
      THUMB,
      figures.flatMap(({ spots }) => spots),
    ),
  };
}
