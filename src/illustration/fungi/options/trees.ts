import { tone, type Hex } from '../../core/colour.ts';
import { blob, rounded, TAU, type Point } from '../../core/geometry.ts';
import { inked, inkPath } from '../../core/ink.ts';
import { loopPath, Pen } from '../../core/pen.ts';
import { Random } from '../../core/random.ts';
import { Bucket, fillPath, Ids, strokePath } from '../../core/svg.ts';
import { fallenLeaf } from '../fallenLeaf.ts';
import { solid } from '../solid.ts';

function foliage(random: Random, centre: Point, radii: Point, colour: Hex): string {
  let svg = '';
  for (let i = 0; i < 9; i += 1) {
    const a = random.between(0, TAU);
    const spot: Point = [
      centre[0] + radii[0] * 0.55 * Math.cos(a),
      centre[1] + radii[1] * 0.55 * Math.sin(a),
    ];
    const shape = blob(random.wave(3, 9), spot, [radii[0] * 0.52, radii[1] * 0.5], 0.12);
    svg +=
      fillPath(loopPath(shape), tone(colour, random.bell() * 0.05), 0.8) +
      inked(inkPath(shape, random, { width: 1, closed: true, step: 4, gaps: 0.5 }));
  }
  return svg;
}

function conifer(random: Random, x: number, tall: number, colour: Hex): string {
  const bucket = new Bucket();
  for (let i = 0; i < 110; i += 1) {
    const t = random.unit();
    const y = 112 - tall * (0.18 + 0.82 * t);
    const wide = tall * 0.3 * (1 - t) + 3;
    const side = random.chance(0.5) ? 1 : -1;
    bucket
      .pen(tone(colour, random.bell() * 0.06), 0.85)
      .hair(
        [x, y],
        [x + side * wide * 0.5, y + 3],
        [x + side * wide * random.between(0.7, 1.1), y + random.between(5, 10)],
        2,
      );
  }
  return (
    strokePath(new Pen().move([x, 114]).line([x, 112 - tall * 0.9]).d, '#6e4f35', 4, 1) +
    bucket.fills()
  );
}

function trunk(x: number, top: number): string {
  return strokePath(
    new Pen().curve([
      [x, 114],
      [x + 1, 95],
      [x, top],
      [x - 1, top - 6],
    ]).d,
    '#6e5540',
    7,
    1,
  );
}

/** Trees by their outline and leaf. */
export function trees(state: string): string | undefined {
  const random = new Random(`trees/${state}`);
  const ground = fillPath('M8 112h152v5h-152z', '#7c6040', 0.35);
  const leaf = (colour: Hex, size: Point, lobed = false) =>
    fallenLeaf(random.sub('leaf'), { p: [108, 94], size, angle: -0.5, colour }) + (lobed ? '' : '');
  const broad = (x: number, colour: Hex) =>
    trunk(x, 66) + foliage(random.sub(`f${x}`), [x, 44], [34, 30], colour);
  switch (state) {
    case 'pine':
      return (
        ground + conifer(random, 56, 98, '#5c7a48') + conifer(random.sub('b'), 112, 80, '#64824e')
      );
    case 'fir_spruce':
      return (
        ground +
        conifer(random, 50, 104, '#456454') +
        conifer(random.sub('b'), 88, 90, '#4c6c5a') +
        conifer(random.sub('c'), 124, 98, '#44645a')
      );
    case 'oak_family':
      return (
        ground +
        broad(54, '#70844a') +
        leaf('#a08a4a', [50, 13]) +
        solid(
          rounded(
            [
              [128, 44],
              [136, 52],
              [134, 64],
              [128, 70],
              [122, 64],
              [120, 52],
            ],
            2,
          ),
          {
            colours: [
              [0, '#8a6238'],
              [1, '#b08850'],
            ],
          },
          random.sub('acorn'),
          new Ids('acorn'),
        ) +
        solid(
          rounded(
            [
              [118, 46],
              [128, 38],
              [138, 46],
              [136, 51],
              [120, 51],
            ],
            2,
          ),
          {
            colours: [
              [0, '#6e5236'],
              [1, '#8a6a48'],
            ],
          },
          random.sub('cup'),
          new Ids('acorncup'),
        )
      );
    case 'mixed':
      return ground + conifer(random, 50, 98, '#5c7a48') + broad(112, '#7c9050');
    case 'other_broadleaf':
      return ground + broad(54, '#86985a') + leaf('#8aa05a', [50, 17]);
    case 'bamboo': {
      const canes = new Pen();
      const leaves = new Bucket();
      for (const x of [34, 58, 84, 108, 132]) {
        canes.move([x, 114]).line([x + 3, 6]);
        for (let i = 0; i < 8; i += 1) {
          const y = random.between(10, 74);
          const side = random.chance(0.5) ? 1 : -1;
          leaves
            .pen(tone('#8a9a50', random.bell() * 0.05), 0.9)
            .hair([x + 2, y], [x + side * 10, y + 2], [x + side * 20, y + 9], 2.2);
        }
      }
      return (
        ground +
        strokePath(canes.d, '#9aa45a', 4.6, 1) +
        strokePath(canes.d, '#5c6a3a', 1, 0.5) +
        leaves.fills()
      );
    }
    case 'none': {
      const grass = new Bucket();
      for (let i = 0; i < 120; i += 1) {
        const x = random.between(10, 158);
        grass
          .pen(tone('#8a9a55', random.bell() * 0.06), 0.8)
          .hair(
            [x, 114],
            [x + random.bell() * 3, 104],
            [x + random.bell() * 9, random.between(88, 102)],
            1.2,
          );
      }
      return ground + grass.fills();
    }
    default:
      return undefined;
  }
}
