import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { lerp, TAU, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { Ids, part } from '../core/svg.ts';
import { softWash } from '../core/wash.ts';
import { bodyOf } from './bodyOf.ts';
import { dustyHead } from './dustyHead.ts';
import { fingerShape } from './finger.ts';
import { dottedHead, threads } from './fungusHead.ts';
import { cicadaNymph, pupa } from './insect.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';

/** Depth of the insect below the ground, in cm. */
export function insectDepth(species: Species): number {
  return (bodyOf(species).insect_cm ?? 0) * 1.05 + 0.4;
}

type Host = ReturnType<typeof cicadaNymph>;

/** The insect below the ground, with the threads that hold it. */
function hostOf(species: Species, foot: Point, long: number, random: Random): Host {
  const ids = new Ids(`${species.id}insect`);
  const isPupa = species.id === 'cordyceps-militaris';
  const drawn = (isPupa ? pupa : cicadaNymph)(foot, long, random, ids);
  const wrapped = species.draw.body?.tip_shape === 'toothed';
  const felt = threads(
    { at: drawn.middle, wide: long * (isPupa ? 0.18 : 0.28), long: long * 0.46 },
    wrapped ? 1 : 0.05,
    random.sub('threads'),
  );
  return { ...drawn, svg: drawn.svg + felt };
}

/** Stalks that grow out of a buried insect; the soil is opened so that it can be seen. */
export function drawClub(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/club/${seed}`);
  const ids = new Ids(`${species.id}club${seed}`);
  const body = bodyOf(species);
  const [h, w] = [body.height_cm * scale, body.width_cm * scale];
  const long = (body.insect_cm ?? 0) * scale;
  const width = (body.branch_width_cm ?? 0.3) * scale;
  const count = body.branches ?? 1;
  const soil =
    long > 0
      ? softWash(
          random.sub('soil'),
          { centre: [foot[0], foot[1] + long * 0.55], radii: [long * 0.62, long * 0.72] },
          '#6b4a30',
          0.55,
        )
      : '';
  const host =
    long > 0
      ? hostOf(species, [foot[0], foot[1] + 0.35 * scale], long, random.sub('insect'))
      : { svg: '', head: foot, middle: foot };
  const colours: Stops = [
    [0, body.base_colour ?? '#e3d3b0'],
    [0.5, tone(body.base_colour ?? '#e3d3b0', 0.01)],
    [0.58, body.tip_colour ?? '#7a5230'],
    [1, body.tip_colour ?? '#7a5230'],
  ];
  let stalks = '';
  let tipSpot: Point = foot;
  for (let i = 0; i < count; i += 1) {
    const r = random.sub(`stalk${i}`);
    const x = count === 1 ? r.bell() * 0.08 : lerp(-0.5, 0.5, i / (count - 1));
    const tip: Point = [
      foot[0] + x * w * 1.9,
      foot[1] - h * r.between(0.78, 1) * (1 - Math.abs(x) * 0.35),
    ];
    const from: Point = [host.head[0] + x * width, host.head[1]];
    if (body.tip_shape === 'toothed') {
      stalks +=
        solid(
          fingerShape(from, tip, { width: width * 0.9, bend: x * -0.2, shape: 'blunt' }),
          {
            colours: [
              [0, body.base_colour ?? '#d8c690'],
              [1, body.base_colour ?? '#d8c690'],
            ],
          },
          r,
          ids,
        ) + dustyHead(tip, w * 0.16 + width, body.tip_colour ?? '#fbf8ee', r.sub('dust'));
    } else {
      stalks += headedStalk(species, { from, tip, width, colours }, r, ids);
    }
    tipSpot = [lerp(from[0], tip[0], 0.88), lerp(from[1], tip[1], 0.88)];
  }
  return {
    svg: `<g>${part('soil', soil)}${part('insect', host.svg)}${part('body', stalks)}</g>`,
    spots: [
      { part: 'cap', at: tipSpot },
      { part: 'stem', at: [foot[0], foot[1] - h * 0.25] },
      ...(long > 0 ? [{ part: 'insect', at: [foot[0], foot[1] + long * 0.5] as Point }] : []),
    ],
  };
}

interface Stalk {
  readonly from: Point;
  readonly tip: Point;
  readonly width: number;
  readonly colours: Stops;
}

/** Outline of the fertile head: a short round hammer on a wiry stalk, or a club that widens slowly. */
export function headOutline(
  species: Species,
  { from, tip, width }: Omit<Stalk, 'colours'>,
): Point[] {
  const [dx, dy] = [tip[0] - from[0], tip[1] - from[1]];
  const long = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / long, dy / long];
  const hammer = species.id !== 'cordyceps-militaris';
  const head = hammer ? width * 2.5 : long * 0.46;
  const wide = hammer ? width * 1.25 : width * 0.72;
  return Array.from({ length: 40 }, (_, i): Point => {
    const a = (i / 40) * TAU;
    const t = (1 + Math.cos(a)) / 2;
    const fat = hammer ? 1 : lerp(0.72, 1.04, t);
    const along = -head * (1 - t);
    const across = wide * fat * Math.sin(a) * (hammer ? 1 : Math.min(1, 0.55 + t));
    return [tip[0] + ux * along - uy * across, tip[1] + uy * along + ux * across];
  });
}

/** A stalk with a head that is rough with dots. */
function headedStalk(species: Species, stalk: Stalk, random: Random, ids: Ids): string {
  const hammer = species.id !== 'cordyceps-militaris';
  const { from, tip, width, colours } = stalk;
  return (
    solid(
      fingerShape(from, hammer ? tip : [lerp(from[0], tip[0], 0.9), lerp(from[1], tip[1], 0.9)], {
        width: width * (hammer ? 0.62 : 0.95),
        bend: hammer ? 0.16 + random.bell() * 0.06 : random.bell() * 0.12,
        shape: 'blunt',
      }),
      {
        colours: hammer
          ? [
              [0, colours[0]?.[1] ?? '#e3d3b0'],
              [0.6, species.draw.cap.colours.mid],
              [1, species.draw.cap.colours.mid],
            ]
          : colours,
        gloss: 0.15,
      },
      random,
      ids,
    ) +
    dottedHead(
      headOutline(species, stalk),
      { colour: species.draw.body?.tip_colour ?? '#7a5230', size: width },
      random.sub('head'),
      ids,
    )
  );
}
