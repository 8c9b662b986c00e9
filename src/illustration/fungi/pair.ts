import type { Species } from '#content/schemas/species.ts';
import { Random } from '../core/random.ts';
import { namespaced, part } from '../core/svg.ts';
import { groundShadow } from '../core/wash.ts';
import { onPlate, type DrawnPicture, type PictureInput, type PictureSpec } from '../picture.ts';
import { differingParts, spotOfPart } from './differing.ts';
import { formOf } from './forms.ts';
import { paintGround } from './ground.ts';
import { anchorsOn } from './plate.ts';
import { scaleBar } from './scaleBar.ts';

export const PAIR_SIDE = { width: 320, height: 400 } as const;

const ROOM = { wide: 288, tall: 330 };

/** The scale at which both of a pair fit: the same for the two. */
export function pairScale(one: Species, two: Species): number {
  const fits = [one, two].map((species) => {
    const { box } = formOf(species).small;
    return Math.min(ROOM.wide / (box.right - box.left), ROOM.tall / (box.bottom - box.top));
  });
  return Math.min(...fits);
}

/** One side of a look-alike pair. The parts that tell the two apart are anchors `differs-<part>`, the same on both sides. */
export function drawPairSide(species: Species, other: Species): DrawnPicture {
  const random = new Random(`${species.id}/pair`);
  const scale = pairScale(species, other);
  const form = formOf(species);
  const { box, paint } = form.small;
  const origin = [160 - ((box.left + box.right) / 2) * scale, 352 - box.bottom * scale] as const;
  const figures = paint(origin, scale);
  const ground = paintGround(
    'soil_forest',
    { left: 24, right: 296, y: origin[1] - 3, depth: 22 },
    random.sub('ground'),
  );
  const shadows = form.smallFeet
    .map(([x, y, r], i) =>
      groundShadow(
        random.sub(`s${i}`),
        [origin[0] + x * scale, origin[1] + y * scale + 2],
        Math.max(5, r * scale),
      ),
    )
    .join('');
  const bar = scaleBar([20, 384], scale, 120);
  const spots = [...figures].reverse().flatMap((figure) => figure.spots);
  const fromAbove = figures.flatMap((figure) => figure.spots);
  const [footX, footY] = form.smallFeet[form.smallFeet.length - 1] ?? [0, 0];
  const foot = [origin[0] + footX * scale, origin[1] + footY * scale] as const;
  const marked = differingParts(species, other).map((name) => ({
    part: `differs-${name}`,
    at: spotOfPart(name, name === 'cap' ? fromAbove : spots, foot),
  }));
  const body =
    part('ground', ground.back + shadows) +
    figures.map(({ svg }, i) => part('figure', namespaced(svg, `f${i}`))).join('') +
    part('scale', bar.svg);
  return { svg: onPlate(PAIR_SIDE, body), anchors: anchorsOn(PAIR_SIDE, [...marked, bar.spot]) };
}

/**
 * Both sides of every pair that the content names between a toxic species and another: `<a>--<b>` shows a at the scale
 * that a and b share. Pairs that only a microscope tells apart have none: pictures would promise what eyes cannot do.
 */
export function pairPictures({ species }: PictureInput): PictureSpec[] {
  const byId = new Map(species.map((one) => [one.id, one]));
  const sides = new Map<string, PictureSpec>();
  for (const one of species) {
    for (const { id, experts_only } of one.lookalikes) {
      const two = byId.get(id);
      if (two === undefined || experts_only) continue;
      for (const [a, b] of [
        [one, two],
        [two, one],
      ] as const) {
        const name = `${a.id}--${b.id}`;
        sides.set(name, {
          kind: 'pairside',
          id: name,
          ...PAIR_SIDE,
          input: [a.draw, a.traits, b.draw, b.traits],
          draw: () => drawPairSide(a, b),
        });
      }
    }
  }
  return [...sides.values()];
}
