import { type Hex } from '../core/colour.ts';
import { blob, lerp, type Point } from '../core/geometry.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fallenLeaf } from './fallenLeaf.ts';
import { Bucket, fillPath } from '../core/svg.ts';
import { grains } from '../core/wash.ts';

export interface GroundPicture {
  /** behind the fruit bodies */
  readonly back: string;
  /** before their feet */
  readonly front: string;
}

export interface Stretch {
  readonly left: number;
  readonly right: number;
  /** where the fruit bodies stand */
  readonly y: number;
  readonly depth: number;
}

interface Recipe {
  readonly soil: readonly [Hex, Hex, Hex];
  readonly needles: number;
  readonly leaves: number;
  readonly moss: number;
  readonly grass: number;
  readonly chips?: number;
}

/** What lies on each kind of ground, by state of `substrate`. */
const RECIPES: Readonly<Record<string, Recipe>> = {
  soil_forest: {
    soil: ['#6b4f35', '#7c6040', '#54452f'],
    needles: 46,
    leaves: 6,
    moss: 6,
    grass: 4,
  },
  soil_open: { soil: ['#7a6140', '#8a7048', '#5f6b3a'], needles: 0, leaves: 0, moss: 2, grass: 22 },
  litter: { soil: ['#7a5c3a', '#8a6a44', '#66502f'], needles: 40, leaves: 15, moss: 1, grass: 0 },
  bamboo: { soil: ['#7a6a42', '#8a784a', '#66582f'], needles: 6, leaves: 16, moss: 0, grass: 2 },
  chips_compost: {
    soil: ['#7a5a34', '#94703c', '#5c4428'],
    needles: 0,
    leaves: 0,
    moss: 0,
    grass: 1,
    chips: 90,
  },
  pot_indoor: {
    soil: ['#4e3a28', '#5c452e', '#3f3022'],
    needles: 0,
    leaves: 0,
    moss: 0,
    grass: 0,
    chips: 40,
  },
  wood_buried: {
    soil: ['#6b4f35', '#7c6040', '#54452f'],
    needles: 14,
    leaves: 8,
    moss: 8,
    grass: 3,
  },
  termite_nest: {
    soil: ['#8a5a38', '#9a6a42', '#6e482c'],
    needles: 6,
    leaves: 4,
    moss: 0,
    grass: 8,
  },
  dung: { soil: ['#6e5a36', '#7e683e', '#54482c'], needles: 0, leaves: 0, moss: 0, grass: 16 },
  insect: { soil: ['#6b4f35', '#7c6040', '#54452f'], needles: 4, leaves: 7, moss: 8, grass: 1 },
};

export function hasSoil(ground: string): boolean {
  return ground in RECIPES;
}

/** Soil with what lies on it: leaves, needles, moss, grass, straw. */
export function paintGround(ground: string, stretch: Stretch, random: Random): GroundPicture {
  const recipe = RECIPES[ground] ?? RECIPES['soil_forest'];
  if (recipe === undefined) return { back: '', front: '' };
  const { left, right, y, depth } = stretch;
  const width = right - left;
  const middle: Point = [(left + right) / 2, y + depth * 0.4];
  let back = '';
  recipe.soil.forEach((colour, i) => {
    const r = random.sub(`soil${i}`);
    const place: Point = [middle[0] + r.bell() * width * 0.05, middle[1] + r.bell() * 4];
    back += fillPath(
      loopPath(
        blob(r.wave(2, 8), place, [width * r.between(0.4, 0.5), depth * r.between(0.55, 0.8)], 0.1),
      ),
      colour,
      0.2,
    );
  });
  back += grains(
    blob(random.sub('pit').wave(2, 7), middle, [width * 0.48, depth * 0.72], 0.1),
    random.sub('grain'),
    { count: 260, colour: '#4a3826', opacity: 0.4, size: 1.4 },
  );
  back +=
    needles(random.sub('needles'), stretch, recipe.needles) +
    chips(random.sub('chips'), stretch, recipe.chips ?? 0);
  back += leaves(random.sub('leaves'), stretch, recipe.leaves, ground === 'bamboo');
  back +=
    grass(random.sub('grass'), stretch, recipe.grass, [-0.1, 0.3]) +
    moss(random.sub('moss'), stretch, recipe.moss, [0, 0.45]);
  const front =
    moss(random.sub('moss2'), stretch, Math.ceil(recipe.moss * 0.5), [0.62, 0.95]) +
    grass(random.sub('grass2'), stretch, Math.floor(recipe.grass * 0.3), [0.62, 0.9]) +
    needles(
      random.sub('needles2'),
      { ...stretch, y: y + depth * 0.6 },
      Math.floor(recipe.needles * 0.12),
    );
  return { back, front };
}

function needles(random: Random, { left, right, y, depth }: Stretch, count: number): string {
  const bucket = new Bucket();
  for (let i = 0; i < count; i += 1) {
    const p: Point = [
      lerp(left, right, random.between(0.03, 0.97)),
      y + depth * random.between(-0.1, 0.8),
    ];
    const a = random.between(-0.5, 0.5) + (random.chance(0.5) ? Math.PI : 0);
    const long = random.between(16, 44);
    const colour = random.pick(['#8b5e34', '#a0703d', '#6d4a2b', '#b48a52']);
    for (const turn of [a, a + 0.09]) {
      bucket
        .pen(colour, 0.85)
        .hair(
          p,
          [p[0] + Math.cos(turn) * long * 0.5, p[1] + Math.sin(turn) * long * 0.3 - 2],
          [p[0] + Math.cos(turn) * long, p[1] + Math.sin(turn) * long * 0.5],
          0.8,
        );
    }
  }
  return bucket.fills();
}

function chips(random: Random, { left, right, y, depth }: Stretch, count: number): string {
  const bucket = new Bucket();
  for (let i = 0; i < count; i += 1) {
    const p: Point = [
      lerp(left, right, random.between(0.06, 0.94)),
      y + depth * random.between(-0.05, 0.75),
    ];
    const [long, wide, a] = [
      random.between(6, 22),
      random.between(2, 5),
      random.between(-0.6, 0.6),
    ];
    const turn = (x: number, v: number): Point => [
      p[0] + x * Math.cos(a) - v * Math.sin(a),
      p[1] + (x * Math.sin(a) + v * Math.cos(a)) * 0.6,
    ];
    bucket
      .pen(random.pick(['#c29a5e', '#a57a42', '#d8b87e', '#7e5a34']), 0.9)
      .polygon([
        turn(-long / 2, -wide / 2),
        turn(long / 2, -wide / 2),
        turn(long / 2, wide / 2),
        turn(-long / 2, wide / 2),
      ]);
  }
  return bucket.fills();
}

function leaves(
  random: Random,
  { left, right, y, depth }: Stretch,
  count: number,
  narrow: boolean,
): string {
  let svg = '';
  for (let i = 0; i < count; i += 1) {
    const p: Point = [
      lerp(left, right, ((i + random.unit()) / count) * 0.94),
      y + depth * random.between(0, 0.6),
    ];
    const size: Point = narrow
      ? [random.between(40, 70), random.between(4, 6)]
      : [random.between(26, 50), random.between(6, 10)];
    const angle = random.between(-0.6, 0.6) + (random.chance(0.5) ? Math.PI : 0);
    svg += fallenLeaf(random, {
      p,
      size,
      angle,
      colour: random.pick(
        narrow
          ? ['#c9b878', '#b5a765', '#d8c88e']
          : ['#b98a52', '#a3703f', '#c49f67', '#8f6a45', '#9c8a55'],
      ),
    });
  }
  return svg;
}

export function mossTuft(bucket: Bucket, random: Random, p: Point, size: Point): void {
  for (let i = 0; i < size[0]; i += 1) {
    const [a, long] = [random.between(-0.9, 0.9), size[1] * random.between(0.5, 1.2)];
    const x = p[0] + random.bell() * size[0] * 0.85;
    bucket
      .pen(random.pick(['#5d7a3a', '#789447', '#44602f', '#93a85a', '#6a8a3c']), 0.8)
      .hair(
        [x, p[1] + random.between(0, 3)],
        [x + a * long * 0.3, p[1] - long * 0.6],
        [x + a * long, p[1] - long],
        random.between(0.7, 1.5),
      );
  }
}

function moss(
  random: Random,
  { left, right, y, depth }: Stretch,
  count: number,
  range: Point,
): string {
  const bucket = new Bucket();
  for (let i = 0; i < count; i += 1) {
    const p: Point = [
      lerp(left, right, random.between(0.05, 0.95)),
      y + depth * random.between(range[0], range[1]),
    ];
    mossTuft(bucket, random, p, [random.whole(9, 18), random.between(6, 12)]);
  }
  return bucket.fills();
}

function grass(
  random: Random,
  { left, right, y, depth }: Stretch,
  count: number,
  range: Point,
): string {
  const bucket = new Bucket();
  for (let i = 0; i < count; i += 1) {
    const p: Point = [
      lerp(left, right, random.between(0.03, 0.97)),
      y + depth * random.between(range[0], range[1]),
    ];
    for (let k = 0; k < 8; k += 1) {
      const [a, long] = [random.between(-0.75, 0.75), random.between(16, 42)];
      const x = p[0] + random.bell() * 8;
      bucket
        .pen(random.pick(['#8a9a55', '#6f8445', '#a3a866', '#9c8a4e']), 0.75)
        .hair(
          [x, p[1]],
          [x + a * long * 0.25, p[1] - long * 0.65],
          [x + a * long, p[1] - long],
          random.between(0.7, 1.4),
        );
    }
  }
  return bucket.fills();
}
