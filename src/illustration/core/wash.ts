import type { Hex } from './colour.ts';
import { blob, boxOf, isInside, shifted, type Point } from './geometry.ts';
import { loopPath, Pen } from './pen.ts';
import type { Random } from './random.ts';
import { fillPath, Ids, radialFill, ringPath, strokePath } from './svg.ts';

/** Lets the edge of a wash wander by up to `amount` units. */
export function wandering(points: readonly Point[], random: Random, amount: number): Point[] {
  const [nx, ny, offset] = [random.noise(), random.noise(), random.between(0, 40)];
  return points.map(([x, y], i) => [
    x + amount * nx(i * 0.35 + offset),
    y + amount * ny(i * 0.35 + offset),
  ]);
}

export interface Grain {
  readonly count: number;
  readonly colour: Hex;
  readonly opacity?: number;
  readonly size?: number;
}

/** Grains of pigment inside a shape. */
export function grains(points: readonly Point[], random: Random, grain: Grain): string {
  const box = boxOf(points);
  const cloud = random.noise2();
  const pen = new Pen();
  for (let i = 0; i < grain.count; i += 1) {
    const p: Point = [random.between(box.left, box.right), random.between(box.top, box.bottom)];
    if (cloud(p[0] / 26, p[1] / 26) > -0.15 && isInside(p, points)) pen.dot(p);
  }
  return strokePath(pen.d, grain.colour, grain.size ?? 1.1, grain.opacity ?? 0.3);
}

export interface Shade {
  readonly colour: Hex;
  readonly opacity?: number;
  /** share of the smaller side that the shade reaches into the form */
  readonly depth?: number;
  readonly layers?: number;
}

/** Glazes on the side away from the light, so that a flat shape looks round. */
export function formShade(points: readonly Point[], random: Random, shade: Shade): string {
  const box = boxOf(points);
  const reach = Math.min(box.right - box.left, box.bottom - box.top) * (shade.depth ?? 0.35);
  const layers = shade.layers ?? 5;
  const base = loopPath(points);
  let svg = '';
  for (let i = 1; i <= layers; i += 1) {
    const k = i / layers;
    const lit = wandering(shifted(points, -reach * k * 0.75, -reach * k), random, 1.6 + 1.6 * k);
    svg += ringPath(
      `${base}${loopPath(lit)}`,
      shade.colour,
      (shade.opacity ?? 0.1) * (1.25 - k * 0.6),
    );
  }
  return svg;
}

/** A soft wet wash behind a subject. */
export function softWash(
  seed: Random,
  place: { centre: Point; radii: Point },
  colour: Hex,
  strength = 0.25,
): string {
  const ids = new Ids(`w${seed.seed}`);
  const outline = blob(seed.wave(2, 7), place.centre, place.radii, 0.07);
  return radialFill(ids, loopPath(outline), { centre: place.centre, radii: place.radii }, [
    { offset: 0, colour, opacity: strength },
    { offset: 0.55, colour, opacity: strength * 0.62 },
    { offset: 0.88, colour, opacity: strength * 0.18 },
    { offset: 1, colour, opacity: 0 },
  ]);
}

/** A blot with an uneven edge that fades outwards: bruises, stains, colour on a cut. */
export function blot(
  random: Random,
  place: { centre: Point; radii: Point },
  colour: Hex,
  opacity = 0.22,
): string {
  let svg = '';
  const wave = random.wave(2, 8);
  for (let k = 4; k >= 1; k -= 1) {
    const radii: Point = [(place.radii[0] * k) / 4, (place.radii[1] * k) / 4];
    svg += fillPath(
      loopPath(blob((a) => wave(a + k * 0.2), place.centre, radii, 0.26)),
      colour,
      opacity,
    );
  }
  return svg;
}

/** Shadow that a thing throws on the ground. */
export function groundShadow(random: Random, centre: Point, width: number): string {
  return softWash(
    random,
    { centre: [centre[0] + width * 0.35, centre[1]], radii: [width, Math.max(4, width * 0.2)] },
    '#3f3324',
    0.5,
  );
}
