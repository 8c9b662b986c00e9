import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { lerp, TAU, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { softWash } from '../core/wash.ts';
import { bodyOf } from './bodyOf.ts';
import { fingerShape } from './finger.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';

/** Depth of the insect below the ground, in cm. */
export function insectDepth(species: Species): number {
  return (bodyOf(species).insect_cm ?? 0) * 1.05 + 0.4;
}

/** A cicada nymph or a pupa, standing head up in the soil. Returns its outline parts and where the stalk comes out. */
function insect(
  species: Species,
  [x, y]: Point,
  long: number,
  random: Random,
): { svg: string; head: Point } {
  const ids = new Ids(`${species.id}insect`);
  const cicada = species.id !== 'cordyceps-militaris';
  const wide = long * (cicada ? 0.24 : 0.17);
  const colours: Stops = [
    [0, cicada ? '#7a4f2c' : '#8a4f2a'],
    [0.5, cicada ? '#9a6a3a' : '#a86434'],
    [1, cicada ? '#b08248' : '#b8763e'],
  ];
  const outline = Array.from({ length: 40 }, (_, i): Point => {
    const a = (i / 40) * TAU - Math.PI / 2;
    const t = (Math.sin(a) + 1) / 2;
    const taper = cicada
      ? 1 - 0.42 * t * t + (t < 0.25 ? -0.25 * (1 - t / 0.25) : 0)
      : 1 - 0.5 * t * t;
    return [x + wide * taper * Math.cos(a), y + long * t];
  });
  const rings = new Pen();
  for (let i = 0; i < 7; i += 1) {
    const t = lerp(cicada ? 0.48 : 0.34, 0.94, i / 6);
    const half = wide * (1 - 0.5 * t * t) * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 4));
    rings.curve([
      [x - half, y + long * t - 2],
      [x, y + long * t + long * 0.02],
      [x + half, y + long * t - 2],
    ]);
  }
  const marks =
    strokePath(rings.d, '#4a2c18', 1.3, 0.7) + (cicada ? wingPads([x, y], long, wide) : '');
  const legs = new Pen();
  if (cicada) {
    for (const side of [-1, 1]) {
      legs.hair(
        [x + side * wide * 0.8, y + long * 0.2],
        [x + side * wide * 1.5, y + long * 0.12],
        [x + side * wide * 1.25, y - long * 0.03],
        wide * 0.16,
      );
      legs.hair(
        [x + side * wide * 0.85, y + long * 0.34],
        [x + side * wide * 1.55, y + long * 0.36],
        [x + side * wide * 1.35, y + long * 0.52],
        wide * 0.11,
      );
      legs.hair(
        [x + side * wide * 0.8, y + long * 0.44],
        [x + side * wide * 1.4, y + long * 0.52],
        [x + side * wide * 1.15, y + long * 0.68],
        wide * 0.1,
      );
    }
  }
  const threads = new Bucket();
  for (let i = 0; i < 60; i += 1) {
    const a = random.between(0, TAU);
    const p: Point = [x + wide * 0.85 * Math.cos(a), y + long * (0.5 + 0.46 * Math.sin(a))];
    threads
      .pen('#f3ead2', 0.7)
      .hair(
        p,
        [p[0] + random.bell() * 5, p[1] + random.bell() * 4],
        [p[0] + random.bell() * 10, p[1] + random.bell() * 8],
        0.7,
      );
  }
  return {
    svg:
      fillPath(legs.d, '#6e4526') +
      fillPath(legs.d, INK, 0.25) +
      solid(outline, { colours, inside: marks, gloss: 0.25 }, random, ids) +
      threads.fills(),
    head: [x, y + long * 0.04],
  };
}

function wingPads([x, y]: Point, long: number, wide: number): string {
  const pen = new Pen();
  const eyes = new Pen();
  for (const side of [-1, 1]) {
    pen.loop([
      [x + side * wide * 0.2, y + long * 0.24],
      [x + side * wide * 0.85, y + long * 0.26],
      [x + side * wide * 0.8, y + long * 0.5],
      [x + side * wide * 0.45, y + long * 0.56],
    ]);
    eyes.dot([x + side * wide * 0.5, y + long * 0.09]);
  }
  return (
    fillPath(pen.d, '#6e4526', 0.55) +
    strokePath(pen.d, '#4a2c18', 1, 0.7) +
    strokePath(eyes.d, '#2a1a10', wide * 0.26, 0.9)
  );
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
      ? insect(species, [foot[0], foot[1] + 0.35 * scale], long, random.sub('insect'))
      : { svg: '', head: foot };
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
      stalks += solid(
        fingerShape(from, tip, { width, bend: r.bell() * 0.12, shape: body.tip_shape ?? 'blunt' }),
        {
          colours,
          gloss: 0.15,
          inside: part('tip-dots', clubDots(from, tip, width, body.tip_colour ?? '#7a5230')),
        },
        r,
        ids,
      );
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

/** Mouths of the spore flasks on a club: fine dots. */
function clubDots(from: Point, tip: Point, width: number, colour: string): string {
  const pen = new Pen();
  for (let i = 0; i < 90; i += 1) {
    const t = 0.58 + 0.4 * ((i * 0.618) % 1);
    const v = (((i * 0.381) % 1) - 0.5) * width * 1.2;
    pen.dot([lerp(from[0], tip[0], t) + v, lerp(from[1], tip[1], t)]);
  }
  return strokePath(pen.d, tone(colour, -0.12), Math.max(1, width * 0.09), 0.7);
}

/** A branched end covered with pale spore dust. */
function dustyHead([x, y]: Point, size: number, colour: string, random: Random): string {
  const [pen, dark, dots] = [new Pen(), new Pen(), new Pen()];
  for (let i = 0; i < 9; i += 1) {
    const a = random.between(-1.1, 1.1);
    const r = size * random.between(0.5, 1);
    const p: Point = [x + Math.sin(a) * r, y - Math.cos(a) * r + size * 0.35];
    dark.hair(
      [x, y + size * 0.5],
      [x + Math.sin(a) * r * 0.5, y],
      [p[0] + 0.8, p[1] + 0.8],
      size * 0.2,
    );
    pen.hair([x, y + size * 0.5], [x + Math.sin(a) * r * 0.5, y], p, size * 0.17);
  }
  for (let i = 0; i < 90; i += 1)
    dots.dot([x + random.bell() * size * 0.6, y - size * 0.25 + random.bell() * size * 0.5]);
  return (
    fillPath(dark.d, INK, 0.55) +
    fillPath(pen.d, colour) +
    strokePath(dots.d, colour, Math.max(1.6, size * 0.13), 0.95) +
    strokePath(dots.d, '#c9bb94', Math.max(0.8, size * 0.05), 0.5)
  );
}

export function clubSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/club-section`);
  const body = bodyOf(species);
  const h = body.height_cm * scale;
  const width = Math.max(6, (body.branch_width_cm ?? 0.3) * scale);
  const shape = fingerShape([foot[0], foot[1]], [foot[0], foot[1] - h], {
    width,
    bend: 0.02,
    shape: body.tip_shape ?? 'blunt',
  });
  const ids = new Ids(`${species.id}clubsection`);
  const rind = strokePath(
    loopPath(shape),
    body.tip_colour ?? '#7a5230',
    Math.max(2, width * 0.16),
    0.8,
  );
  const svg =
    ids.clipped(loopPath(shape), fillPath(loopPath(shape), species.draw.section.flesh) + rind) +
    inked(inkPath(shape, random, { width: 1.5, closed: true, step: 4 }));
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [{ part: 'flesh', at: [foot[0], foot[1] - h * 0.5] }],
  };
}
