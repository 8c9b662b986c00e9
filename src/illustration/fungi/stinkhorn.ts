import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { resample, rounded, type Point } from '../core/geometry.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part } from '../core/svg.ts';
import { netSkirt } from './netSkirt.ts';
import { slimyHead } from './stinkhornHead.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';

/** A veiled stinkhorn: spongy stalk out of a burst egg, slimy pitted head, a net that hangs like a skirt. */
export function drawStinkhorn(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/stinkhorn/${seed}`);
  const ids = new Ids(`${species.id}stinkhorn${seed}`);
  const body = bodyOf(species);
  const { cap, volva } = species.draw;
  const [h, w] = [body.height_cm * scale, body.width_cm * scale];
  const half = Math.max(6, h * 0.075);
  const headH = h * 0.2;
  const [x, y] = foot;
  const holes = new Bucket();
  for (let i = 0; i < 150; i += 1) {
    const p: Point = [x + random.between(-0.95, 0.95) * half, y - random.between(0.02, 0.84) * h];
    const r = random.between(1, 3);
    holes.pen('#c9c2b0', 0.6).loop([
      [p[0] - r, p[1]],
      [p[0], p[1] - r * 0.8],
      [p[0] + r, p[1]],
      [p[0], p[1] + r * 0.8],
    ]);
  }
  const stalk = resample(
    [
      [x - half * 0.85, y],
      [x - half, y - h * 0.4],
      [x - half * 0.7, y - h * 0.86],
      [x + half * 0.7, y - h * 0.86],
      [x + half, y - h * 0.4],
      [x + half * 0.85, y],
    ],
    4,
    true,
  );
  const neck = y - h + headH * 0.75;
  const skirt = netSkirt(
    [x, neck],
    { long: (body.skirt_cm ?? 0) * scale, wide: w / 2, colour: body.skirt_colour ?? '#fcfbf6' },
    random.sub('net'),
  );
  const head = slimyHead(
    [x, neck + headH * 0.2],
    {
      half: half * 1.75,
      tall: y - h < neck ? neck + headH * 0.2 - (y - h) : headH,
      colours: [
        [0, cap.colours.margin],
        [0.5, cap.colours.mid],
        [1, cap.colours.centre],
      ],
    },
    random.sub('head'),
    ids,
  );
  const egg = volva.colour ?? '#e6d9d4';
  const boot = rounded(
    [
      [x - half * 1.5, y - half * 2.2],
      [x - half * 1.95, y - half * 1.2],
      [x - half * 1.8, y - half * 0.1],
      [x - half * 1.0, y + half * 0.7],
      [x, y + half * 0.9],
      [x + half * 1.0, y + half * 0.7],
      [x + half * 1.8, y - half * 0.1],
      [x + half * 1.95, y - half * 1.3],
      [x + half * 1.55, y - half * 2.5],
      [x + half * 1.1, y - half * 1.5],
      [x + half * 0.5, y - half * 1.9],
      [x - half * 0.1, y - half * 1.35],
      [x - half * 0.7, y - half * 1.85],
      [x - half * 1.1, y - half * 1.4],
    ],
    3,
  );
  const hollow = rounded(
    [
      [x - half * 1.5, y - half * 2.1],
      [x - half * 0.8, y - half * 2.3],
      [x, y - half * 2.05],
      [x + half * 0.8, y - half * 2.35],
      [x + half * 1.5, y - half * 2.3],
      [x + half * 1.3, y - half * 0.8],
      [x - half * 1.3, y - half * 0.8],
    ],
    3,
  );
  const behind = fillPath(loopPath(hollow), tone(egg, -0.2));
  return {
    svg: `<g>${part('skirt', skirt.back)}${part('volva-back', behind)}${part(
      'stem',
      solid(
        stalk,
        {
          colours: [
            [0, '#f4efe2'],
            [1, '#fbf8f0'],
          ],
          inside: holes.fills(),
          gloss: 0,
        },
        random.sub('stalk'),
        ids,
      ),
    )}${part('skirt', skirt.front)}${part('cap', head)}${part(
      'volva',
      solid(
        boot,
        {
          colours: [
            [0, tone(egg, -0.08)],
            [1, egg],
          ],
        },
        random.sub('boot'),
        ids,
      ),
    )}</g>`,
    spots: [
      { part: 'cap', at: [x + half * 0.8, neck - headH * 0.3] },
      { part: 'skirt', at: [x + w * 0.3, neck + (body.skirt_cm ?? 0) * scale * 0.55] },
      { part: 'stem', at: [x, y - h * 0.12] },
      { part: 'volva', at: [x + half, y - half * 0.4] },
    ],
  };
}
