import { tone, type Hex } from '../core/colour.ts';
import { TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, part, strokePath, type Ids } from '../core/svg.ts';
import { solid } from './solid.ts';

/** Fungus threads over an insect: few at the joints, or a felt that wraps it. */
export function threads(
  outline: { at: Point; wide: number; long: number },
  thick: number,
  random: Random,
): string {
  const bucket = new Bucket();
  const {
    at: [x, y],
    wide,
    long,
  } = outline;
  for (let i = 0; i < 60 + 420 * thick; i += 1) {
    const a = random.between(0, TAU);
    const u = Math.sqrt(random.unit());
    const p: Point = [x + wide * u * Math.cos(a), y + long * u * Math.sin(a)];
    const curl = thick > 0.5 ? 0.16 : 0.09;
    bucket
      .pen(random.pick(['#f6f1e2', '#e4dcc6', '#cfc7b4']), 0.35 + 0.4 * thick)
      .hair(
        p,
        [p[0] + random.bell() * long * curl, p[1] + random.bell() * long * curl],
        [p[0] + random.bell() * long * curl * 1.6, p[1] + random.bell() * long * curl * 1.4],
        Math.max(0.7, long * 0.012),
      );
  }
  return bucket.fills();
}

/** Outline of the head of a fungus, roughened by the mouths of its spore flasks. */
export function dottedHead(
  outline: readonly Point[],
  { colour, size }: { readonly colour: Hex; readonly size: number },
  random: Random,
  ids: Ids,
): string {
  const [dots, shine] = [new Pen(), new Pen()];
  const xs = outline.map((p) => p[0]);
  const ys = outline.map((p) => p[1]);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const gap = Math.max(2.4, size * 0.26);
  let row = 0;
  for (let y = top; y < bottom; y += gap * 0.86) {
    row += 1;
    for (let x = left + (row % 2) * gap * 0.5; x < right; x += gap) {
      const p: Point = [x + random.bell() * gap * 0.2, y + random.bell() * gap * 0.2];
      dots.dot(p);
      shine.dot([p[0] - gap * 0.16, p[1] - gap * 0.2]);
    }
  }
  const rough = outline.map(([x, y], i): Point => [
    x + (i % 2 === 0 ? 0.5 : -0.5) * size * 0.06,
    y + (i % 3 === 0 ? 0.5 : -0.4) * size * 0.05,
  ]);
  const body = solid(
    rough,
    {
      colours: [
        [0, tone(colour, -0.05)],
        [1, tone(colour, 0.03)],
      ],
      inside: part(
        'tip-dots',
        strokePath(shine.d, tone(colour, 0.12), gap * 0.5, 0.75) +
          strokePath(dots.d, tone(colour, -0.22), gap * 0.32, 0.9),
      ),
      gloss: 0.12,
    },
    random,
    ids,
  );
  return body + inked(inkPath(rough, random.sub('edge'), { width: 0.8, closed: true, gaps: 0.4 }));
}
