import { Pen } from '../core/pen.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { HUE, oval, Pad, upright } from './pad.ts';

/** The front edge of the cap, left to right; t 0 to 1; `up` along the skin towards the top of the cap. */
function edge(t: number, up = 0): Point {
  const x = lerp(6, 162, t);
  const bow = 1 - ((x - 84) / 78) ** 2;
  const top: Point = [84, -40];
  const foot: Point = [x, 66 + 24 * bow];
  return [lerp(foot[0], top[0], up), lerp(foot[1], top[1], up)];
}

const along = (count: number): number[] => Array.from({ length: count + 1 }, (_, i) => i / count);

/** The cap from its crown down to an edge that swings by `wave`. */
function capDown(wave: (t: number) => number): string {
  const line = along(80).map((t): Point => {
    const [x, y] = edge(t);
    return [x, y + wave(t)];
  });
  return (
    new Pen().move([6, 40]).curve(line, true).line([162, 40]).d + 'C156 2 120 -14 84 -14S12 2 6 40Z'
  );
}

function below(pad: Pad): void {
  pad.form('M68 70L64 134H104L100 70Z', HUE.stem, upright(60, 108));
  const dark = 'M10 62C40 104 128 104 158 62C128 84 40 84 10 62Z';
  pad.fill(dark, '#8a5c28');
}

function comb(pad: Pad, count: number, high: number, width: number): void {
  const pen = new Pen();
  for (const t of along(count).slice(1, -1)) pen.move(edge(t, 0.012)).line(edge(t, high));
  pad.line(pen.d, width, '#5c3a18');
}

const SIMPLE: Readonly<Record<string, (pad: Pad, cap: string) => void>> = {
  smooth_even: () => undefined,
  striate_short: (pad) => comb(pad, 30, 0.13, 2.2),
  striate_long: (pad) => comb(pad, 26, 0.52, 2.6),
  split: (pad) => {
    for (const [t, high] of [
      [0.12, 0.26],
      [0.3, 0.4],
      [0.47, 0.3],
      [0.66, 0.44],
      [0.85, 0.28],
    ] as const) {
      const cleft = new Pen().polygon([
        edge(t - 0.035, -0.03),
        edge(t, high),
        edge(t + 0.035, -0.03),
      ]).d;
      pad.fill(cleft, HUE.flesh).line(cleft, 1.8);
    }
    const pen = new Pen();
    for (const t of along(22)) pen.move(edge(t, 0.05)).line(edge(t, 0.5));
    pad.line(pen.d, 1, '#6e4a22', 0.7);
  },
};

function appendiculate(pad: Pad): void {
  for (const [t, wide, long] of [
    [0.08, 0.07, 16],
    [0.24, 0.08, 26],
    [0.4, 0.05, 15],
    [0.54, 0.09, 30],
    [0.72, 0.07, 20],
    [0.88, 0.06, 24],
  ] as const) {
    const [a, b] = [edge(t - wide, 0.02), edge(t + wide, 0.02)];
    const middle = edge(t);
    const [x, y] = middle;
    const flap = new Pen()
      .move(a)
      .line([x - wide * 110, y + long * 0.75])
      .line([x - wide * 40, y + long * 0.55])
      .line([x, y + long])
      .line([x + wide * 50, y + long * 0.5])
      .line([x + wide * 105, y + long * 0.8])
      .line(b)
      .close().d;
    pad.form(flap, HUE.veil, undefined, 2);
  }
}

function fringed(pad: Pad): void {
  const pen = new Pen();
  along(46).forEach((t, i) => {
    const [x, y] = edge(t, 0.02);
    const sway = Math.sin(i * 2.3) * 4;
    const long = 15 + (i % 3) * 4;
    pen.move([x, y]).bend([x + sway, y + long * 0.5], [x - sway * 0.6, y + long]);
  });
  pad.line(pen.d, 3, '#6e4722').line(pen.d, 1.5, '#f3e2ba');
}

function inrolled(pad: Pad): void {
  const line = (up: number, from: number, to: number) =>
    along(40).map((t) => edge(lerp(from, to, t), up));
  const roll = new Pen().loop([
    ...line(0.09, 0.005, 0.995),
    ...line(-0.13, 0.05, 0.95).reverse(),
  ]).d;
  pad.form(roll, HUE.cap, { from: [84, 66], to: [84, 112], strength: 0.9 }, 2.8);
  pad.line(new Pen().curve(line(0.03, 0.06, 0.94)).d, 6, '#efd7aa');
  pad.line(new Pen().curve(line(-0.085, 0.12, 0.88)).d, 2, '#5c3a18');
}

function upturned(pad: Pad): string {
  pad.form('M70 86L66 134H102L98 86Z', HUE.stem, upright(60, 108));
  const below = 'M6 26C22 62 54 84 70 92H98C114 84 146 62 162 26Z';
  pad.form(below, HUE.gill, upright(10, 160, 0.4));
  const pen = new Pen();
  for (let i = 0; i <= 16; i += 1)
    pen
      .move([lerp(74, 94, i / 16), 90])
      .bend([lerp(46, 122, i / 16), 66], [lerp(10, 158, i / 16), 36]);
  pad.within(below, () => pad.line(pen.d, 1.6, '#6b4418'));
  pad.line(below, 2.4);
  return pad.form(oval([84, 27], [79, 19]), HUE.cap, { from: [84, 40], to: [84, 0], strength: 0.7 })
    .svg;
}

/** The edge of the cap, seen from the front. */
export function capMargin(state: string): string | undefined {
  const pad = new Pad();
  if (state === 'upturned') return upturned(pad);
  const known = SIMPLE[state];
  if (known === undefined && !['lobed', 'inrolled', 'appendiculate', 'fringed'].includes(state))
    return undefined;
  below(pad);
  const cap =
    state === 'lobed'
      ? capDown((t) => 13 * Math.sin(t * 17) - 4)
      : state.startsWith('striate')
        ? capDown(
            (t) => Math.abs(Math.sin(t * Math.PI * (state === 'striate_short' ? 30 : 26))) * 2.2,
          )
        : capDown(() => 0);
  if (state === 'appendiculate') appendiculate(pad);
  if (state === 'fringed') fringed(pad);
  pad.form(cap, HUE.cap, { from: [60, 10], to: [150, 110], strength: 0.5 });
  if (state === 'lobed')
    pad.line(
      'M42 60C46 40 60 26 66 12M104 70C102 44 96 30 92 14M134 52C126 34 114 20 104 10',
      2,
      '#7a5428',
      0.8,
    );
  if (state === 'inrolled') inrolled(pad);
  known?.(pad, cap);
  return pad.svg;
}
