import { Pen } from '../core/pen.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { HUE, oval, Pad, upright } from './pad.ts';

const [LEFT, RIGHT] = [46, 122];
const STEM = `M${LEFT} -6L${LEFT - 2} 134H${RIGHT + 2}L${RIGHT} -6Z`;

/** A point on the round of a magnified stem: across -1 to 1, y as in the picture. */
function onStem(across: number, y: number): Point {
  return [84 + 38 * Math.sin((across * Math.PI) / 2), y + 5 * Math.cos((across * Math.PI) / 2)];
}

type Paint = (pad: Pad) => void;

function lengthwise(count: number, sway: number): string {
  const pen = new Pen();
  for (let i = 0; i < count; i += 1) {
    const a = lerp(-0.92, 0.92, i / (count - 1));
    const x = onStem(a, 0)[0];
    pen.move([x, -4]).bend([x + sway * Math.sin(i * 2.3), 40], [x - sway * 0.4, 132]);
  }
  return pen.d;
}

function spread(count: number): Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    const a = ((i * 0.618034) % 1) * 1.8 - 0.9;
    return onStem(a, ((i + 0.5) / count) * 132 - 4);
  });
}

function net(pad: Pad): void {
  const pen = new Pen();
  for (let k = -3; k < 10; k += 1) {
    for (const turn of [-1, 1]) {
      const line = Array.from({ length: 15 }, (_, i) =>
        onStem(lerp(-1, 1, i / 14) * turn, lerp(k * 20, k * 20 + 52, i / 14)),
      );
      pen.curve(line);
    }
  }
  pad.line(pen.d, 2.6, '#7a3a1c');
}

function bands(pad: Pad): void {
  for (let k = 0; k < 7; k += 1) {
    const y = k * 20 - 2;
    const line = Array.from({ length: 17 }, (_, i) => {
      const a = lerp(-1, 1, i / 16);
      return onStem(a, y + (i % 2 === 0 ? 0 : 9) + (k % 2) * 3);
    });
    const back = [...line].reverse().map(([x, y2], i): Point => [x, y2 + 5 + (i % 3)]);
    pad.fill(new Pen().polygon([...line, ...back]).d, '#5d564a');
  }
}

function scaly(pad: Pad): void {
  for (let row = 0; row < 7; row += 1) {
    for (let i = 0; i < 5; i += 1) {
      const [x, y] = onStem(lerp(-0.85, 0.85, (i + (row % 2) * 0.5) / 4.5), row * 20 - 2);
      const d = `M${x - 7} ${y}L${x} ${y + 15}L${x + 7} ${y}Q${x} ${y - 4} ${x - 7} ${y}Z`;
      pad.fill(d, '#8a5528').line(d, 1.5);
    }
  }
}

function dots(pad: Pad, count: number, size: number, colour: string): void {
  const pen = new Pen();
  for (const p of spread(count)) pen.dot(p);
  pad.line(pen.d, size, colour);
}

const SURFACES: Readonly<Record<string, Paint>> = {
  smooth: () => undefined,
  fibrous: (pad) => pad.line(lengthwise(17, 5), 1.8, '#7d5c2e'),
  scaly,
  snakeskin: bands,
  net,
  dotted: (pad) => dots(pad, 110, 3.6, '#a02a1c'),
  velvety: (pad) => {
    const pen = new Pen();
    for (const [x, y] of spread(260)) pen.move([x, y]).line([x + (x - 84) * 0.06, y + 5]);
    pad.fill(STEM, '#6b3f1c', 0.55).line(pen.d, 1.7, '#3c200a', 0.85);
  },
  powdery: (pad) => {
    dots(pad, 200, 4.4, '#fffefa');
    const flakes = new Pen();
    for (const p of [
      [28, 60],
      [34, 92],
      [134, 72],
      [140, 104],
      [26, 112],
      [132, 116],
      [36, 120],
    ] as const)
      flakes.dot(p);
    pad.line(flakes.d, 4.4, '#fffefa');
  },
  pitted: (pad) => {
    for (const [x, y] of spread(17))
      pad
        .fill(oval([x, y], [6, 8]), '#8a5420')
        .line(oval([x, y], [6, 8]), 1.6)
        .fill(oval([x + 1, y + 3], [3.4, 4]), '#d9a055');
  },
  slimy: (pad) => {
    pad.fill('M58 -4C54 40 60 80 56 132H68C70 80 66 40 70 -4Z', '#ffffff', 0.9);
    pad.fill(
      'M92 8C96 20 96 34 92 44C88 34 88 20 92 8ZM100 60C104 74 104 90 100 102C96 90 96 74 100 60Z',
      '#ffffff',
      0.85,
    );
  },
  grooved: (pad) => {
    for (const a of [-0.75, -0.42, -0.1, 0.22, 0.55, 0.85]) {
      const x = onStem(a, 0)[0];
      pad
        .line(`M${x} -4C${x + 3} 40 ${x - 3} 90 ${x} 134`, 6.4, '#7d5c2e')
        .line(`M${x + 4} -4C${x + 7} 40 ${x + 1} 90 ${x + 4} 134`, 2.6, '#fff3d4');
    }
  },
};

/** A piece of the stem, magnified. */
export function stemSurface(state: string): string | undefined {
  const paint = SURFACES[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  if (state === 'velvety') pad.line(fuzz(), 2, '#3c200a');
  if (state === 'slimy')
    pad.form(
      'M44 4C34 30 42 60 34 84C30 100 40 106 44 96ZM124 20C134 44 128 70 136 98C140 116 128 122 124 108Z',
      '#eadfae',
      undefined,
      2,
    );
  pad.form(STEM, HUE.stem, upright(LEFT, RIGHT + 6), 0);
  pad.within(STEM, () => paint(pad));
  return pad.line(STEM, 2.6).svg;
}

function fuzz(): string {
  const pen = new Pen();
  for (let y = -2; y < 130; y += 4.4)
    pen
      .move([47, y])
      .line([38, y + 4])
      .move([121, y])
      .line([130, y + 4]);
  return pen.d;
}

/** A piece of the stem, halved lengthwise: full, cottony or hollow. */
export function stemInterior(state: string): string | undefined {
  if (!['solid', 'stuffed', 'hollow'].includes(state)) return undefined;
  const pad = new Pad();
  pad.form(STEM, HUE.stem, undefined, 2.6);
  const face = `M58 -6L56 134H112L110 -6Z`;
  pad.form(face, HUE.flesh, undefined, 1.8);
  pad.line('M64 10V44M104 30V70M63 84V112M105 96V124', 1.5, '#cdbb94');
  const core = 'M70 -6C68 40 72 90 69 134H99C96 90 100 40 98 -6Z';
  if (state === 'solid') pad.line('M78 0V40M90 20V66M76 66V104M92 90V126', 1.5, '#cdbb94');
  if (state === 'hollow')
    pad.form(core, '#4a382a', { from: [106, 0], to: [62, 0], strength: 0.6 }, 2);
  if (state === 'stuffed') {
    pad.fill(core, '#e6d5ac').line(core, 1.4, '#a98f5c');
    pad.within(core, () =>
      pad.line(
        'M72 2c12-6 20 6 10 10s-14 8-2 12 18 2 12 10-18 2-16 10 18 2 18 10-16 4-18 12 16 4 18 10-14 6-18 12 14 6 18 12-16 6-18 14 16 4 18 12',
        3,
        '#fffefa',
      ),
    );
  }
  return pad.svg;
}

/** Half widths of a stem from top to foot, in equal steps. */
const PROFILES: Readonly<Record<string, readonly number[]>> = {
  equal: [17, 17, 17, 17, 17],
  taper_up: [9, 13, 18, 23, 27],
  taper_down: [27, 23, 17, 11, 6],
  club: [12, 12, 14, 24, 30],
  swollen_middle: [11, 21, 29, 21, 11],
};

/** The whole stem below the same cap. */
export function stemShape(state: string): string | undefined {
  const pad = new Pad();
  if (state === 'none') {
    pad
      .form('M-6 84H174V134H-6Z', HUE.wood)
      .line('M0 98C50 92 110 104 168 96M6 114C60 108 120 120 166 110', 2, '#5a4028', 0.8);
    return pad.form(
      'M26 86C20 42 52 14 84 14S148 42 142 86C124 92 44 92 26 86Z',
      HUE.cap,
      upright(40, 150),
    ).svg;
  }
  if (state === 'lateral') {
    pad.form('M-6 -6H26C22 30 30 80 24 134H-6Z', HUE.wood, upright(-20, 30));
    pad.form('M20 72C40 70 56 66 76 56L86 78C64 92 42 100 20 104Z', HUE.stem);
    return pad.form(
      'M66 70C60 40 100 22 132 28C160 34 166 66 158 86C140 98 84 94 66 70Z',
      HUE.cap,
      upright(60, 166),
    ).svg;
  }
  const profile = PROFILES[state];
  if (profile === undefined) return undefined;
  const side = (s: number) =>
    profile.map((half, i): Point => [84 + s * half, lerp(34, 114, i / (profile.length - 1))]);
  const foot = profile[profile.length - 1] ?? 17;
  const outline = [
    ...side(-1),
    [84 - foot * 0.7, 121],
    [84 + foot * 0.7, 121],
    ...side(1).reverse(),
  ] as Point[];
  pad.form(new Pen().loop(outline).d, HUE.stem, upright(58, 112));
  return pad.form(
    'M20 38C26 14 54 6 84 6S142 14 148 38C130 46 38 46 20 38Z',
    HUE.cap,
    upright(30, 150),
  ).svg;
}
