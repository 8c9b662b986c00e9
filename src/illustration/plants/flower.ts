import { tone, type Hex } from '../core/colour.ts';
import { at, between, type Point } from '../core/geometry.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath } from '../core/svg.ts';
import { mirrored, moved, turned, type Brush } from '../kit/brush.ts';

/** How a flower of a species is built; lengths in hundredths of the flower. Facing left. */
export interface FlowerShape {
  readonly colour: Hex;
  /** height of the helmet above the place where the side sepals begin */
  readonly hood: number;
  /** how far the beak of the helmet reaches forward */
  readonly beak: number;
}

const STAMENS: Hex = '#4a4236';

/** Points of the five petal-like sepals. Tests read them: the hood stands above the side sepals. */
export function sepals(
  shape: FlowerShape,
): Readonly<Record<'hood' | 'side' | 'farSide' | 'lower' | 'farLower', Point[]>> {
  const k = shape.hood / 56;
  const y = (v: number) => (v < 0 ? v * k : v);
  const beak = shape.beak;
  return {
    hood: [
      [15, 14],
      [22, 3],
      [25, y(-13)],
      [20, y(-31)],
      [7, y(-44)],
      [-8, y(-45)],
      [-19, y(-35)],
      [-23, y(-24)],
      [-14 - beak * 0.6, y(-15)],
      [-14 - beak, y(-8)],
      [-12 - beak * 0.8, y(-6)],
      [-18, y(-8)],
      [-11, -1],
      [-3, 9],
      [6, 15],
    ],
    side: [
      [14, 11],
      [9, -4],
      [-3, -10],
      [-15, -7],
      [-22, 5],
      [-20, 19],
      [-10, 28],
      [3, 27],
      [12, 19],
    ],
    farSide: [
      [-4, -2],
      [-17, -8],
      [-30, -5],
      [-36, 6],
      [-33, 18],
      [-22, 24],
      [-8, 19],
      [0, 9],
    ],
    lower: [
      [4, 20],
      [-2, 30],
      [-8, 42],
      [-6, 50],
      [2, 49],
      [10, 36],
      [12, 22],
    ],
    farLower: [
      [-6, 18],
      [-15, 27],
      [-25, 38],
      [-27, 46],
      [-19, 47],
      [-7, 38],
      [2, 24],
    ],
  };
}

function sepal(
  b: Brush,
  random: Random,
  points: readonly Point[],
  { base, colour }: { base: Point; colour: Hex },
): string {
  const jitter = points.map(([x, y]): Point => [x + random.bell() * 0.8, y + random.bell() * 0.8]);
  const d = loopPath(jitter);
  const veins = new Pen();
  const streaks = new Pen();
  const n = jitter.length;
  for (let i = 0; i < n; i += 1) {
    const edge = between(at(jitter, i), at(jitter, (i + 1) % n), random.unit());
    const via: Point = [
      (base[0] + edge[0]) / 2 + random.bell() * 2,
      (base[1] + edge[1]) / 2 + random.bell() * 2,
    ];
    (i % 2 === 0 ? veins : streaks).hair(
      between(base, edge, 0.06),
      via,
      between(base, edge, 0.92),
      i % 2 === 0 ? 0.4 : 1.6,
    );
  }
  return (
    b.form(d, colour, { line: 0, shade: 0.13 }) +
    b.ids.clipped(
      d,
      fillPath(streaks.d, tone(colour, 0.1), 0.5) + fillPath(veins.d, tone(colour, -0.17), 0.65),
    ) +
    b.line(d, 1.1)
  );
}

/** A flower from the side, facing left; its stalk joins at (13, 14). `open` 0 bud … 1 open. */
export function flower(b: Brush, random: Random, shape: FlowerShape, open = 1): string {
  const s = sepals(shape);
  const { colour } = shape;
  if (open < 0.35) {
    const bud: Point[] = [
      [12, 13],
      [18, 0],
      [13, -16],
      [0, -20],
      [-13, -14],
      [-18, 0],
      [-10, 9],
    ];
    return sepal(b, random, bud, { base: [12, 12], colour: tone(colour, -0.03) });
  }
  let stamens = '';
  if (open > 0.8) {
    const dots = Array.from({ length: 12 }, (_, i) => {
      const a = -0.5 + (i / 11) * 1.5;
      return `M${(-8 - Math.cos(a) * (9 + (i % 3) * 3)).toFixed(1)} ${(9 + Math.sin(a) * 14).toFixed(1)}h.1`;
    }).join('');
    stamens =
      b.stroke('M0 10L-15 6M0 11L-17 12M0 12L-15 19', '#d9d2b4', 1.4) + b.stroke(dots, STAMENS, 3);
  }
  return (
    sepal(b, random, s.farLower, { base: [0, 16], colour: tone(colour, -0.02) }) +
    sepal(b, random, s.lower, { base: [6, 18], colour: tone(colour, 0.07) }) +
    sepal(b, random, s.farSide, { base: [2, 8], colour: tone(colour, -0.08) }) +
    stamens +
    sepal(b, random, s.side, { base: [13, 12], colour: tone(colour, 0.03) }) +
    sepal(b, random, s.hood, { base: [13, 13], colour: colour })
  );
}

/** A flower placed and turned. */
export function placedFlower(
  b: Brush,
  random: Random,
  shape: FlowerShape,
  place: { x: number; y: number; size: number; right?: boolean; turn?: number; open?: number },
): string {
  const one = turned(flower(b, random, shape, place.open ?? 1), place.turn ?? 0, 13, 14);
  return moved(place.right === true ? mirrored(one) : one, place.x, place.y, place.size / 100);
}
