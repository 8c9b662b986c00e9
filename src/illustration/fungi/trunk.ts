import { lerp, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, Ids, fillPath, linearFill } from '../core/svg.ts';
import type { GroundPicture } from './ground.ts';

export interface TrunkPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece of a standing dead trunk with furrowed bark, broken at its foot. */
export function paintTrunk(place: TrunkPlace, random: Random): GroundPicture {
  const { left, right, top, bottom } = place;
  const noise = random.noise();
  const edge = (x: number, phase: number) =>
    Array.from({ length: 25 }, (_, i): Point => [
      x + 7 * noise(i * 0.5 + phase),
      lerp(top, bottom, i / 24),
    ]);
  const [a, b] = [edge(left, 0), edge(right, 30)];
  const broken = Array.from({ length: 11 }, (_, i): Point => [
    lerp(left, right, (i + 0.5) / 11),
    bottom + random.between(-9, 12),
  ]);
  const shape = [...a, ...broken, ...b.reverse()];
  const d = loopPath(shape);
  const bark = new Bucket();
  for (let i = 0; i < 190; i += 1) {
    const v = Math.acos(random.between(-1, 1)) / Math.PI;
    const [x, y] = [lerp(left, right, v), lerp(top, bottom, random.unit())];
    const long = (bottom - top) * random.between(0.03, 0.13);
    const end: Point = [x + random.bell() * 4, y + long];
    bark
      .pen(random.pick(['#3d2f24', '#5a4634', '#2f251e']), random.chance(0.5) ? 0.45 : 0.62)
      .hair([x, y], [x + random.bell() * 4, y + long / 2], end, random.between(0.8, 2.8));
    bark
      .pen('#cdb48c', 0.3)
      .hair([x - 3, y], [x - 4, y + long / 2], [end[0] - 3, end[1]], random.between(0.6, 1.4));
  }
  const round = linearFill(
    new Ids(`trunk${random.seed}`),
    d,
    { from: [left, top], to: [right, top] },
    [
      { offset: 0, colour: '#2a1f1a', opacity: 0.25 },
      { offset: 0.25, colour: '#e9d6b0', opacity: 0.4 },
      { offset: 0.6, colour: '#33261d', opacity: 0.12 },
      { offset: 1, colour: '#2a1f1a', opacity: 0.55 },
    ],
  );
  const ids = new Ids(`bark${random.seed}`);
  return {
    back:
      ids.clipped(d, fillPath(d, '#927a5e') + round + bark.fills()) +
      inked(
        inkPath(a, random, { width: 1.8, light: 0, tremble: 1.4 }),
        inkPath(broken, random, { width: 1.6, light: 0 }),
        inkPath(b, random, { width: 2.3, light: 0, tremble: 1.4 }),
      ),
    front: '',
  };
}
