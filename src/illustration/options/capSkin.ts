import { Pen } from '../core/pen.ts';
import { lerp, TAU, type Point } from '../core/geometry.ts';
import type { Hex } from '../core/colour.ts';
import { dome, onDome, places, rim } from './dome.ts';
import { HUE, oval, Pad } from './pad.ts';

type Paint = (pad: Pad) => void;

function radial(count: number, from: number, to: number, sway = 0): string {
  const pen = new Pen();
  for (let i = 0; i < count; i += 1) {
    const a = (i / count) * TAU;
    const [start, end] = [from + ((i * 7) % 5) * 0.03, to - ((i * 3) % 4) * 0.05];
    pen
      .move(onDome(start, a))
      .bend(onDome((start + end) / 2, a + sway * Math.sin(i * 2.1)), onDome(end, a));
  }
  return pen.d;
}

function shine(pad: Pad, strength: number): void {
  pad
    .fill('M38 62C44 42 58 32 72 30C64 40 56 52 52 70C46 76 36 72 38 62Z', '#ffffff', strength)
    .fill(oval([104, 44], [5, 8]), '#ffffff', strength * 0.8);
}

function scales(pad: Pad, raised: boolean): void {
  for (const [u, a] of places(46)) {
    const [x, y] = onDome(u, a);
    const [ox, oy] = onDome(Math.min(1, u + 0.2 * Math.sqrt(1.02 - u)), a);
    const [dx, dy] = [ox - x, oy - y];
    const length = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [(-dy / length) * 5.4, (dx / length) * 5.4];
    const tip: Point = raised ? [ox, oy - 9] : [ox, oy];
    if (raised)
      pad.fill(
        new Pen().polygon([
          [x + nx, y + ny],
          [ox + 2, oy + 4],
          [x - nx, y - ny],
        ]).d,
        '#3a2412',
        0.55,
      );
    const d = new Pen().polygon([
      [x + nx, y + ny],
      tip,
      [x - nx, y - ny],
      [x - dx * 0.4, y - dy * 0.4],
    ]).d;
    pad.fill(d, raised ? '#8a5528' : HUE.capDark);
    if (raised) pad.line(d, 1.6);
  }
}

function warts(pad: Pad): void {
  for (const [u, a] of places(34, 0.4).reverse()) {
    const [x, y] = onDome(u, a);
    const s = 5 + (1 - u) * 1.4;
    pad.fill(oval([x + 1.6, y + 2], [s, s * 0.6]), '#5a3a18', 0.5);
    const d = `M${x - s} ${y + 2}L${x} ${y - s * 1.15}L${x + s} ${y + 2}Q${x} ${y + 5} ${x - s} ${y + 2}Z`;
    pad.fill(d, '#fffdf4').line(d, 1.5);
  }
}

function patches(pad: Pad): void {
  const rags = [
    'M52 44C62 30 96 28 108 42C116 52 102 60 92 58C84 66 74 58 66 62C52 62 46 54 52 44Z',
    'M20 84C30 72 46 78 50 88C48 100 34 106 24 100C16 96 16 90 20 84Z',
    'M112 82C124 74 140 82 138 92C132 104 112 102 106 94C104 88 108 86 112 82Z',
  ];
  for (const d of rags) pad.fill(`${d}`, '#5a3a18', 0.35);
  for (const d of rags) pad.form(d, HUE.veil, undefined, 2);
}

function mosaic(pad: Pad): void {
  const gaps = new Pen();
  for (const [u, count, turn] of [
    [0.3, 7, 0],
    [0.6, 12, 0.2],
    [0.85, 17, 0.1],
  ] as const) {
    const ring = Array.from({ length: 26 }, (_, i) =>
      onDome(u + 0.03 * Math.sin(i * 1.7), (i / 26) * TAU),
    );
    gaps.polygon(ring);
    for (let i = 0; i < count; i += 1) {
      const a = (i / count) * TAU + turn;
      gaps.move(onDome(u, a)).line(onDome(u + 0.32, a + 0.1));
    }
  }
  pad.line(gaps.d, 5, '#5a3a18').line(gaps.d, 3.4, '#fff6dc');
}

function hairs(pad: Pad, count: number, long: number): void {
  const pen = new Pen();
  places(count, 0.7).forEach(([u, a], i) => {
    const [x, y] = onDome(u, a);
    const sway = Math.sin(i * 1.9) * long * 0.5;
    pen.move([x, y]).bend([x + sway, y + long * 0.4], [x + (x - 84) * 0.05 - sway * 0.4, y + long]);
  });
  pad.line(pen.d, 2.2, '#5a3413');
}

/** Hairs that stand out over the outline. */
function nap(pad: Pad, count: number, long: number): void {
  const pen = new Pen();
  const [roots, tips] = [rim(count, -3), rim(count, long)];
  roots.forEach((root, i) => {
    const [x, y] = tips[i] ?? root;
    const k = 0.35 * Math.sin(i * 2.7) * long;
    pen.move(root).line([x + k, y - Math.abs(k) * 0.5]);
  });
  pad.line(pen.d, 2.2, '#5a3413');
}

const PAINTS: Readonly<Record<string, Paint>> = {
  smooth: () => undefined,
  silky: (pad) => {
    pad.line(radial(64, 0.04, 0.98), 1.3, '#fff4d2', 0.85);
    pad.fill('M22 86C36 54 58 42 84 40C64 54 50 74 44 104C32 104 22 98 22 86Z', '#fffbe8', 0.55);
  },
  innate_streaks: (pad) => {
    pad.line(radial(52, 0.08, 0.95, 0.05), 2.6, '#4a2c12', 0.85);
    pad.fill(oval([84, 28], [24, 9]), '#4a2c12', 0.5);
  },
  velvety: (pad) => {
    const pen = new Pen();
    for (const [u, a] of places(300)) pen.dot(onDome(u, a));
    pad.line(pen.d, 2.4, '#5c3413', 0.75);
    const stroke = Array.from({ length: 12 }, (_, i) => onDome(0.62, lerp(2.5, 0.7, i / 11)));
    pad.line(new Pen().curve(stroke).d, 17, '#c59a60', 0.95);
  },
  felted: (pad) => hairs(pad, 120, 13),
  fibrous_split: (pad) => {
    pad.line(radial(80, 0.06, 1), 1.5, '#6b4418', 0.85);
    for (const [a, from] of [
      [0.35, 0.6],
      [0.95, 0.42],
      [1.5, 0.55],
      [2.1, 0.4],
      [2.75, 0.6],
    ] as const) {
      const d = new Pen().polygon([onDome(1, a - 0.1), onDome(from, a), onDome(1, a + 0.1)]).d;
      pad.fill(d, '#fffaf0').line(d, 1.8);
    }
  },
  scales_flat: (pad) => scales(pad, false),
  scales_raised: (pad) => scales(pad, true),
  warts,
  patches,
  powdery: (pad) => {
    const pen = new Pen();
    for (const [u, a] of places(330)) pen.dot(onDome(u, a));
    pad.line(pen.d, 3.4, '#fffdf4', 0.95);
  },
  cracked: mosaic,
  slimy: (pad) => shine(pad, 0.95),
  sticky_wet: (pad) => shine(pad, 0.6),
  zoned: (pad) => {
    for (const u of [0.4, 0.64, 0.83, 0.96]) {
      const ring = new Pen().loop(
        Array.from({ length: 20 }, (_, i) => onDome(u, (i / 20) * TAU)),
      ).d;
      pad.line(ring, 5.5, '#7a4c20');
    }
  },
  wrinkled: (pad) => {
    const ridges =
      'M40 96C48 78 42 66 56 54S74 60 84 40M66 108C62 90 74 84 70 70S88 58 96 44M98 110C92 94 104 86 96 74S112 64 112 50M126 102C118 88 130 80 120 66M26 88C34 78 30 72 38 62M144 92C138 84 142 78 134 68';
    pad.line(ridges, 6, '#6a4218', 0.85).line(ridges, 2.2, '#ecd09a');
  },
  waxy_watersoaked: (pad) => {
    const rim = new Pen()
      .loop(Array.from({ length: 40 }, (_, i) => onDome(1, (i / 40) * TAU)))
      .loop(
        Array.from({ length: 40 }, (_, i) =>
          onDome(0.56 + 0.05 * Math.sin(i * 0.9), (i / 40) * TAU),
        ).reverse(),
      ).d;
    pad.fill(rim, '#5c3814', 0.8);
    const pen = new Pen();
    for (let i = 0; i < 44; i += 1)
      pen.move(onDome(0.72, (i / 44) * TAU)).line(onDome(1, (i / 44) * TAU));
    pad.line(pen.d, 1.6, '#3a2109', 0.8).fill(oval([70, 36], [14, 7]), '#fff6dc', 0.6);
  },
};

function slime(pad: Pad): void {
  const run =
    'M10 88C20 124 28 124 32 106C38 100 42 104 46 116C50 132 58 130 60 114C66 106 74 112 78 120C84 130 90 120 92 112C100 104 108 112 110 122C114 132 120 126 122 110C128 102 134 106 138 112C146 116 150 100 154 88Z';
  pad.fill(run, '#d3a050', 0.95).line(run, 2);
  for (const x of [29, 54, 116]) pad.fill(oval([x - 4, 114], [1.8, 5]), '#ffffff', 0.9);
}

function stuckLeaf(pad: Pad): void {
  pad.form('M86 72C100 52 126 56 138 66C124 80 104 86 86 72Z', '#8c7a34', undefined, 2);
  pad.line('M80 74L132 66', 1.6).line('M34 98L74 84M40 90L66 100', 2.6, '#5a4420');
}

/** The skin of the cap. */
export function capSurface(state: string): string | undefined {
  const paint = PAINTS[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  const fuzzy = () => {
    if (state === 'felted') nap(pad, 70, 12);
    if (state === 'velvety') nap(pad, 84, 4);
  };
  const colour = state === 'slimy' ? '#c8924a' : state === 'velvety' ? '#9a6a38' : HUE.cap;
  dome(pad, colour, () => paint(pad), fuzzy);
  if (state === 'slimy') slime(pad);
  if (state === 'sticky_wet') stuckLeaf(pad);
  return pad.svg;
}

const CENTRES: Readonly<Record<string, Hex | null>> = {
  same: null,
  darker: '#5f3716',
  paler: '#f6e6bf',
  other_colour: '#b8392c',
};

export function capCentre(state: string): string | undefined {
  const colour = CENTRES[state];
  if (colour === undefined) return undefined;
  const pad = new Pad();
  return dome(pad, HUE.cap, () => {
    if (colour === null) return;
    for (let i = 3; i >= 0; i -= 1) {
      const u = lerp(0.44, 0.72, i / 3);
      const ring = Array.from({ length: 16 }, (_, k) => onDome(u, (k / 16) * TAU));
      pad.fill(new Pen().loop(ring).d, colour, i === 0 ? 0.95 : 0.4);
    }
  });
}
