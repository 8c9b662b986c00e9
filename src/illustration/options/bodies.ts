import { Pen } from '../core/pen.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { mushroom, shelf, trunk } from './figures.ts';
import { HUE, oval, Pad, upright } from './pad.ts';
import { brainOutside } from './undersides.ts';

function coral(pad: Pad): void {
  const branches = new Pen();
  const tips = new Pen();
  const grow = ([x, y]: Point, angle: number, long: number, depth: number): void => {
    const end: Point = [x + long * Math.sin(angle), y - long * Math.cos(angle)];
    branches.move([x, y]).line(end);
    if (depth === 0) {
      tips.move([end[0] - 2 * Math.sin(angle), end[1] + 2 * Math.cos(angle)]).line(end);
      return;
    }
    for (const turn of [-0.36, 0.34]) grow(end, angle + turn, long * 0.72, depth - 1);
  };
  for (const angle of [-0.9, -0.45, 0, 0.45, 0.9]) grow([84 + angle * 18, 92], angle * 0.8, 28, 3);
  pad.form('M58 86C60 110 68 122 84 122S108 110 110 86Z', '#f0d9a6', upright(56, 116));
  pad.line(branches.d, 7.4).line(branches.d, 4.4, '#e9b978').line(tips.d, 5, '#c8603c');
  pad.fill('M60 84H108L104 104H64Z', '#f0d9a6');
}

function netSkirt(pad: Pad): void {
  pad.form(
    'M54 100C50 116 60 124 84 124S118 116 114 100L102 94L84 100L66 94Z',
    HUE.veil,
    upright(50, 120),
  );
  pad.form('M76 26L72 106H96L92 26Z', HUE.veil, upright(70, 100));
  const skirt = 'M74 30C56 44 34 66 28 92C44 102 60 92 84 98S124 102 140 92C134 66 112 44 94 30Z';
  pad.fill(skirt, HUE.veil, 0.4);
  pad.within(skirt, () => {
    const net = new Pen();
    for (let i = -9; i < 20; i += 1)
      net
        .move([i * 13 - 30, 24])
        .line([i * 13 + 40, 104])
        .move([i * 13 + 40, 24])
        .line([i * 13 - 30, 104]);
    pad.line(net.d, 4.4).line(net.d, 2.4, '#fffefa');
  });
  pad.line(skirt, 2.6);
  pad.form('M66 34C66 18 74 6 84 6S102 18 102 34C92 40 76 40 66 34Z', '#5a5a2c', upright(64, 106));
}

function rosette(pad: Pad): void {
  const rows: readonly (readonly [Point, number])[] = [
    [[84, 56], 60],
    [[84, 68], 58],
    [[84, 82], 54],
    [[84, 96], 46],
    [[84, 108], 34],
  ];
  rows.forEach(([[x, y], half], row) => {
    const n = 5 + (row % 2);
    for (let i = 0; i < n; i += 1) {
      const px = lerp(x - half, x + half, i / (n - 1));
      const tall = 46 - Math.abs(px - x) * 0.34;
      const d = `M${px - 5} ${y + 12}C${px - 24} ${y - tall * 0.5} ${px - 16} ${y - tall} ${px - 4} ${y - tall}S${px + 8} ${y - tall + 6} ${px + 14} ${y - tall * 0.86}S${px + 18} ${y - tall * 0.3} ${px + 5} ${y + 12}Z`;
      pad.form(d, '#8d8272', { from: [px, y - tall], to: [px, y + 14], strength: 0.7 }, 2);
      pad.line(
        `M${px - 14} ${y - tall * 0.72}C${px - 6} ${y - tall * 0.86} ${px + 6} ${y - tall * 0.86} ${px + 13} ${y - tall * 0.66}`,
        2.6,
        '#d9d0bd',
      );
    }
  });
}

const BODIES: Readonly<Record<string, (pad: Pad) => void>> = {
  umbrella: (pad) => mushroom(pad, [84, 118], 1.8),
  trumpet: (pad) => {
    pad.form(
      'M14 28C40 54 62 70 66 122C72 128 96 128 102 122C106 70 128 54 154 28Z',
      '#d9953c',
      upright(30, 150),
    );
    pad.line(
      'M40 48C62 66 72 90 74 120M128 48C106 66 96 90 94 120M70 46C78 70 82 96 82 122M98 46C92 70 88 96 88 122',
      1.8,
      '#7a4410',
    );
    pad.form('M14 28C24 6 144 6 154 28C146 48 22 48 14 28Z', '#e7ab54', {
      from: [84, 44],
      to: [84, 6],
      strength: 0.8,
    });
  },
  shelf: (pad) => {
    trunk(pad, 10, 62);
    shelf(pad, [56, 96], 76, 1);
    shelf(pad, [56, 54], 88, 1);
  },
  cup: (pad) => {
    pad.form(
      'M18 40C18 84 50 100 68 114L66 124H102L100 114C118 100 150 84 150 40Z',
      '#b5693a',
      upright(18, 156),
    );
    pad.form(oval([84, 40], [66, 25]), '#d98a4a', { from: [84, 64], to: [84, 8], strength: 0.9 });
  },
  ear: (pad) => {
    pad.form('M-6 104C40 96 120 108 174 100V134H-6Z', HUE.wood);
    for (const [x, s] of [
      [54, 1],
      [124, 0.8],
    ] as const) {
      const at = (dx: number, dy: number) => `${x + dx * s} ${104 + dy * s}`;
      pad.form(
        `M${at(-8, 2)}C${at(-50, -18)} ${at(-52, -72)} ${at(-14, -84)}C${at(6, -92)} ${at(16, -76)} ${at(30, -74)}C${at(52, -60)} ${at(36, -20)} ${at(10, 2)}Z`,
        '#6a4030',
        { from: [x - 20, 30], to: [x + 30, 104], strength: 0.6 },
      );
      pad.line(
        `M${at(2, -6)}C${at(-20, -26)} ${at(-26, -52)} ${at(-8, -68)}M${at(2, -6)}C${at(0, -30)} ${at(10, -46)} ${at(22, -56)}M${at(-8, -68)}C${at(-2, -58)} ${at(-6, -44)} ${at(0, -34)}`,
        2.4,
        '#b98a6c',
      );
    }
  },
  ball: (pad) => {
    pad.form(
      'M84 12C124 12 148 40 148 68C148 98 122 114 84 114S20 98 20 68C20 40 44 12 84 12Z',
      '#c79f5e',
      { from: [56, 24], to: [146, 110], strength: 0.6 },
    );
    pad.line('M74 114C72 122 66 122 62 128M94 114C96 122 102 122 106 128M84 115V126', 2.4);
    pad.line(
      'M52 44l6 5M78 34l7 3M104 46l6 4M44 70l7 3M70 62l6 4M98 70l7 3M124 66l5 5M62 90l6 3M90 94l7 2M114 88l6 3',
      2.6,
      '#7a5424',
    );
  },
  coral,
  club: (pad) => {
    for (const [x, y, h] of [
      [50, 120, 76],
      [118, 118, 66],
      [84, 124, 104],
    ] as const)
      pad.form(
        `M${x - 6} ${y}C${x - 6} ${y - h * 0.4} ${x - 16} ${y - h * 0.6} ${x - 14} ${y - h * 0.84}C${x - 12} ${y - h} ${x + 12} ${y - h} ${x + 14} ${y - h * 0.84}C${x + 16} ${y - h * 0.6} ${x + 6} ${y - h * 0.4} ${x + 6} ${y}Z`,
        '#e0a046',
        upright(x - 14, x + 18),
      );
  },
  brain: (pad) => void brainOutside(pad),
  net_skirt: netSkirt,
  rosette,
  egg_closed: (pad) => {
    pad.form(
      'M84 10C112 10 130 46 130 76C130 104 110 116 84 116S38 104 38 76C38 46 56 10 84 10Z',
      HUE.veil,
      { from: [64, 24], to: [132, 112], strength: 0.4 },
    );
    pad.line('M76 116C74 124 68 124 64 130M92 116C94 124 100 124 104 130M84 117V128', 2.6);
  },
};

/** The outline of the whole. */
export function bodyForm(state: string): string | undefined {
  const paint = BODIES[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  paint(pad);
  return pad.svg;
}
