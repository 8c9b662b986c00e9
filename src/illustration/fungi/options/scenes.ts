import type { Species } from '#content/schemas/species.ts';
import { fillPath, namespaced } from '../../core/svg.ts';
import { TAU } from '../../core/geometry.ts';
import { loopPath } from '../../core/pen.ts';
import { blob } from '../../core/geometry.ts';
import { Random } from '../../core/random.ts';
import { drawAgaric } from '../agaric.ts';
import { drawFan } from '../fan.ts';
import { hasSoil, paintGround } from '../ground.ts';
import { whole } from './bodies.ts';
import { paintLog } from '../log.ts';
import { specimenOf } from '../specimen.ts';
import { paintTrunk } from '../trunk.ts';
import { changed, shaped, type Reference } from './reference.ts';

/** Plain mushrooms standing at places (x, y of the foot, size against 14 px per cm). */
function standing(
  species: Species,
  places: readonly (readonly [number, number, number, number?])[],
): string {
  const specimen = specimenOf(species, 'mature');
  return places
    .map(([x, y, size, lean = 0], i) =>
      namespaced(
        drawAgaric(specimen, {
          foot: [x, y],
          scale: 14 * size,
          pitch: 12,
          lean,
          bow: 0.02,
          tip: 0,
          seed: `s${i}`,
        }).svg,
        `p${i}`,
      ),
    )
    .join('');
}

const soil = (name: string) =>
  paintGround(name, { left: 6, right: 162, y: 104, depth: 18 }, new Random(`option/${name}`));

function petals(species: Species, places: readonly (readonly [number, number, number])[]): string {
  return places
    .map(([x, y, width], i) =>
      namespaced(
        drawFan(species, { foot: [x, y], width, scale: 10, below: false, turn: 0, seed: `t${i}` })
          .svg,
        `t${i}`,
      ),
    )
    .join('');
}

export function growthHabit({ species, real }: Reference, state: string): string | undefined {
  const ground = soil('soil_open');
  const around = Array.from({ length: 9 }, (_, i): [number, number, number] => [
    84 + 66 * Math.cos((i / 9) * TAU),
    78 + 26 * Math.sin((i / 9) * TAU),
    0.42,
  ]);
  const places: Record<string, readonly (readonly [number, number, number, number?])[]> = {
    single: [[84, 108, 1]],
    scattered: [
      [34, 106, 0.66],
      [90, 110, 0.7],
      [140, 104, 0.6],
    ],
    gregarious: [
      [24, 94, 0.45],
      [62, 90, 0.42],
      [104, 92, 0.45],
      [144, 95, 0.44],
      [42, 110, 0.52],
      [86, 111, 0.5],
      [126, 111, 0.52],
    ],
    clustered: [
      [78, 106, 0.8, -0.42],
      [92, 106, 0.8, 0.42],
      [84, 106, 0.92, 0.02],
      [80, 110, 0.7, -0.2],
      [90, 110, 0.66, 0.24],
    ],
    ring: [...around].sort((a, b) => a[1] - b[1]),
  };
  if (state === 'tiers') {
    const bark = paintTrunk(
      { left: 46, right: 122, top: 0, bottom: 126 },
      new Random('option/tiers'),
    );
    return (
      bark.back +
      petals(real('pleurotus-ostreatus-group'), [
        [70, 14, 6.6],
        [100, 44, 7],
        [74, 76, 7.4],
      ])
    );
  }
  const chosen = places[state];
  return chosen === undefined ? undefined : ground.back + standing(species, chosen) + ground.front;
}

/** What it grows out of. */
export function substrate({ species, real }: Reference, state: string): string | undefined {
  const one = standing(species, [
    [58, 104, 0.82],
    [108, 106, 0.7],
  ]);
  if (state === 'wood_broadleaf' || state === 'wood_conifer') {
    const log = paintLog(
      { left: 22, right: 158, top: 76, thick: 40, conifer: state === 'wood_conifer' },
      new Random(`option/${state}`),
    );
    return (
      log.back +
      standing(species, [
        [66, 80, 0.68],
        [112, 80, 0.58],
      ]) +
      log.front
    );
  }
  if (state === 'insect') return whole(real('cordyceps-militaris'), true);
  if (!hasSoil(state)) return undefined;
  const ground = soil(state);
  if (state === 'termite_nest') {
    const rooted = changed(species, { root_cm: 7, cap: shaped('spike', 0.34) });
    const nest = fillPath(
      loopPath(blob(new Random('nest').wave(2, 6), [84, 112], [34, 13], 0.1)),
      '#5a4030',
      0.9,
    );
    const deep = paintGround(
      state,
      { left: 6, right: 162, y: 66, depth: 14 },
      new Random('option/nest'),
    );
    return (
      nest +
      deep.back +
      namespaced(
        drawAgaric(specimenOf(rooted, 'mature'), {
          foot: [84, 68],
          scale: 8,
          pitch: 14,
          lean: 0,
          bow: 0,
          seed: 'n',
        }).svg,
        'n',
      ) +
      deep.front
    );
  }
  if (state === 'pot_indoor') {
    const pot =
      fillPath('M44 84h80l-10 40h-60z', '#b5693c') +
      fillPath('M38 76h92v12h-92z', '#c67a4a') +
      fillPath('M44 76h80v4h-80z', '#3f3022');
    return (
      pot +
      standing(species, [
        [70, 79, 0.6],
        [100, 79, 0.5],
      ])
    );
  }
  if (state === 'dung') {
    const pat = [
      [34, 12],
      [26, 9],
      [16, 7],
    ]
      .map(([rx = 0, ry = 0], i) =>
        fillPath(
          loopPath(
            blob(new Random(`dung${i}`).wave(2, 7), [84, 106 - i * 8], [rx * 1.5, ry], 0.08),
          ),
          ['#5a4a2c', '#66552f', '#73603a'][i] ?? '#5a4a2c',
        ),
      )
      .join('');
    return (
      ground.back +
      pat +
      standing(species, [
        [72, 92, 0.66],
        [102, 98, 0.55],
      ]) +
      ground.front
    );
  }
  if (state === 'wood_buried') {
    const log = paintLog(
      { left: 30, right: 150, top: 104, thick: 18 },
      new Random('option/buried'),
    );
    return log.back + soil('wood_buried').back + one;
  }
  return ground.back + one + ground.front;
}
