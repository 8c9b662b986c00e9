import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { lerp, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { blot, grains } from '../core/wash.ts';
import { ballOutline } from './ballShape.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';

/** The mass inside a ball, above its sterile base; rounder or flatter by the foot. */
function massOf(species: Species, foot: Point, scale: number, random: Random): Point[] {
  const body = bodyOf(species);
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale];
  const pear = (body.foot_cm ?? 0) > body.height_cm * 0.25;
  const rind = pear ? 0.9 : 0.84;
  const wave = random.wave(2, 5);
  return Array.from({ length: 44 }, (_, i): Point => {
    const a = (i / 44) * TAU;
    const r = rind * (1 + 0.02 * wave(a));
    const low = Math.sin(a) > 0 ? (pear ? 0.94 : 0.9) : 1;
    return [foot[0] + w * r * Math.cos(a), foot[1] - h + w + w * r * low * Math.sin(a)];
  });
}

/** One ball cut through. `ripe`: white first, then dark from the centre in earth balls, olive powder in puffballs. */
function cutBall(species: Species, foot: Point, scale: number, ripe: number): string {
  const random = new Random(`${species.id}/ball-section/${ripe}`);
  const ids = new Ids(`${species.id}ballsection${Math.round(ripe * 10)}`);
  const outline = ballOutline(species, foot, scale, random.sub('outline'));
  const mass = massOf(species, foot, scale, random.sub('mass'));
  const { section, under, cap } = species.draw;
  const body = bodyOf(species);
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale];
  const earth = species.id.startsWith('scleroderma');
  const old = under.colour_old ?? (earth ? '#4a3f4c' : mix(section.flesh, '#8a8048', 0.3));
  const young = under.colour_young ?? section.flesh;
  const gleba = ripe > 0.9 ? old : young;
  const rind = earth ? mix(section.flesh, cap.colours.mid, 0.12) : section.flesh;
  const centre: Point = [foot[0], foot[1] - h + w];
  const veins = new Pen();
  for (let i = 0; i < 60; i += 1) {
    const [u, a] = [Math.sqrt(random.unit()) * 0.78, random.between(0, TAU)];
    const p: Point = [centre[0] + w * u * Math.cos(a), centre[1] + w * u * Math.sin(a)];
    veins.curve([
      p,
      [p[0] + random.bell() * 6, p[1] + random.bell() * 6],
      [p[0] + random.bell() * 12, p[1] + random.bell() * 12],
    ]);
  }
  const inside =
    (earth ? '' : cells(foot, { w, h }, ripe > 0.9 ? '#a89a78' : '#d9d0ba', random.sub('cells'))) +
    fillPath(loopPath(mass), gleba) +
    (ripe > 0 && ripe <= 0.9
      ? blot(random.sub('core'), { centre, radii: [w * ripe, w * ripe] }, old, 0.34)
      : '') +
    (ripe > 0
      ? strokePath(veins.d, earth ? '#d8cfd2' : tone(gleba, 0.12), 1.1, ripe > 0.9 ? 0.6 : 0.35)
      : '') +
    (ripe > 0.9
      ? grains(mass, random, { count: 300, colour: tone(gleba, -0.14), opacity: 0.5, size: 1.4 })
      : '');
  return (
    solid(
      outline,
      {
        colours: [
          [0, rind],
          [1, rind],
        ],
        inside: inside + strokePath(loopPath(outline), cap.colours.mid, 5, 0.8),
        gloss: 0,
        shade: 0.03,
      },
      random,
      ids,
    ) + inked(inkPath(mass, random, { width: 0.9, closed: true, step: 5, gaps: 0.3 }))
  );
}

/** The sterile base of a puffball: chambers like coarse foam. */
function cells(
  [x, y]: Point,
  { w, h }: { w: number; h: number },
  colour: string,
  random: Random,
): string {
  const pen = new Pen();
  for (let row = 0; row < 16; row += 1)
    for (let k = -7; k <= 7; k += 1) {
      const t = row / 15;
      const p: Point = [
        x + (k + (row % 2) * 0.5) * w * 0.105 + random.bell() * 2,
        lerp(y - w * 0.06, y - h + w * 1.5, t) + random.bell() * 2,
      ];
      const r = w * random.between(0.028, 0.052);
      pen.loop(
        Array.from({ length: 7 }, (_, i): Point => [
          p[0] + r * Math.cos((i / 7) * TAU),
          p[1] + r * 1.15 * Math.sin((i / 7) * TAU),
        ]),
      );
    }
  return strokePath(pen.d, tone(colour, -0.2), 0.9, 0.8) + fillPath(pen.d, colour, 0.6);
}

/** A ripe ball cut through. */
export function ballSection(species: Species, foot: Point, scale: number): Figure {
  const { width_cm, height_cm } = bodyOf(species);
  const [w, h] = [(width_cm * scale) / 2, height_cm * scale];
  return {
    svg: `<g>${part('section-body', cutBall(species, foot, scale, 1))}</g>`,
    spots: [
      { part: 'inside', at: [foot[0], foot[1] - h + w] },
      { part: 'flesh', at: [foot[0] + w * 0.88, foot[1] - h + w] },
    ],
  };
}

/** A young cut beside a ripe one: white all through, or, in the poisonous earth ball, already dark in the middle. */
export function ballCuts(species: Species, foot: Point, scale: number): Figure {
  const { width_cm, height_cm } = bodyOf(species);
  const [w, h] = [(width_cm * scale) / 2, height_cm * scale];
  const apart = w * 1.12;
  const early = species.id === 'scleroderma-cepa' ? 0.62 : 0;
  const small = 0.84;
  const [left, right]: [Point, Point] = [
    [foot[0] - apart, foot[1]],
    [foot[0] + apart * 0.96, foot[1]],
  ];
  const svg = cutBall(species, left, scale * small, early) + cutBall(species, right, scale, 1);
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'inside', at: [right[0], right[1] - h + w] },
      { part: 'flesh', at: [left[0], left[1] - (h - w) * small] },
    ],
  };
}
