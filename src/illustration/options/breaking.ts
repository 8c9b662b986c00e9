import { Pen } from '../core/pen.ts';
import type { Point } from '../core/geometry.ts';
import { pinch, press } from './hands.ts';
import { arrow, HUE, oval, Pad, upright, type Shade } from './pad.ts';

const ROUND: Shade = { from: [0, 56], to: [0, 84], strength: 0.6 };

function crumbs(
  pad: Pad,
  middle: Point,
  reach: Point,
  { count, size }: { count: number; size: number },
): void {
  const pen = new Pen();
  for (let i = 0; i < count; i += 1) {
    const r = Math.sqrt((i + 0.5) / count);
    pen.dot([
      middle[0] + reach[0] * r * Math.cos(i * 2.4),
      middle[1] + reach[1] * r * Math.sin(i * 2.4),
    ]);
  }
  pad.line(pen.d, size + 2).line(pen.d, size, HUE.flesh);
}

/** Both hands bend or pull the same piece of stem. */
const STEMS: Readonly<Record<string, (pad: Pad) => void>> = {
  brittle_chalk: (pad) => {
    pad
      .form('M22 44L70 50L74 82L22 78Z', HUE.stem, ROUND)
      .form('M146 44L98 50L94 82L146 78Z', HUE.stem, ROUND);
    pad.form(
      'M70 50L74 82C66 80 62 54 70 50ZM98 50L94 82C102 80 106 54 98 50Z',
      HUE.flesh,
      undefined,
      2,
    );
    crumbs(pad, [84, 104], [20, 12], { count: 12, size: 4 });
  },
  fleshy: (pad) => {
    pad.form('M22 44L68 42L60 52L74 56L62 66L72 74L64 80L22 78Z', HUE.stem, ROUND);
    pad.form('M146 44L102 44L108 52L96 58L106 66L98 74L104 80L146 78Z', HUE.stem, ROUND);
    pad.line('M66 48C80 40 92 42 104 48M72 58C82 54 90 56 98 58M70 70C80 76 90 76 100 72', 7);
    pad.line(
      'M66 48C80 40 92 42 104 48M72 58C82 54 90 56 98 58M70 70C80 76 90 76 100 72',
      4,
      HUE.flesh,
    );
  },
  fibrous_tough: (pad) => {
    pad.form('M20 80C22 4 146 4 148 80L120 82C118 38 50 38 48 82Z', HUE.stem, upright(20, 160));
    pad.line('M30 78C34 16 134 16 138 78M39 80C42 28 126 28 129 80', 2, '#7d5c2e');
  },
  fragile_thin: (pad) => {
    pad
      .form('M22 56L58 58L60 66L22 66Z', HUE.stem, undefined, 2)
      .form('M146 56L112 60L110 68L146 66Z', HUE.stem, undefined, 2);
    pad.form('M70 82L92 76L94 84L72 90Z', HUE.stem, undefined, 2);
    pad.form('M90 104L108 110L106 118L88 112Z', HUE.stem, undefined, 2);
  },
  woody: (pad) => {
    pad.form('M12 42H156V82H12Z', '#9a6a3c', { from: [0, 50], to: [0, 90], strength: 0.7 });
    pad.line(
      'M14 52C50 46 70 58 100 52S140 54 156 50M14 64C44 60 60 72 84 66S130 60 156 66M14 74C50 70 90 80 156 74',
      2.2,
      '#4f2f12',
    );
    pad.line(oval([84, 63], [9, 5]), 2.2, '#4f2f12');
  },
};

/** What two hands feel when they bend the stem. */
export function stemTexture(state: string): string | undefined {
  const paint = STEMS[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  paint(pad);
  const y = state === 'fibrous_tough' ? 88 : 62;
  pinch(pad, [state === 'fibrous_tough' ? 34 : 26, y], -1);
  pinch(pad, [state === 'fibrous_tough' ? 134 : 142, y], 1);
  return pad.svg;
}

const BLOCK = 'M22 62C22 54 146 54 146 62L150 108C150 118 18 118 18 108Z';

const FLESH: Readonly<Record<string, (pad: Pad) => void>> = {
  soft: (pad) => {
    pad.form(
      'M18 74C22 60 48 58 58 66C62 92 106 92 110 66C120 58 146 60 150 74L154 112C154 120 14 120 14 112Z',
      HUE.flesh,
      { from: [84, 70], to: [84, 124] },
    );
    press(pad, [84, 86]);
    pad.line('M50 74C54 86 58 92 66 98M118 74C114 86 110 92 102 98', 1.8, '#a98f5c');
  },
  firm: (pad) => {
    pad.form(BLOCK, HUE.flesh, { from: [84, 60], to: [84, 124] });
    press(pad, [84, 58]);
    pad.line('M58 44L50 38M110 44L118 38M54 54H44M114 54H124', 2.6);
  },
  brittle_granular: (pad) => {
    pad.form('M14 62C14 54 64 54 66 60L58 72L70 80L58 92L66 112C50 118 12 118 12 108Z', HUE.flesh, {
      from: [40, 60],
      to: [40, 124],
    });
    pad.form(
      'M154 62C154 54 108 54 104 60L112 70L100 82L110 94L102 112C118 118 156 118 156 108Z',
      HUE.flesh,
      { from: [130, 60], to: [130, 124] },
    );
    crumbs(pad, [84, 88], [16, 34], { count: 26, size: 5 });
    press(pad, [84, 50]);
  },
  thin_fragile: (pad) => {
    pad
      .form('M10 66L52 62L58 70L50 76L12 78Z', HUE.flesh, undefined, 2)
      .form('M158 64L116 60L108 68L118 76L156 76Z', HUE.flesh, undefined, 2);
    pad
      .form('M62 84L84 74L96 82L88 92L70 94Z', HUE.flesh, undefined, 2)
      .form('M40 104L60 98L64 108L46 112Z', HUE.flesh, undefined, 2)
      .form('M100 106L120 98L128 106L112 114Z', HUE.flesh, undefined, 2);
    press(pad, [84, 56]);
  },
  tough_leathery: (pad) => {
    pad.form(
      'M26 54C50 44 66 66 84 60S120 46 142 54V76C120 68 102 88 84 82S50 66 26 76Z',
      '#c29a66',
      { from: [84, 50], to: [84, 94], strength: 0.6 },
    );
    pad.line(
      'M56 58C60 64 60 70 58 76M84 62C80 68 80 76 84 80M112 58C108 64 108 70 112 76',
      2,
      '#6b4418',
    );
    pinch(pad, [30, 64], -1);
    pinch(pad, [138, 64], 1);
    pad.line(`${arrow([34, 108], [10, 108], 8)}${arrow([134, 108], [158, 108], 8)}`, 3);
  },
  gelatinous: (pad) => {
    pad.form(
      'M26 112C18 84 34 58 58 62C66 74 102 74 110 62C134 58 150 84 142 112C120 122 48 122 26 112Z',
      '#d8a97c',
      { from: [84, 70], to: [84, 130], strength: 0.4 },
    );
    pad
      .fill('M36 100C32 84 40 72 52 70C46 80 44 92 46 104C42 106 38 104 36 100Z', '#ffffff', 0.85)
      .fill(oval([124, 82], [5, 9]), '#ffffff', 0.7);
    press(pad, [84, 70]);
    pad.line(
      'M14 78C8 88 8 100 14 110M4 84C0 92 0 98 4 106M154 78C160 88 160 100 154 110M164 84C168 92 168 98 164 106',
      2.4,
    );
  },
  rubbery_hard: (pad) => {
    pad.form('M24 66C60 20 108 20 144 66L128 88C104 56 64 56 40 88Z', HUE.flesh, {
      from: [84, 30],
      to: [84, 90],
    });
    pinch(pad, [34, 80], -1);
    pinch(pad, [134, 80], 1);
    pad.line('M30 118H138', 13, '#b9a98a').line('M30 118H138', 9, HUE.flesh);
    pad.line(arrow([84, 74], [84, 104], 8), 3.4);
  },
  spongy: (pad) => {
    pad.form(
      'M18 74C22 58 50 58 60 66C66 84 102 84 108 66C118 58 146 58 150 74L154 108C154 118 14 118 14 108Z',
      '#f0d9a0',
      { from: [84, 70], to: [84, 130] },
    );
    for (const [x, y, r] of [
      [34, 78, 6],
      [52, 92, 7],
      [30, 100, 5],
      [76, 98, 6],
      [96, 106, 5],
      [118, 92, 7],
      [136, 78, 5],
      [140, 102, 6],
      [66, 108, 4],
      [116, 108, 4],
      [50, 74, 4],
      [102, 92, 4],
      [122, 76, 4],
    ] as const)
      pad.fill(oval([x, y], [r, r * 0.8]), '#7a5220').line(oval([x, y], [r, r * 0.8]), 1.4);
    press(pad, [84, 80]);
  },
};

/** What fingers feel: the same piece of flesh, pressed or pulled. */
export function fleshConsistency(state: string): string | undefined {
  const paint = FLESH[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  paint(pad);
  return pad.svg;
}
