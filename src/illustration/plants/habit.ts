import { clamp, lerp, smoothstep, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import type { Anchor } from '../picture.ts';
import { box, moved, type Brush } from '../kit/brush.ts';
import { placedFlower, type FlowerShape } from './flower.ts';
import { leaf, stalk, STEM, type LeafShape } from './leaf.ts';
import { cutRoot, root } from './root.ts';

/** What the plate of a species needs to know; the source of each is named in plants/species.ts. */
export interface Aconite {
  readonly id: string;
  readonly habit: 'upright' | 'twining';
  readonly flower: FlowerShape;
  readonly leaf: LeafShape;
  /** open flowers and buds on the main stem */
  readonly flowers: number;
  /** length of the root as share of its width */
  readonly rootRatio: number;
}

const GROUND_Y = 690;

type Axis = (t: number) => Point;

const AXES: Readonly<Record<Aconite['habit'], Axis>> = {
  upright: (t) => [300 + 20 * Math.sin(t * 3) - 26 * t * t, GROUND_Y - 590 * t],
  twining: (t) => [
    lerp(300, 322, clamp(t * 8)) + 36 * Math.sin(t * 15) * clamp(t * 5),
    GROUND_Y - 590 * t,
  ],
};

function ground(b: Brush, random: Random): string {
  let grass = '';
  for (let i = 0; i < 34; i += 1) {
    const x = random.between(70, 560);
    const h = random.between(10, 30);
    grass += `M${x.toFixed(1)} ${GROUND_Y + 4}q${random.between(-4, 4).toFixed(1)} ${(-h * 0.6).toFixed(1)} ${random.between(-9, 9).toFixed(1)} ${(-h).toFixed(1)}`;
  }
  return (
    b.cloud([300, GROUND_Y + 90], [270, 130], '#8a6d4f', 0.42) +
    b.line(`M40 ${GROUND_Y + 3}C160 ${GROUND_Y - 6} 420 ${GROUND_Y + 8} 590 ${GROUND_Y}`, 2) +
    b.stroke(grass, '#7d9a5b', 1.8, 0.8)
  );
}

/** The shoot that a twining stem climbs; `over` draws only the stretches that lie before the stem. */
function pole(b: Brush, over = false): string {
  const wood = b.limb(
    [
      [322, GROUND_Y + 4],
      [322, 400],
      [324, 60],
    ],
    15,
    9,
    '#a98b66',
  );
  if (!over) return wood;
  const bands = [0.16, 0.58].map((t) => box(240, AXES.twining(t)[1] - 60, 170, 120)).join('');
  return b.ids.clipped(bands, wood);
}

function leaves(b: Brush, plant: Aconite, axis: Axis): string {
  const places: readonly (readonly [
    t: number,
    dx: number,
    dy: number,
    size: number,
    turn: number,
    flat: number,
  ])[] =
    plant.habit === 'upright'
      ? [
          [0.34, 92, -34, 104, 46, 0.82],
          [0.46, -84, -26, 100, -44, 0.9],
          [0.1, -134, -52, 150, -38, 0.86],
          [0.18, 140, -26, 146, 62, 0.66],
          [0.29, -118, 14, 120, -78, 0.55],
          [0.53, 78, -22, 76, 40, 0.9],
          [0.6, -58, -20, 54, -36, 0.86],
        ]
      : [
          [0.12, -120, -36, 132, -50, 0.8],
          [0.24, 128, -20, 138, 58, 0.74],
          [0.37, -116, -14, 120, -62, 0.66],
          [0.5, 104, -34, 108, 38, 0.9],
          [0.64, -92, -10, 88, -70, 0.7],
          [0.78, 76, -10, 66, 66, 0.8],
        ];
  return places
    .map(([t, dx, dy, size, turn, flat], i) => {
      const a = axis(t);
      const c: Point = [a[0] + dx, a[1] + dy];
      const random = new Random(`${plant.id}/leaf/${i}`);
      return (
        stalk(b, a, c, Math.max(3, size / 36)) +
        leaf(b, random, plant.leaf, { x: c[0], y: c[1], size, turn, flat })
      );
    })
    .join('');
}

function stem(b: Brush, axis: Axis, from: number, to: number): string {
  const joints = Array.from({ length: 16 }, (_, i) => axis(lerp(from, to, i / 15)));
  return b.limb(joints, lerp(15, 6, from), lerp(15, 6, to), STEM);
}

interface Placed {
  readonly at: Point;
  readonly svg: string;
  readonly size: number;
}

function raceme(b: Brush, plant: Aconite, axis: Axis): Placed[] {
  const [top, low] = plant.habit === 'upright' ? [0.985, 0.62] : [0.99, 0.7];
  return Array.from({ length: plant.flowers }, (_, i): Placed => {
    const k = plant.flowers === 1 ? 1 : i / (plant.flowers - 1);
    const t = lerp(top, low, k);
    const a = axis(t);
    const big = lerp(40, plant.habit === 'upright' ? 116 : 124, smoothstep(0, 0.75, k));
    const right = i % 2 === 0;
    const front = i % 3 === 2;
    const reach =
      (front ? 0.2 : 1) * (right ? 1 : -1) * lerp(12, plant.habit === 'upright' ? 52 : 62, k);
    const at: Point = [a[0] + reach, a[1] - lerp(8, 16, k)];
    const random = new Random(`${plant.id}/flower/${i}`);
    const open = k < 0.16 ? 0.2 : k < 0.3 ? 0.6 : 1;
    const size = big * random.between(0.92, 1.06);
    const foot: Point = [at[0] + (right ? -0.13 : 0.13) * size, at[1] + 0.14 * size];
    return {
      at,
      size,
      svg:
        b.limb([a, [(a[0] + foot[0]) / 2, Math.max(a[1], foot[1]) + 3], foot], 4.2, 3, STEM) +
        placedFlower(b, random, plant.flower, {
          x: at[0],
          y: at[1],
          size,
          right,
          turn: random.bell() * 7,
          open,
        }),
    };
  });
}

function rootPair(b: Brush, plant: Aconite): string {
  const width = plant.rootRatio > 3 ? 46 : 76;
  const length = Math.min(190, width * plant.rootRatio);
  const random = new Random(`${plant.id}/root`);
  return (
    b.limb(
      [
        [312, GROUND_Y + 34],
        [346, GROUND_Y + 40],
        [374, GROUND_Y + 58],
      ],
      9,
      8,
      '#6d5240',
    ) +
    root(b, random.sub('daughter'), {
      x: 376,
      y: GROUND_Y + 52,
      width: width * 0.74,
      length: length * 0.7,
      lean: 0.14,
      colour: '#735744',
    }) +
    root(b, random.sub('mother'), {
      x: 300,
      y: GROUND_Y + 24,
      width,
      length,
      lean: -0.12,
      colour: '#4b382e',
    })
  );
}

const WIDTH = 720;
const HEIGHT = 960;
const anchor = (part: string, [x, y]: Point): Anchor => ({
  part,
  x: (x / WIDTH) * 100,
  y: (y / HEIGHT) * 100,
});

/** The plate of a species: plant on its ground, roots below, flower and cut root large at the right. 720 × 960. */
export function plantPlate(b: Brush, plant: Aconite): { body: string; anchors: Anchor[] } {
  const axis = AXES[plant.habit];
  const flowers = raceme(b, plant, axis);
  const random = new Random(`${plant.id}/close`);
  const close: Point = [588, 236];
  const cut: Point = [590, 830];
  const largest = flowers[flowers.length - 1];
  const body =
    b.cloud([300, 330], [260, 330], plant.flower.colour, 0.1) +
    ground(b, new Random(`${plant.id}/ground`)) +
    rootPair(b, plant) +
    (plant.habit === 'twining' ? pole(b) : '') +
    stem(b, axis, -0.05, 0.985) +
    (plant.habit === 'twining' ? pole(b, true) : '') +
    leaves(b, plant, axis) +
    flowers.map((f) => f.svg).join('') +
    moved(
      placedFlower(b, random.sub('flower'), plant.flower, { x: 0, y: 0, size: 250 }),
      close[0],
      close[1],
    ) +
    cutRoot(b, random.sub('cut'), cut, plant.rootRatio > 3 ? 50 : 66);
  return {
    body,
    anchors: [
      anchor('helmet', [close[0], close[1] - 70]),
      anchor('side-sepal', [close[0] - 10, close[1] + 30]),
      anchor(
        'raceme',
        largest === undefined ? axis(0.8) : [largest.at[0], largest.at[1] - largest.size * 0.3],
      ),
      anchor('leaf', [axis(0.1)[0] - 190, axis(0.1)[1] - 120]),
      anchor('mother-root', [296, GROUND_Y + 90]),
      anchor('daughter-root', [382, GROUND_Y + 90]),
      anchor('cut', cut),
    ],
  };
}

/** The part above the ground alone: foot of the stem at (0, 0), about 300 high. */
export function sprig(b: Brush, plant: Aconite): string {
  const axis = AXES[plant.habit];
  const body =
    stem(b, axis, 0, 0.985) +
    leaves(b, plant, axis) +
    raceme(b, plant, axis)
      .map((f) => f.svg)
      .join('');
  return moved(moved(body, -300, -GROUND_Y), 0, 0, 0.5);
}
