import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, part } from '../core/svg.ts';
import { ballOutline } from './ballShape.ts';
import { cracked, pore, spines, torn } from './ballSkin.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';

export { ballSection } from './ballSection.ts';

interface BallLook {
  readonly size: number;
  readonly seed: string;
  readonly open?: boolean;
}

/** Puffballs and earth balls: round, with warts, spines or cracked skin, and a foot. */
export function drawBall(species: Species, foot: Point, scale: number, look: BallLook): Figure {
  const random = new Random(`${species.id}/ball/${look.seed}`);
  const ids = new Ids(`${species.id}ball${look.seed}`);
  const s = scale * look.size;
  const body = bodyOf(species);
  const outline = ballOutline(species, foot, s, random.sub('outline'));
  const { cap } = species.draw;
  const colours: Stops = [
    [0, body.base_colour ?? cap.colours.margin],
    [0.35, cap.colours.margin],
    [0.7, cap.colours.mid],
    [1, cap.colours.centre],
  ];
  const [w, h] = [(body.width_cm * s) / 2, body.height_cm * s];
  const place = (u: number, a: number): Point => [
    foot[0] + w * 0.94 * u * Math.cos(a),
    foot[1] - h + w + w * 0.94 * u * Math.sin(a),
  ];
  const spiny = species.draw.warts.shape === 'conical';
  const cloth = spiny
    ? spines(species, { foot, w, h }, random.sub('skin'))
    : { inside: cracked(species, { foot, w, h }, random.sub('skin')), over: '' };
  const inside = part('skin', cloth.inside);
  const roots = new Pen();
  for (let i = 0; i < 7; i += 1) {
    const x = foot[0] + random.between(-0.3, 0.3) * w;
    roots.hair(
      [x, foot[1] - 2],
      [x + random.bell() * 6, foot[1] + 5],
      [x + random.bell() * 14, foot[1] + random.between(5, 13)],
      1.2,
    );
  }
  const hole =
    look.open === true
      ? part('opening', (spiny ? pore : torn)([foot[0], foot[1] - h], w, random.sub('open')))
      : '';
  return {
    svg: `<g>${fillPath(roots.d, tone(body.base_colour ?? '#cbb890', -0.12), 0.9)}${part('body', solid(outline, { colours, inside, gloss: cap.gloss }, random, ids) + cloth.over)}${hole}</g>`,
    spots: [
      { part: 'cap', at: place(0.4, -0.9) },
      { part: 'base', at: [foot[0], foot[1] - h * 0.08] },
    ],
  };
}
