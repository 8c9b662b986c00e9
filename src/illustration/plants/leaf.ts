import { tone, type Hex } from '../core/colour.ts';
import { between, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath } from '../core/svg.ts';
import type { Brush } from '../kit/brush.ts';

/** How the leaf of a species is cut. */
export interface LeafShape {
  readonly colour: Hex;
  /** half width of the middle lobe as share of its length */
  readonly breadth: number;
  /** teeth on each side of a lobe */
  readonly teeth: number;
}

/** A leaf lies in the picture: stalk end, length of the middle lobe, direction in degrees (0 = up), seen `flat` from 0.3 to 1. */
export interface LeafPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn: number;
  readonly flat?: number;
}

/** Side lobes are cut again in two unequal parts: angle, length, breadth. */
const LOBES: readonly (readonly [angle: number, length: number, breadth: number])[] = [
  [-112, 0.66, 0.8],
  [112, 0.66, 0.8],
  [-62, 0.92, 0.95],
  [62, 0.92, 0.95],
  [0, 1, 1.1],
];

type Place = (u: number, v: number) => Point;

function lobeSide(random: Random, side: 1 | -1, { breadth, teeth }: LeafShape, to: Place): Point[] {
  const points: Point[] = [
    to(0.02, side * 0.015),
    to(0.2, side * breadth * 0.16),
    to(0.36, side * breadth * 0.5),
  ];
  for (let k = 0; k < teeth; k += 1) {
    const t = (k + random.between(-0.12, 0.12)) / teeth;
    const u = 0.44 + t * 0.46;
    const width = breadth * (1 - Math.max(0, t) * 0.82) * random.between(0.9, 1.1);
    points.push(
      to(u, side * width),
      to(u + 0.075, side * width * 0.97),
      to(u + 0.085, side * width * 0.6),
    );
  }
  return points;
}

function lobe(b: Brush, random: Random, shape: LeafShape, to: Place): string {
  const { breadth } = shape;
  const left = lobeSide(random, 1, shape, to);
  const right = lobeSide(random, -1, shape, to);
  const outline = [...left, to(1, 0.012), to(1, -0.012), ...right.reverse()];
  const d = new Pen().polygon(outline).d;
  const half = new Pen().polygon([to(0, 0), to(1, 0), ...[...right]]).d;
  const veins = new Pen().hair(to(0, 0), to(0.5, 0.006), to(0.97, 0), 0.9);
  for (const side of [1, -1] as const) {
    for (const u of [0.34, 0.5, 0.66]) {
      veins.hair(
        to(u, 0),
        to(u + 0.08, side * breadth * 0.3),
        to(u + 0.19, side * breadth * (0.95 - u * 0.7)),
        0.5,
      );
    }
  }
  return (
    b.form(d, shape.colour, { line: 0, shade: 0.07 }) +
    b.ids.clipped(d, fillPath(half, tone(shape.colour, -0.09), 0.45)) +
    fillPath(veins.d, tone(shape.colour, 0.15), 0.8) +
    b.line(d, 1.2)
  );
}

/** A leaf like an open hand, cut almost to the stalk into three, the outer two cut again. No two are alike. */
export function leaf(b: Brush, random: Random, shape: LeafShape, place: LeafPlace): string {
  const flat = place.flat ?? 1;
  const turn = (place.turn / 180) * Math.PI;
  let svg = '';
  for (const [degrees, length, wide] of LOBES) {
    const angle = ((degrees + random.bell() * 7) / 180) * Math.PI;
    const long = length * place.size * random.between(0.92, 1.08);
    const to: Place = (u, v) => {
      const droop = u * u * 0.06 * long;
      const [x, y] = [
        (Math.sin(angle) * u + Math.cos(angle) * v) * long,
        (-Math.cos(angle) * u + Math.sin(angle) * v) * long * flat + droop,
      ];
      return [
        place.x + x * Math.cos(turn) - y * Math.sin(turn),
        place.y + x * Math.sin(turn) + y * Math.cos(turn),
      ];
    };
    svg += lobe(
      b,
      random,
      { ...shape, breadth: shape.breadth * wide * random.between(0.92, 1.08) },
      to,
    );
  }
  return svg;
}

/** Colour of stems and stalks. */
export const STEM: Hex = '#7f9455';

/** The stalk of a leaf or flower, bent like a bow. */
export function stalk(b: Brush, from: Point, to: Point, width: number): string {
  const middle = between(from, to, 0.5);
  const sag: Point = [
    middle[0] + (to[0] - from[0]) * 0.08,
    middle[1] + Math.abs(to[0] - from[0]) * 0.16,
  ];
  return b.limb([from, sag, to], width, width * 0.8, STEM);
}
