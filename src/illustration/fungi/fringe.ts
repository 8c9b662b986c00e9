import { TAU, clamp, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath } from '../core/svg.ts';
import type { CapShape } from './capShape.ts';

/** What hangs from the edge of the cap: pieces of the veil, or hairs. */
export function paintFringe(cap: CapShape, random: Random): string {
  const { fringe } = cap.specimen.draw.cap;
  if (fringe === 'none') return '';
  return fringe === 'flaps' ? flaps(cap, random) : hairs(cap, random);
}

function hanging(cap: CapShape, angle: number): boolean {
  return cap.seenFromBelow ? Math.sin(angle) < 0.92 : Math.sin(angle) > -0.05;
}

function flaps(cap: CapShape, random: Random): string {
  const colour = cap.specimen.draw.warts.colour ?? cap.specimen.draw.ring.colour ?? '#fbf7ec';
  const pen = new Pen();
  const ink: string[] = [];
  const count = 26;
  const size = clamp(cap.radius * 0.085, 2.5, 16);
  for (let i = 0; i < count; i += 1) {
    const angle = ((i + random.between(-0.3, 0.3)) / count) * TAU;
    const half = (random.between(0.2, 0.42) * TAU) / count;
    const drop = size * random.between(0.5, 1.3);
    const skew = random.bell() * size * 0.3;
    if (!hanging(cap, angle) || random.chance(0.18)) continue;
    const [a, b] = [cap.point(1, angle - half), cap.point(1, angle + half)];
    const low: Point = [(a[0] + b[0]) / 2 + skew, Math.max(a[1], b[1]) + drop];
    const shape: Point[] = [
      [a[0], a[1] - 1],
      [a[0] + (low[0] - a[0]) * 0.3, low[1] - drop * 0.2],
      low,
      [b[0] + (low[0] - b[0]) * 0.3, low[1] - drop * 0.35],
      [b[0], b[1] - 1],
    ];
    pen.polygon(shape);
    ink.push(inkPath(shape, random, { width: 1, step: 3, light: 0, gaps: 0.1 }));
  }
  return fillPath(pen.d, colour, 0.97) + inked(ink.join(''));
}

function hairs(cap: CapShape, random: Random): string {
  const bucket = new Bucket();
  const colour = cap.specimen.capColours[2]?.[1] ?? '#b08a60';
  for (let i = 0; i < 130; i += 1) {
    const angle = random.between(0, TAU);
    const long = cap.radius * random.between(0.05, 0.11);
    if (!hanging(cap, angle)) continue;
    const p = cap.point(0.985, angle);
    bucket
      .pen(colour, 0.85)
      .hair(
        p,
        [p[0] + random.bell() * 2, p[1] + long / 2],
        [p[0] + random.bell() * 4, p[1] + long],
        0.8,
      );
  }
  return bucket.fills();
}
