import type { Species } from '#content/schemas/species.ts';
import { fillPath, namespaced } from '../../core/svg.ts';
import { type Box, type Point } from '../../core/geometry.ts';
import { loopPath } from '../../core/pen.ts';
import { blob } from '../../core/geometry.ts';
import { Random } from '../../core/random.ts';
import { drawAgaric } from '../agaric.ts';
import { ballSection } from '../ball.ts';
import { bodyOf } from '../bodyOf.ts';
import { drawFan } from '../fan.ts';
import { formOf } from '../forms.ts';
import { drawHead } from '../heads.ts';
import { paintLog } from '../log.ts';
import { specimenOf } from '../specimen.ts';
import { changed, shaped, type Reference } from './reference.ts';
import { look, OPTION } from './views.ts';

import { growthHabit } from './scenes.ts';

/** A whole species, fitted into the picture. */
export function whole(species: Species, few = false): string {
  const form = formOf(species);
  const sketch = few ? form.small : form.habit;
  return fitted(sketch.box, (origin, scale) =>
    sketch
      .paint(origin, scale)
      .map(({ svg }, i) => namespaced(svg, `w${i}`))
      .join(''),
  );
}

function fitted(box: Box, paint: (origin: Point, scale: number) => string): string {
  const scale = Math.min(
    (OPTION.width - 16) / (box.right - box.left),
    (OPTION.height - 12) / (box.bottom - box.top),
  );
  return paint(
    [
      OPTION.width / 2 - ((box.left + box.right) / 2) * scale,
      OPTION.height - 7 - box.bottom * scale,
    ],
    scale,
  );
}

const FORMS: Readonly<Record<string, string>> = {
  trumpet: 'turbinellus-floccosus',
  cup: 'bulgaria-inquinans',
  ear: 'auricularia-heimuer-cornea',
  ball: 'scleroderma-yunnanense',
  coral: 'ramaria-botrytis-group',
  club: 'cordyceps-militaris',
  brain: 'gyromitra-venenata',
  net_skirt: 'phallus-indusiatus-group',
  rosette: 'thelephora-ganbajun',
};

export function bodyForm({ species, real }: Reference, state: string): string | undefined {
  if (state === 'umbrella') return look(species, 'whole');
  if (state === 'shelf') return growthHabit({ species, real } as Reference, 'tiers');
  if (state === 'egg_closed') {
    const egg = specimenOf(
      changed(species, {
        cap: { ...shaped('egg', 1.05), width_cm: { young: 2.6, mature: 2.6, old: 2.6 } },
        volva: { type: 'saccate', height_cm: 2.6, bulb_width_cm: 2.3, colour: '#faf6ea' },
      }),
      'young',
    );
    return drawAgaric(egg, { foot: [84, 92], scale: 24, pitch: 10, lean: 0, bow: 0, seed: 'egg' })
      .svg;
  }
  const id = FORMS[state];
  if (id === undefined) return undefined;
  return state === 'trumpet'
    ? drawAgaric(specimenOf(real(id), 'mature'), {
        foot: [84, 116],
        scale: 10.5,
        pitch: 16,
        lean: 0,
        bow: 0.02,
        seed: 'o',
      }).svg
    : whole(real(id), true);
}

/** States of other characters that only another body form can show. */
export function otherBody(
  { species, real }: Reference,
  character: string,
  state: string,
): string | undefined {
  const oyster = real('pleurotus-ostreatus-group');
  const fan = (below: boolean, stemCm: number, of = oyster, width = 9) =>
    drawFan(of, {
      foot: [84, below ? 108 : 22],
      width,
      scale: 14,
      below,
      turn: 0,
      seed: 'o',
      stemCm,
    }).svg;
  switch (`${character}-${state}`) {
    case 'cap_shape-fan':
      return fan(false, 0);
    case 'cap_shape-lobed_brain':
      return drawHead(real('gyromitra-venenata'), [84, 122], 8.4, { size: 1, lean: 0, seed: 'o' })
        .svg;
    case 'hymenophore-cup_lining':
      return whole(real('bulgaria-inquinans'), true);
    case 'hymenophore-gleba_inside': {
      const ball = real('scleroderma-yunnanense');
      return ballSection(ball, [84, 116], 100 / bodyOf(ball).height_cm).svg;
    }
    case 'hymenophore-slime_head':
      return whole(real('phallus-indusiatus-group'), true);
    case 'hymenophore-brain_outside':
      return drawHead(real('gyromitra-venenata'), [84, 150], 11, { size: 1, lean: 0, seed: 'o' })
        .svg;
    case 'hymenophore-split_gills':
      return fan(true, 0, real('schizophyllum-commune'));
    case 'gill_attachment-lateral':
      return fan(true, 0);
    case 'stem_shape-lateral':
      return fan(true, 2.2, oyster, 7.6);
    case 'stem_shape-none':
      return fan(false, 0);
    case 'stem_surface-slimy':
      return (
        look(
          changed(species, { stem: { pattern: { type: 'none', density: 0, colour: null } } }),
          'stem',
        ) + slime()
      );
    case 'stem_base-attached_wood': {
      const log = paintLog(
        { left: 18, right: 160, top: 78, thick: 42 },
        new Random('option/attached'),
      );
      const foot = drawAgaric(specimenOf(species, 'mature'), {
        foot: [90, 86],
        scale: 30,
        pitch: 6,
        lean: 0,
        bow: 0,
        seed: 'o',
      }).svg;
      return log.back + foot + log.front;
    }
    default:
      return undefined;
  }
}

/** Drops and shine of slime on a stem. */
function slime(): string {
  const drops = [
    [74, 40, 4],
    [92, 66, 5],
    [80, 92, 4.4],
    [96, 24, 3.4],
  ] as const;
  return (
    drops
      .map(([x, y, r]) =>
        fillPath(loopPath(blob(() => 0, [x, y], [r * 0.7, r * 1.5], 0)), '#fffdf6', 0.75),
      )
      .join('') + fillPath('M70 4q-4 60 0 118l5 0q-4 -60 0 -118z', '#ffffff', 0.6)
  );
}
