import { Random } from '../core/random.ts';
import { moved, oval, PAINT, turned, type Brush } from '../kit/brush.ts';
import { bottle, hazard, slices, tuber } from '../kit/props.ts';
import { placedFlower } from './flower.ts';
import { sprig, type Aconite } from './habit.ts';
import { leaf } from './leaf.ts';
import { cutRoot, root } from './root.ts';
import { ACONITES } from './species.ts';

type Draw = (b: Brush) => string;

function powderJar(b: Brush, x: number): string {
  return moved(
    b.form(
      'M-40 -86C-46 -78 -48 -70 -48 -62V-6C-48 0 -44 4 -38 4H38C44 4 48 0 48 -6V-62C48 -70 46 -78 40 -86Z',
      '#e6eced',
      { shade: 0.04 },
    ) +
      b.flat(
        'M-46 -48C-20 -54 20 -42 46 -50V-6C46 0 42 2 38 2H-38C-42 2 -46 0 -46 -6Z',
        '#6e5c4b',
      ) +
      b.stroke(
        'M-30 -30h.1M-10 -20h.1M14 -34h.1M30 -18h.1M-24 -10h.1M4 -8h.1M22 -40h.1M-4 -38h.1',
        '#4f4035',
        4,
      ) +
      b.form('M-42 -102H42V-84H-42Z', PAINT.rust),
    x,
    190,
  );
}

const first = (): Aconite => {
  const [plant] = ACONITES;
  if (plant === undefined) throw new RangeError('no aconite to draw');
  return plant;
};

/** Parts and products on 320 × 256 units. Every product lies under the one hazard shape. */
export const plantParts: Readonly<Record<string, Draw>> = {
  'aconite-flower': (b) =>
    placedFlower(b, new Random('part/flower'), first().flower, { x: 168, y: 126, size: 218 }),
  'aconite-leaf': (b) =>
    b.limb(
      [
        [164, 250],
        [158, 200],
        [160, 158],
      ],
      8,
      6,
      '#7f9455',
    ) + leaf(b, new Random('part/leaf'), first().leaf, { x: 160, y: 160, size: 136, turn: 2 }),
  'aconite-root': (b) =>
    b.cloud([160, 150], [150, 100], PAINT.earth, 0.3) +
    b.limb(
      [
        [132, 0],
        [134, 24],
        [132, 44],
      ],
      13,
      15,
      '#8a8a52',
    ) +
    b.limb(
      [
        [140, 48],
        [176, 50],
        [206, 66],
      ],
      9,
      8,
      '#6d5240',
    ) +
    root(b, new Random('part/daughter'), {
      x: 208,
      y: 60,
      width: 58,
      length: 118,
      lean: 0.14,
      colour: '#735744',
    }) +
    root(b, new Random('part/mother'), {
      x: 132,
      y: 38,
      width: 78,
      length: 176,
      lean: -0.12,
      colour: '#4b382e',
    }),
  'aconite-root-cut': (b) => cutRoot(b, new Random('part/cut'), [160, 124], 92),
  'aconite-dried-root': (b) =>
    [
      [70, 130, 82],
      [140, 168, 100],
      [206, 128, 70],
    ]
      .map(([x = 0, y = 0, a = 0]) => moved(turned(tuber(b), a), x + 30, y + 20, 1.2))
      .join('') + hazard(b, 160, 84, 1.3),
  'aconite-slices': (b) => moved(slices(b), 150, 180, 2.3) + hazard(b, 160, 92, 1.4),
  'aconite-liquor': (b) => moved(bottle(b, false), 116, 240, 2.1) + hazard(b, 246, 140, 1.5),
  'aconite-powder-like-pepper': (b) =>
    b.form(oval(160, 196, 150, 16), PAINT.wood) +
    powderJar(b, 92) +
    powderJar(b, 228) +
    hazard(b, 160, 74, 1.2),
};

/** Small picture of a species for lists: the part above the ground. */
export const plantThumb =
  (plant: Aconite): Draw =>
  (b) =>
    moved(sprig(b, plant), 160, 250, 0.8);
