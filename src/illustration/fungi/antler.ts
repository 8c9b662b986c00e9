import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { at, lerp, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { Bucket, Ids, part } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { bent, cutLimbs, paintLimbs, TRUNK, type Limb, type LimbPaint } from './limbs.ts';

/** Stiff tapering horns from one foot; some fork, some end flat; all are joined below. */
function growAntler(species: Species, foot: Point, scale: number, random: Random): Limb[] {
  const body = bodyOf(species);
  const count = body.branches ?? 3;
  const [h, w] = [body.height_cm * scale, body.width_cm * scale];
  const width = (body.branch_width_cm ?? 0.5) * scale;
  const knot: Point = [foot[0], foot[1] - (body.foot_cm ?? 1) * scale * 0.55];
  const limbs: Limb[] = [
    {
      from: [foot[0], foot[1] - width * 0.5],
      to: knot,
      wide: width * 1.9,
      end: width * 2.3,
      share: [0, 0.1],
      depth: TRUNK,
    },
  ];
  for (let i = 0; i < count; i += 1) {
    const x = count === 1 ? 0 : lerp(-1, 1, i / (count - 1)) + random.bell() * 0.1;
    const depth = i % 2 === 0 ? 1 : -1;
    const tall = h * (1 - Math.abs(x) * 0.36) * random.between(0.86, 1);
    const tip: Point = [foot[0] + x * w * 0.44, foot[1] - tall];
    const from: Point = [knot[0] + x * width * 0.8, knot[1] + width * 0.3];
    const via: Point = [from[0] + x * w * 0.3 + random.bell() * width, lerp(from[1], tip[1], 0.42)];
    const wide = width * random.between(0.95, 1.2);
    const point = i % 3 === 1 ? 0.34 : 0.55;
    limbs.push(
      ...bent(from, via, tip, { wide, end: wide * point, share: [0.08, 1], depth, pieces: 6 }),
    );
    if (i % 2 === 1 || i === 2) {
      const start = at(limbs, limbs.length - (i === 2 ? 2 : 3)).from;
      const side = i === 2 ? -1 : Math.sign(x) || 1;
      const long = h * random.between(0.17, 0.26);
      const end: Point = [start[0] + side * long * 0.5, start[1] - long * 0.86];
      limbs.push(
        ...bent(start, [start[0] + side * long * 0.42, start[1] - long * 0.25], end, {
          wide: wide * 0.8,
          end: wide * 0.36,
          share: [0.5, 1],
          depth,
          pieces: 4,
        }),
      );
    }
  }
  return limbs;
}

function paintOf(species: Species, foot: Point, scale: number): LimbPaint {
  const body = bodyOf(species);
  const { colours } = species.draw.cap;
  const base = body.base_colour ?? '#e9b878';
  return {
    colours: [
      [0, tone(base, -0.04)],
      [0.14, base],
      [0.34, colours.margin],
      [0.62, colours.mid],
      [1, body.tip_colour ?? colours.centre],
    ],
    foot,
    height: body.height_cm * scale,
    soft: (body.branch_width_cm ?? 0.5) * scale * 0.08,
    gloss: 0.45,
    ink: Math.max(1.1, scale * 0.03),
  };
}

/** Trichoderma cornu-damae: red horns from a pale orange foot in the litter. */
export function drawAntler(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/antler/${seed}`);
  const ids = new Ids(`${species.id}antler${seed}`);
  const limbs = growAntler(species, foot, scale, random.sub('growth'));
  const width = (bodyOf(species).branch_width_cm ?? 0.5) * scale;
  return {
    svg: `<g>${part('body', paintLimbs(limbs, paintOf(species, foot, scale), random.sub('paint'), ids))}${part('litter', litter(foot, width, random.sub('litter')))}</g>`,
    spots: [
      { part: 'cap', at: at(limbs, Math.min(limbs.length - 1, 10)).from },
      { part: 'base', at: [foot[0], foot[1] - width * 0.6] },
    ],
  };
}

/** Crumbs of soil and bits of leaf that hide the foot. */
function litter([x, y]: Point, width: number, random: Random): string {
  const bucket = new Bucket();
  for (let i = 0; i < 110; i += 1) {
    const p: Point = [x + random.bell() * width * 1.9, y + width * (0.02 + 0.6 * random.unit())];
    const long = width * random.between(0.2, 0.6);
    const turn = random.between(-0.5, 0.5);
    bucket
      .pen(random.pick(['#54452f', '#6b4f35', '#8a6a44', '#3f3022']), 0.85)
      .hair(
        p,
        [p[0] + long / 2, p[1] - long * 0.16],
        [p[0] + long * Math.cos(turn), p[1] + long * 0.4 * Math.sin(turn)],
        width * random.between(0.05, 0.13),
      );
  }
  return bucket.fills();
}

/** The whole tuft cut: white hard flesh in a red rind, from the foot into every horn. */
export function antlerSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/antler-section`);
  const ids = new Ids(`${species.id}antlersection`);
  const limbs = growAntler(species, foot, scale, random.sub('growth'));
  const svg = cutLimbs(
    limbs,
    {
      ...paintOf(species, foot, scale),
      flesh: species.draw.section.flesh,
      rind: Math.max(2, scale * 0.06),
    },
    random.sub('paint'),
    ids,
  );
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'flesh', at: [foot[0], foot[1] - (bodyOf(species).foot_cm ?? 1) * scale * 0.5] },
    ],
  };
}
