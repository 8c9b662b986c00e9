import { Pen } from '../core/pen.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { HUE, oval, Pad, upright } from './pad.ts';

const BULB = 'M64 -6L62 44C46 56 42 74 46 90C52 112 116 112 122 90C126 74 122 56 106 44L104 -6Z';

function bulb(pad: Pad): void {
  pad.form(BULB, HUE.stem, upright(50, 126));
}

const VOLVAS: Readonly<Record<string, (pad: Pad) => void>> = {
  none: bulb,
  saccate: (pad) => {
    pad.form(
      'M30 40C40 62 34 46 50 44C60 60 100 60 118 40C128 48 134 38 140 30L130 70H36Z',
      '#d8cdb2',
    );
    pad.form('M66 -6L65 96H103L102 -6Z', HUE.stem, upright(60, 106));
    pad.form(
      'M28 34C24 66 26 96 44 112C62 126 108 126 126 112C144 96 146 62 142 24C132 44 124 50 114 44C100 66 72 64 58 46C46 56 36 50 28 34Z',
      HUE.veil,
      upright(36, 150, 0.4),
    );
    pad.line('M44 70C46 84 52 96 58 104M124 66C124 82 120 92 114 102', 1.6, '#a79c88');
  },
  limbate: (pad) => {
    bulb(pad);
    pad.form(
      'M46 72C40 96 54 112 84 112S128 96 122 72L128 46C122 54 116 44 110 52C104 60 98 52 90 60C82 52 74 60 66 52C60 46 50 56 42 44Z',
      HUE.veil,
      upright(46, 132, 0.4),
    );
    pad.line('M44 52C56 68 112 68 126 52', 1.8, '#a79c88');
  },
  collar: (pad) => {
    bulb(pad);
    pad.form(
      'M52 46C52 36 116 36 116 46L119 58C118 68 50 68 49 58Z',
      HUE.veil,
      upright(50, 124, 0.4),
      2.8,
    );
    pad.line('M52 47C56 56 112 56 116 47', 2);
  },
  belts: (pad) => {
    bulb(pad);
    for (const [y, half] of [
      [36, 22],
      [54, 33],
      [72, 40],
      [90, 38],
    ] as const) {
      for (let i = 0; i <= 8; i += 1) {
        const t = lerp(-1, 1, i / 8);
        const p: Point = [
          84 + half * 1.04 * Math.sin((t * Math.PI) / 2),
          y + 7 * Math.cos((t * Math.PI) / 2),
        ];
        const d = oval(p, [5.4, 4.4]);
        pad.fill(d, HUE.veil).line(d, 1.6);
      }
    }
  },
  crumbs: (pad) => {
    bulb(pad);
    const pen = new Pen();
    for (let i = 0; i < 80; i += 1) {
      const y = 26 + ((i + 0.5) / 80) * 78;
      const half = y < 48 ? 20 : 35 - Math.abs(y - 78) * 0.25;
      pen.dot([84 + half * (2 * ((i * 0.618034) % 1) - 1), y]);
    }
    const fallen = new Pen();
    for (const p of [
      [36, 112],
      [46, 118],
      [30, 104],
      [128, 114],
      [138, 108],
      [134, 120],
      [118, 120],
      [58, 120],
    ] as const)
      fallen.dot(p);
    pad.line(pen.d, 5, '#57503f').line(fallen.d, 5, '#57503f');
  },
};

/** The foot, dug out whole: what wraps it. */
export function volva(state: string): string | undefined {
  const paint = VOLVAS[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  paint(pad);
  return pad.svg;
}

/** Half widths of the foot, from the ground (y 44) down, every 13 units. */
const FEET: Readonly<Record<string, readonly number[]>> = {
  not_swollen: [17, 17, 17, 17, 14],
  slightly_swollen: [17, 19, 23, 24, 17],
  round_bulb: [17, 30, 40, 38, 24],
  spindle_root: [18, 26, 27, 22, 14, 7, 2],
  long_root: [17, 13, 9, 7, 5.5, 4.5, 4],
  pointed: [17, 15, 10, 4.5, 1],
  strings: [17, 17, 17, 17, 14],
  white_felt: [17, 17, 17, 17, 14],
  yellow_felt: [17, 17, 17, 17, 14],
  attached_wood: [17, 18, 20],
};

function foot(widths: readonly number[], top = 40): string {
  const side = (s: number): Point[] => [
    [84 + s * 17, -12],
    [84 + s * 17, 12],
    ...widths.map((half, i): Point => [84 + s * half, top + i * 15]),
  ];
  return new Pen().loop([...side(-1), ...side(1).reverse()]).d;
}

function felt(pad: Pad, colour: string, dark: string): void {
  const pen = new Pen();
  for (let i = 0; i < 90; i += 1) {
    const a = lerp(-0.3, Math.PI + 0.3, (i * 0.618034) % 1);
    const [x, y] = [84 + 18 * Math.cos(a), 82 + 24 * Math.sin(a)];
    const long = 12 + (i % 4) * 3;
    pen
      .move([x, y])
      .bend(
        [x + long * Math.cos(a + 0.6), y + long * 0.6 * Math.sin(a)],
        [x + long * Math.cos(a - 0.2) * 1.2, y + long * Math.sin(a + 0.2) * 0.9],
      );
  }
  pad.line(pen.d, 3.6, dark).line(pen.d, 2.2, colour);
}

/** The foot in the ground, laid open: its shape and what grows at it. */
export function stemBase(state: string): string | undefined {
  const widths = FEET[state];
  if (widths === undefined) return undefined;
  const pad = new Pad();
  if (state === 'attached_wood') {
    pad.form('M-6 70C40 62 130 78 174 66V134H-6Z', HUE.wood, { from: [84, 60], to: [84, 140] });
    pad.line('M-4 88C50 80 110 96 170 86M-4 108C60 100 120 116 172 104', 2.2, '#523820');
    pad.form(foot(widths, 46), HUE.stem, upright(66, 106));
    return pad.line('M56 72C66 66 66 62 66 56M112 72C102 68 102 62 102 56', 2.4).svg;
  }
  pad.fill('M-6 40C40 34 120 46 174 38V134H-6Z', HUE.soil, 0.75);
  pad.line('M-6 40C40 34 120 46 174 38', 2.4, '#5f4526');
  if (state === 'strings') {
    const cords =
      'M78 96C70 110 50 108 40 130M84 100C84 112 92 116 90 134M90 96C104 106 112 120 132 124M76 92C56 96 44 88 22 98M94 92C112 94 124 86 150 92';
    pad.line(cords, 6, '#fbf3dc').line(cords, 3.6, '#241a12');
  }
  if (state === 'white_felt') felt(pad, '#ffffff', '#8d7a58');
  if (state === 'yellow_felt') felt(pad, '#f4c21a', '#8a6410');
  pad.form(foot(widths), HUE.stem, upright(64, state === 'round_bulb' ? 126 : 106));
  if (state === 'white_felt')
    pad.line('M70 84l4 8M78 78l2 10M88 80l-2 10M96 86l-4 8M84 92v8', 2.6, '#ffffff');
  if (state === 'yellow_felt')
    pad.line('M70 84l4 8M78 78l2 10M88 80l-2 10M96 86l-4 8M84 92v8', 2.6, '#e0a90c');
  return pad.svg;
}
