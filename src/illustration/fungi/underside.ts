import { isInside, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { part, type Ids } from '../core/svg.ts';
import { tone, mix } from '../core/colour.ts';
import { blot, formShade } from '../core/wash.ts';
import { DrawingFault } from '../picture.ts';
import { bruiseColour } from './bruise.ts';
import type { CapShape } from './capShape.ts';
import { paintFolds, paintGills, underGround } from './gills.ts';
import { paintPores, paintTeeth } from './pores.ts';

/** The name of the anchor of an underside. */
export function underPart(type: string): 'gills' | 'pores' | 'underside' {
  return type === 'gills' || type === 'split_gills'
    ? 'gills'
    : type === 'pores'
      ? 'pores'
      : 'underside';
}

function texture(cap: CapShape, random: Random): string {
  const { type } = cap.specimen.draw.under;
  switch (type) {
    case 'gills':
    case 'split_gills':
      return paintGills(cap, random);
    case 'pores':
      return paintPores(cap, random);
    case 'folds':
      return paintFolds(cap, random);
    case 'teeth':
      return paintTeeth(cap, random);
    case 'smooth':
      return '';
    default:
      throw new DrawingFault(
        cap.specimen.id,
        'draw.under.type',
        `a cap with a stem has no "${type}" below`,
      );
  }
}

/** Places of pressed fingers: share of the radius, angle, size in cap radii. */
const PRESSED: readonly (readonly [number, number, number])[] = [
  [0.62, 0.5, 0.15],
  [0.66, 2.5, 0.12],
];

/** The underside as seen from below: ground, gills or pores, bruises where a finger pressed, shade, ink. */
export function paintUnderside(
  cap: CapShape,
  random: Random,
  ids: Ids,
): { svg: string; spot: Point; bruise?: Point } {
  const ground = underGround(cap, random.sub('ground'));
  const dark = tone(mix(cap.specimen.underColour, '#6b6152', 0.5), -0.06);
  const bruised =
    cap.specimen.age === 'young' ? undefined : bruiseColour(cap.specimen.traits, 'under_bruise');
  const random2 = random.sub('bruise');
  let stains = '';
  let bruise: Point | undefined;
  if (bruised !== undefined) {
    for (const [r, angle, size] of PRESSED) {
      const centre = cap.under(r, angle);
      stains += blot(
        random2,
        { centre, radii: [size * cap.radius, size * cap.radius * 0.52] },
        bruised,
        0.24,
      );
      if (isInside(centre, ground.outline)) bruise ??= centre;
    }
  }
  const body =
    ground.svg +
    part('hymenophore', texture(cap, random.sub('texture'))) +
    part('bruise', stains) +
    formShade(ground.outline, random.sub('shade'), {
      colour: dark,
      opacity: 0.07,
      depth: 0.4,
      layers: 4,
    });
  const ink = inkPath(ground.outline, random.sub('ink'), {
    width: Math.max(1.1, cap.radius / 95),
    closed: true,
    step: 6,
    gaps: 0.15,
    light: 0.5,
  });
  const spot = visibleSpot(cap, ground.outline);
  return {
    svg: ids.clipped(loopPath(ground.outline), body) + inked(ink),
    spot,
    ...(bruise && { bruise }),
  };
}

/** Places to point at, the best first: share of the radius, angle. */
const POINTS: readonly (readonly [number, number])[] = [
  [0.68, 1.15],
  [0.7, 0.35],
  [0.7, -0.3],
  [0.7, -0.8],
  [0.6, -1.2],
  [0.7, -2.2],
];

/** A place on the underside that neither the skin nor the edge of the cap hides. */
function visibleSpot(cap: CapShape, outline: readonly Point[]): Point {
  const near = cap.radius * 0.06;
  const isClear = ([x, y]: Point) =>
    [
      [-near, 0],
      [near, 0],
      [0, -near],
      [0, near],
    ].every(([dx = 0, dy = 0]) => isInside([x + dx, y + dy], outline));
  const places = POINTS.map(([r, angle]) => cap.under(r, angle));
  return places.find(isClear) ?? places.find((p) => isInside(p, outline)) ?? cap.under(0.7, -1);
}
