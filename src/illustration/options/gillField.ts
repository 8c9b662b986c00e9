import type { Hex } from '../core/colour.ts';
import { INK } from '../core/ink.ts';
import { Pen } from '../core/pen.ts';
import { type Point } from '../core/geometry.ts';
import { HUE, oval, Pad } from './pad.ts';

/** The underside runs from a middle above the picture outwards to the edge of the cap below. */
const MIDDLE: Point = [84, -46];
const EDGE = 154;

function ray(angle: number, r: number): Point {
  return [MIDDLE[0] + r * Math.sin(angle), MIDDLE[1] + r * Math.cos(angle)];
}

const EDGE_BAND = (() => {
  const arc = (r: number) => Array.from({ length: 21 }, (_, i) => ray(-0.72 + 0.072 * i, r));
  return new Pen().polygon([...arc(EDGE), ...arc(EDGE + 9).reverse()]).d;
})();

/** Gills as seen from below, magnified: `full` of them reach the stem, `between` adds shorter ones. */
function gills(pad: Pad, full: number, width: number, between: readonly number[] = []): void {
  const sheet = new Pen().polygon([
    ...Array.from({ length: 21 }, (_, i) => ray(-0.72 + 0.072 * i, EDGE)),
    ray(0.72, 40),
    ray(-0.72, 40),
  ]).d;
  pad.fill(sheet, '#b9823f');
  const step = 1.44 / full;
  const leaf = (angle: number, from: number, wide: number, colour: Hex) => {
    const half = wide / 2 / EDGE;
    const d = new Pen().polygon([
      ray(angle - half * (EDGE / from) * 0.7, from),
      ray(angle - half, EDGE),
      ray(angle + half, EDGE),
      ray(angle + half * (EDGE / from) * 0.7, from),
    ]).d;
    pad.fill(d, colour).line(d, Math.min(1.7, wide * 0.3));
  };
  for (let i = 0; i <= full; i += 1) {
    const angle = -0.72 + i * step;
    leaf(angle, 40, width, '#f0dcb0');
    if (i === full) break;
    between.forEach((start, k) =>
      leaf(angle + (step * (k + 1)) / (between.length + 1), start, width * 0.86, '#fdf6e2'),
    );
  }
  pad.form(EDGE_BAND, HUE.cap, undefined, 2);
}

const SPACING: Readonly<Record<string, readonly [number, number]>> = {
  crowded: [56, 2.6],
  close: [22, 4.6],
  distant: [8, 6],
};

/** How many gills stand in the same piece of a cap. */
export function gillSpacing(state: string): string | undefined {
  const spacing = SPACING[state];
  if (spacing === undefined) return undefined;
  const pad = new Pad();
  gills(pad, ...spacing);
  return pad.svg;
}

/** The same long gills, with or without short ones (pale) between them at the edge. */
export function shortGills(state: string): string | undefined {
  if (state !== 'many' && state !== 'few') return undefined;
  const pad = new Pad();
  gills(pad, 8, 5, state === 'many' ? [118, 84, 118] : []);
  return pad.svg;
}

function drop(pad: Pad, [x, y]: Point, size: number, colour: Hex): void {
  const s = size;
  pad.form(
    `M${x} ${y - s * 1.5}C${x + s * 0.3} ${y - s * 0.7} ${x + s} ${y - s * 0.2} ${x + s} ${y + s * 0.4}C${x + s} ${y + s * 1.6} ${x - s} ${y + s * 1.6} ${x - s} ${y + s * 0.4}C${x - s} ${y - s * 0.2} ${x - s * 0.3} ${y - s * 0.7} ${x} ${y - s * 1.5}Z`,
    colour,
  );
  pad.fill(oval([x - s * 0.4, y + s * 0.3], [s * 0.2, s * 0.4]), '#ffffff', 0.85);
}

const MILK: Readonly<Record<string, readonly [Hex, Hex]>> = {
  white: ['#ffffff', '#ffffff'],
  white_browning: ['#ffffff', '#7a4520'],
  white_yellowing: ['#ffffff', '#f0c419'],
  orange: ['#ea7414', '#ea7414'],
  wine_red: ['#8c1836', '#8c1836'],
  watery: ['#c4dde2', '#c4dde2'],
};

/** Gills with a scratch across them; what runs out, and what it turns to (right). */
export function latex(state: string): string | undefined {
  const milk = MILK[state];
  if (milk === undefined && state !== 'none') return undefined;
  const pad = new Pad();
  gills(pad, 16, 5.2);
  pad.line('M24 34C60 46 108 46 146 34', 5.5, '#6b4418').line('M24 34C60 46 108 46 146 34', 1.6);
  if (milk === undefined) return pad.svg;
  const [fresh, later] = milk;
  pad.line('M26 35C62 47 106 47 144 35', 4, fresh);
  drop(pad, [44, 62], 13, fresh);
  drop(pad, [124, 62], 13, later);
  if (fresh !== later)
    pad
      .line('M68 66H98M90 58L99 66L90 74', 6, '#fffdf6')
      .line('M68 66H98M90 58L99 66L90 74', 3, INK);
  else drop(pad, [84, 72], 15, later);
  return pad.svg;
}

const BRUISES: Readonly<Record<string, readonly Hex[]>> = {
  none: [],
  blue: ['#1f5f92'],
  red: ['#c52f22'],
  red_then_black: ['#c52f22', '#1f1b1a'],
  black: ['#1f1b1a'],
  yellow: ['#f2b400'],
  brown: ['#6e3d16'],
  green: ['#3f7a3c'],
  pink: ['#ee8292'],
  purple: ['#6a3a8c'],
};

/** Colours that flesh or pores turn; two when one follows the other; none when it stays. */
export function bruiseColours(state: string): readonly Hex[] | undefined {
  return BRUISES[state];
}

/** The pores after a finger pressed them. */
export function underBruise(state: string): string | undefined {
  const colours = bruiseColours(state);
  if (colours === undefined) return undefined;
  const pad = new Pad();
  const field = 'M10 46C14 10 154 10 158 46C162 104 6 104 10 46Z';
  pad.form('M8 40C10 -4 158 -4 160 40C162 62 6 62 8 40Z', HUE.cap);
  pad.form(field, '#f1e0ac');
  pad.within(field, () => {
    const holes = new Pen();
    for (let row = 0; row < 14; row += 1)
      for (let i = 0; i < 26; i += 1) holes.dot([4 + i * 6.6 + (row % 2) * 3.3, 16 + row * 6]);
    const print = oval([66, 52], [40, 23]);
    const first = colours[0];
    if (first === undefined) pad.line(print, 1.8, '#8a6a30', 0.55);
    else pad.fill(print, first, 0.92);
    const then = colours[1];
    if (then !== undefined) pad.fill('M66 29a40 23 0 0 1 0 46Z', then, 0.96);
    pad.line(holes.d, 2.2, '#8a6a30', 0.6);
  });
  return finger(pad, [104, 66]).svg;
}

/** A pointing finger that comes from the lower right. */
function finger(pad: Pad, [x, y]: Point): Pad {
  const at = (dx: number, dy: number) => `${x + dx} ${y + dy}`;
  pad.form(
    `M${at(6, -4)}C${at(-6, 0)} ${at(-4, 16)} ${at(8, 20)}L${at(58, 66)}L${at(82, 42)}L${at(70, 24)}Z`,
    HUE.skin,
  );
  return pad.line(`M${at(6, -1)}C${at(14, 0)} ${at(14, 8)} ${at(8, 12)}`, 1.8);
}
