import type { Species } from '#content/schemas/species.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { Ids, part } from '../core/svg.ts';
import { DrawingFault } from '../picture.ts';
import type { Figure } from './figure.ts';
import { brain, honeycomb, stalk } from './headShapes.ts';
import { saddle } from './saddle.ts';
import type { Stops } from './specimen.ts';

interface HeadLook {
  /** share of the grown size */
  readonly size: number;
  readonly lean: number;
  readonly seed: string;
  /** degrees that a saddle is turned, and how many points it has */
  readonly yaw?: number;
  readonly points?: number;
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
  const { cap, stem, form } = species.draw;
  const colours: Stops = [
    [0, cap.colours.margin],
    [0.5, cap.colours.mid],
    [1, cap.colours.centre],
  ];
  const morel = form === 'morel';
  const isSaddle = !morel && cap.profile.mature === 'saddle';
  const top: Point = [foot[0] + look.lean * m.stem, foot[1] - m.stem];
  const stemSvg = stalk(
    {
      foot,
      top: [top[0], top[1] - m.h * (isSaddle ? 0.16 : 0.1)],
      halfTop: m.top,
      halfBase: m.base,
      uneven: morel ? 0.5 : isSaddle ? 0.55 : 0.85,
      swollen: morel ? 0.26 : 0.2,
      colours: [
        [0, stem?.colours.base ?? '#eee'],
        [0.5, stem?.colours.mid ?? '#eee'],
        [1, stem?.colours.top ?? '#eee'],
      ],
      mealy: morel,
    },
    random.sub('stem'),
  );
  const at = { top, m, colours };
  const head = morel
    ? honeycomb(at, random.sub('cap'), ids)
    : isSaddle
      ? saddle(at, random.sub('cap'), {
          points: look.points ?? 2,
          turn: { yaw: look.yaw ?? 14, pitch: 10, roll: look.lean * 60 },
        })
      : brain(at, random.sub('cap'), ids);
  return {
    svg: `<g>${part('stem', stemSvg)}${part('cap', head)}</g>`,
    spots: [
      { part: 'cap', at: [top[0] + m.w * 0.25, top[1] - m.h * (isSaddle ? 0.2 : 0.5)] },
      { part: 'stem', at: [lerp(foot[0], top[0], 0.4), lerp(foot[1], top[1], 0.4)] },
      { part: 'base', at: foot },
    ],
  };
}
