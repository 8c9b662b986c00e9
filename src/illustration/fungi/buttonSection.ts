import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { rounded, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { Pen } from '../core/pen.ts';
import { Ids, part, strokePath } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';

/** A button cut from face to foot: black skin, brown marbled jelly, scurfy side. */
export function buttonSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/cup-section`);
  const ids = new Ids(`${species.id}cupsection`);
  const body = bodyOf(species);
  const { cap, section } = species.draw;
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale * 0.75];
  const p = (x: number, y: number): Point => [foot[0] + x * w, foot[1] - y * h];
  const face = [
    p(-0.96, 0.86),
    p(-0.86, 1.0),
    p(-0.45, 0.97),
    p(0, 0.92),
    p(0.45, 0.97),
    p(0.86, 1.0),
    p(0.96, 0.86),
  ];
  const side = [
    p(0.82, 0.5),
    p(0.5, 0.18),
    p(0.3, 0.0),
    p(0, -0.04),
    p(-0.3, 0.0),
    p(-0.5, 0.18),
    p(-0.82, 0.5),
  ];
  const shape = rounded([...face, ...side], 3.5);
  const veins = new Pen();
  for (let i = 0; i < 46; i += 1) {
    const [x, y] = [random.between(-0.7, 0.7), random.between(0.15, 0.85)];
    if (Math.abs(x) > 0.25 + y * 0.65) continue;
    veins.curve([
      p(x, y),
      p(x + 0.06, y + random.bell() * 0.08),
      p(x + random.between(0.08, 0.2), y + random.bell() * 0.1),
    ]);
  }
  const skin = new Pen().curve([p(-1, 0.72), ...face, p(1, 0.72)]).d;
  const inside =
    strokePath(veins.d, tone(section.flesh, 0.12), 1.4, 0.5) +
    strokePath(
      new Pen().curve(side).d,
      mix(body.base_colour ?? '#3a2a22', '#6a4a34', 0.5),
      Math.max(4, w * 0.08),
      0.8,
    ) +
    strokePath(skin, body.tip_colour ?? cap.colours.centre, Math.max(5, h * 0.12), 1);
  const svg = solid(
    shape,
    {
      colours: [
        [0, section.flesh],
        [1, tone(section.flesh, -0.04)],
      ],
      inside,
      gloss: cap.gloss * 0.5,
      shade: 0.05,
    },
    random,
    ids,
  );
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [{ part: 'flesh', at: p(0, 0.5) }],
  };
}
