import { Pen } from '../core/pen.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { cone, grass, leaf, needles } from './figures.ts';
import { oval, Pad, upright } from './pad.ts';

function broadleaf(pad: Pad, x: number, colour: string): void {
  pad.form(
    `M${x - 6} 118C${x - 3} 90 ${x - 5} 76 ${x - 6} 60H${x + 6}C${x + 5} 76 ${x + 3} 90 ${x + 7} 118Z`,
    '#7a5a3c',
    undefined,
    2,
  );
  pad.form(
    `M${x - 30} 66C${x - 44} 58 ${x - 42} 38 ${x - 28} 34C${x - 28} 16 ${x - 6} 4 ${x + 6} 12C${x + 24} 4 ${x + 36} 20 ${x + 32} 34C${x + 46} 42 ${x + 42} 62 ${x + 28} 66C${x + 14} 76 ${x - 14} 76 ${x - 30} 66Z`,
    colour,
    { from: [x - 16, 20], to: [x + 34, 76], strength: 0.5 },
  );
}

/** A pine: bare stem below, rounded tufts above. */
function pine(pad: Pad, x: number): void {
  pad.form(`M${x - 4} 118L${x - 3} 20H${x + 3}L${x + 5} 118Z`, '#a8643c', undefined, 2);
  for (const [y, half] of [
    [70, 34],
    [50, 29],
    [31, 22],
    [15, 14],
  ] as const)
    pad.form(
      `M${x - half} ${y + 6}C${x - half} ${y - 10} ${x + half} ${y - 10} ${x + half} ${y + 6}C${x + half * 0.6} ${y + 2} ${x - half * 0.6} ${y + 2} ${x - half} ${y + 6}Z`,
      '#5f8042',
      undefined,
      2,
    );
}

/** A fir: a narrow spire with branches down to the ground. */
function fir(pad: Pad, x: number, top: number): void {
  pad.form(`M${x - 3} 120V100H${x + 3}V120Z`, '#5f4630', undefined, 2);
  const side = (s: number): Point[] =>
    Array.from({ length: 6 }, (_, i): Point[] => {
      const y = lerp(top, 108, (i + 1) / 6);
      const half = lerp(5, 21, (i + 1) / 6);
      return [
        [x + s * half, y],
        [x + s * half * 0.5, y - 2],
      ];
    }).flat();
  pad.form(
    new Pen().polygon([[x, top - 8], ...side(1), ...side(-1).reverse()]).d,
    '#3f6150',
    undefined,
    2,
  );
}

function bamboo(pad: Pad): void {
  for (const x of [20, 52, 84, 116, 148]) {
    pad.form(`M${x - 5} -6V118H${x + 5}V-6Z`, '#93a552', upright(x - 5, x + 5), 2);
    pad.line(`M${x - 6} 30H${x + 6}M${x - 6} 66H${x + 6}M${x - 6} 98H${x + 6}`, 2.6, '#5c6a2c');
  }
  for (const [x, y, a] of [
    [24, 26, 0.5],
    [56, 62, 2.6],
    [88, 28, 0.4],
    [88, 28, 2.7],
    [120, 62, 0.5],
    [144, 26, 2.7],
  ] as const)
    leaf(pad, [x, y], { long: 30, angle: a }, '#a9b85c');
}

function acorn(pad: Pad, [x, y]: Point): void {
  pad.form(
    `M${x - 9} ${y}C${x - 9} ${y + 14} ${x - 3} ${y + 20} ${x} ${y + 23}C${x + 3} ${y + 20} ${x + 9} ${y + 14} ${x + 9} ${y}Z`,
    '#b9803c',
    undefined,
    2,
  );
  pad.form(
    `M${x - 12} ${y + 2}C${x - 12} ${y - 12} ${x + 12} ${y - 12} ${x + 12} ${y + 2}Z`,
    '#7a5430',
    undefined,
    2,
  );
  pad.line(`M${x} ${y - 9}V${y - 15}`, 2.6);
}

/** An oak leaf: its edge is toothed. */
function toothed(pad: Pad, [x, y]: Point): void {
  const side = (s: number): Point[] =>
    Array.from({ length: 4 }, (_, i): Point[] => {
      const t = (i + 0.5) / 4;
      const half = 17 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.08));
      return [
        [x + 46 * t, y + s * half],
        [x + 46 * (t + 0.07), y + s * half * 0.5],
      ];
    }).flat();
  pad.form(
    new Pen().polygon([[x, y], ...side(-1), [x + 50, y], ...side(1).reverse()]).d,
    '#8a9a48',
    undefined,
    1.8,
  );
  pad.line(`M${x - 6} ${y}H${x + 44}`, 1.6);
}

const STANDS: Readonly<Record<string, (pad: Pad) => void>> = {
  pine: (pad) => {
    pine(pad, 46);
    needles(pad, [132, 78], { long: 40, from: -2.7, to: -0.4, count: 12 });
    cone(pad, [132, 98], 1.25);
  },
  oak_family: (pad) => {
    broadleaf(pad, 50, '#6f8a3c');
    acorn(pad, [132, 34]);
    toothed(pad, [106, 90]);
  },
  mixed: (pad) => {
    pine(pad, 42);
    broadleaf(pad, 120, '#86a04a');
  },
  other_broadleaf: (pad) => {
    broadleaf(pad, 50, '#86a04a');
    leaf(pad, [106, 92], { long: 54, angle: -0.75 }, '#86a04a');
  },
  fir_spruce: (pad) => {
    fir(pad, 34, 20);
    fir(pad, 134, 26);
    fir(pad, 84, 12);
  },
  bamboo,
  none: (pad) => {
    grass(pad, [4, 122], [164, 122], { count: 50, tall: 34 });
    pad.form(oval([132, 26], [13, 13]), '#f0c94e', undefined, 2);
  },
};

/** The trees near by: outline, with a leaf or fruit that tells them. */
export function trees(state: string): string | undefined {
  const paint = STANDS[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  pad.fill('M-6 114H174V134H-6Z', '#a98c5e');
  paint(pad);
  return pad.svg;
}
