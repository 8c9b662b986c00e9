import type { Species } from '#content/schemas/species.ts';
import { shadowOf, tone } from '../core/colour.ts';
import { lerp, resample, TAU, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { DrawingFault } from '../picture.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';
import { brain, honeycomb, saddle } from './headShapes.ts';

interface HeadLook {
  /** share of the grown size */
  readonly size: number;
  readonly lean: number;
  readonly seed: string;
}

/** Half widths and lengths of a head and its stem, in units. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  readonly stem: number;
  readonly top: number;
  readonly base: number;
}

export function headMeasures(species: Species, scale: number): Measures {
  const { cap, stem } = species.draw;
  if (cap.width_cm === null)
    throw new DrawingFault(species.id, 'draw.cap.width_cm', 'a head needs a width');
  if (stem === null)
    throw new DrawingFault(species.id, 'draw.stem', `the form ${species.draw.form} needs a stem`);
  return {
    w: (cap.width_cm.mature * scale) / 2,
    h: cap.width_cm.mature * cap.height_ratio.mature * scale,
    stem: stem.length_cm * scale,
    top: (stem.width_top_cm * scale) / 2,
    base: (stem.width_base_cm * scale) / 2,
  };
}

/** Heads that bear spores outside: brains, saddles, honeycombs on a stem. */
export function drawHead(species: Species, foot: Point, scale: number, look: HeadLook): Figure {
  const random = new Random(`${species.id}/head/${look.seed}`);
  const ids = new Ids(`${species.id}head${look.seed}`);
  const m = headMeasures(species, scale * look.size);
  const { cap, stem } = species.draw;
  const colours: Stops = [
    [0, cap.colours.margin],
    [0.5, cap.colours.mid],
    [1, cap.colours.centre],
  ];
  const top: Point = [foot[0] + look.lean * m.stem, foot[1] - m.stem];
  const grooves = new Bucket();
  for (let i = 0; i < 9; i += 1) {
    const x = lerp(-0.8, 0.8, i / 8);
    const line = (t: number): Point => [
      lerp(foot[0], top[0], t) + x * lerp(m.base, m.top, t),
      lerp(foot[1], top[1], t),
    ];
    grooves
      .pen(shadowOf(stem?.colours.mid ?? '#ddd', 0.2), 0.35)
      .hair(line(0.02), line(0.5), line(0.98), m.top * 0.09);
  }
  const stemShape = resample(
    Array.from({ length: 21 }, (_, i): Point => [
      lerp(foot[0], top[0], i / 20) - lerp(m.base, m.top, i / 20),
      lerp(foot[1], top[1] - m.h * 0.2, i / 20),
    ]).concat(
      Array.from({ length: 21 }, (_, i): Point => [
        lerp(top[0], foot[0], i / 20) + lerp(m.top, m.base, i / 20),
        lerp(top[1] - m.h * 0.2, foot[1], i / 20),
      ]),
    ),
    4,
    true,
  );
  const stemSvg = part(
    'stem',
    solid(
      stemShape,
      {
        colours: [
          [0, stem?.colours.base ?? '#eee'],
          [0.5, stem?.colours.mid ?? '#eee'],
          [1, stem?.colours.top ?? '#eee'],
        ],
        inside: grooves.fills(),
        gloss: 0.05,
      },
      random.sub('stem'),
      ids,
    ),
  );
  const head =
    species.draw.form === 'morel'
      ? honeycomb({ top, m, colours }, random.sub('cap'), ids)
      : cap.profile.mature === 'saddle'
        ? saddle({ top, m, colours }, random.sub('cap'), ids)
        : brain({ top, m, colours }, random.sub('cap'), ids);
  return {
    svg: `<g>${stemSvg}${part('cap', head)}</g>`,
    spots: [
      { part: 'cap', at: [top[0] + m.w * 0.25, top[1] - m.h * 0.5] },
      { part: 'stem', at: [lerp(foot[0], top[0], 0.4), lerp(foot[1], top[1], 0.4)] },
      { part: 'base', at: foot },
    ],
  };
}

/** Halved lengthwise: hollow, with chambers in a brain, one hollow from head to foot in a morel. */
export function headSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/head-section`);
  const m = headMeasures(species, scale);
  const flesh = species.draw.section.flesh;
  const { cap } = species.draw;
  const top: Point = [foot[0], foot[1] - m.stem];
  const wave = random.wave(3, 8);
  const morel = species.draw.form === 'morel';
  const head = Array.from({ length: 50 }, (_, i): Point => {
    const a = (i / 50) * TAU;
    const r = 1 + (morel ? 0.06 : 0.1) * wave(a);
    return [
      top[0] + m.w * r * Math.cos(a) * (morel ? 0.9 : 1),
      top[1] - m.h * 0.42 + m.h * 0.54 * r * Math.sin(a),
    ];
  });
  const tube = (k: number): Point[] => [
    [foot[0] - m.base * k, foot[1] - m.base * (1 - k)],
    [foot[0] - m.top * k, top[1]],
    [foot[0] - m.top * k, top[1] - m.h * 0.3],
    [foot[0] + m.top * k, top[1] - m.h * 0.3],
    [foot[0] + m.top * k, top[1]],
    [foot[0] + m.base * k, foot[1] - m.base * (1 - k)],
  ];
  const hollowHead = head.map(([x, y]): Point => [
    lerp(top[0], x, morel ? 0.76 : 0.62),
    lerp(top[1] - m.h * 0.42, y, morel ? 0.78 : 0.6),
  ]);
  const hole = tone(flesh, -0.3);
  let chambers = '';
  if (!morel) {
    const walls = new Pen();
    for (let i = 0; i < 7; i += 1) {
      const a = random.between(0, TAU);
      walls.curve([
        [top[0] + m.w * 0.6 * Math.cos(a), top[1] - m.h * 0.42 + m.h * 0.32 * Math.sin(a)],
        [top[0] + random.bell() * 10, top[1] - m.h * 0.4 + random.bell() * 8],
        [
          top[0] + m.w * 0.6 * Math.cos(a + 2.2),
          top[1] - m.h * 0.42 + m.h * 0.32 * Math.sin(a + 2.2),
        ],
      ]);
    }
    chambers = strokePath(walls.d, INK, 5.4, 0.6) + strokePath(walls.d, flesh, 4, 1);
  }
  const ids = new Ids(`${species.id}headsection`);
  const line = { width: 1.5, closed: true, step: 5 };
  const svg =
    fillPath(loopPath(head), cap.colours.mid) +
    inked(inkPath(head, random, { ...line, width: 1.9 })) +
    fillPath(loopPath(resample(tube(1), 5, true)), flesh) +
    inked(inkPath(resample(tube(1), 5, true), random, line)) +
    fillPath(
      loopPath(
        head.map(([x, y]): Point => [lerp(top[0], x, 0.92), lerp(top[1] - m.h * 0.42, y, 0.92)]),
      ),
      flesh,
    ) +
    ids.clipped(loopPath(hollowHead), fillPath(loopPath(hollowHead), hole) + chambers) +
    inked(inkPath(hollowHead, random, { ...line, width: 1 })) +
    (species.draw.stem?.hollow === true
      ? fillPath(loopPath(resample(tube(0.6), 5, true)), hole)
      : '');
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'flesh', at: [top[0] + m.w * 0.86, top[1] - m.h * 0.4] },
      { part: 'inside', at: [foot[0], foot[1] - m.stem * 0.5] },
    ],
  };
}
