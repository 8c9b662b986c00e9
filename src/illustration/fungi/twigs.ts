import { ramp, shadowOf, tone, type Hex } from '../core/colour.ts';
import { at, clamp, lerp, type Point } from '../core/geometry.ts';
import { INK } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, strokePath } from '../core/svg.ts';
import type { Stops } from './specimen.ts';

/** A piece of branch between two forks. */
export interface Twig {
  readonly from: Point;
  readonly via: Point;
  readonly to: Point;
  readonly width: number;
  readonly end: number;
  readonly level: number;
  readonly depth: number;
}

/** Grows twigs from a foot: each forks into two or three, thinner and steeper, until the tips. */
export function grow(
  random: Random,
  start: { p: Point; angle: number; length: number; width: number },
  levels: number,
): Twig[] {
  const twigs: Twig[] = [];
  const branch = (
    p: Point,
    angle: number,
    length: number,
    [level, depth]: readonly [number, number],
  ) => {
    const bend = random.bell() * 0.16;
    const to: Point = [p[0] + Math.sin(angle) * length, p[1] - Math.cos(angle) * length];
    const via: Point = [
      p[0] + Math.sin(angle + bend) * length * 0.55,
      p[1] - Math.cos(angle + bend) * length * 0.55,
    ];
    const width = start.width * Math.pow(0.66, level);
    twigs.push({
      from: p,
      via,
      to,
      width,
      end: width * (level === levels ? 0.5 : 0.8),
      level,
      depth,
    });
    if (level >= levels) return;
    const forks = level === 0 ? 3 : random.chance(0.35) ? 3 : 2;
    for (let i = 0; i < forks; i += 1) {
      const spread =
        lerp(-1, 1, i / (forks - 1)) * (level === 0 ? 0.5 : 0.36) + random.bell() * 0.1;
      branch(to, clamp((angle + spread) * 0.92, -1.3, 1.3), length * random.between(0.6, 0.82), [
        level + 1,
        depth + random.bell() * 0.5,
      ]);
    }
  };
  branch(start.p, start.angle, start.length, [0, 0]);
  return twigs;
}

function twigShape({ from, via, to, width, end }: Twig, pen: Pen, extra: number): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const n: Point = [-dy / length, dx / length];
  const [a, b, m] = [width / 2 + extra, end / 2 + extra, (width + end) / 4 + extra];
  const tip: Point = [to[0] + (dx / length) * (b + extra), to[1] + (dy / length) * (b + extra)];
  pen
    .move([from[0] + n[0] * a, from[1] + n[1] * a])
    .bend([via[0] + n[0] * m, via[1] + n[1] * m], [to[0] + n[0] * b, to[1] + n[1] * b])
    .bend(tip, [to[0] - n[0] * b, to[1] - n[1] * b])
    .bend([via[0] - n[0] * m, via[1] - n[1] * m], [from[0] - n[0] * a, from[1] - n[1] * a])
    .close();
}

export interface TwigPaint {
  readonly colours: Stops;
  readonly foot: Point;
  readonly h: number;
  readonly back: number;
  readonly tips: string;
}

/** Twigs with one outline round them all, as layers from the back to the front. */
export function twigLayer(twigs: readonly Twig[], paint: TwigPaint): string {
  const ink = new Pen();
  const bucket = new Bucket();
  const [light, dark] = [new Bucket(), new Bucket()];
  const tips = new Pen();
  const heightOf = (p: Point) => clamp((paint.foot[1] - p[1]) / paint.h);
  const top = Math.max(...twigs.map(({ level }) => level));
  for (const twig of twigs) {
    twigShape(twig, ink, 1);
    const colour: Hex = tone(ramp(paint.colours, heightOf(at([twig.via], 0))), -paint.back);
    twigShape(twig, bucket.pen(colour), 0);
    const shift = twig.width * 0.22;
    light
      .pen(tone(colour, 0.09), 0.6)
      .hair(
        [twig.from[0] - shift, twig.from[1]],
        [twig.via[0] - shift, twig.via[1]],
        [twig.to[0] - shift * 0.8, twig.to[1]],
        twig.width * 0.16,
      );
    dark
      .pen(shadowOf(colour, 0.22), 0.5)
      .hair(
        [twig.from[0] + shift, twig.from[1]],
        [twig.via[0] + shift * 1.3, twig.via[1]],
        [twig.to[0] + shift, twig.to[1]],
        twig.width * 0.2,
      );
    if (twig.level === top) {
      const r = Math.max(1.1, twig.end * (paint.tips === 'pointed' ? 0.45 : 0.6));
      tips
        .hair(
          twig.to,
          [twig.to[0], twig.to[1] - r],
          [twig.to[0] - r * 0.6, twig.to[1] - r * 2.4],
          r * 0.8,
        )
        .hair(
          twig.to,
          [twig.to[0], twig.to[1] - r],
          [twig.to[0] + r * 0.9, twig.to[1] - r * 2],
          r * 0.8,
        );
    }
  }
  const tipColour = paint.colours[paint.colours.length - 1]?.[1] ?? '#e0c060';
  return (
    fillPath(ink.d, INK, 0.72) +
    bucket.fills() +
    dark.fills() +
    light.fills() +
    strokePath(tips.d, INK, 1.2, 0.5) +
    fillPath(tips.d, tone(tipColour, -paint.back))
  );
}
