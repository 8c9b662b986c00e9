import { Pen } from '../core/pen.ts';
import { TAU, type Point } from '../core/geometry.ts';
import { cone, grass, ground, leaf, log, mushroom, needles } from './figures.ts';
import { HUE, oval, Pad, upright } from './pad.ts';

/** The same two mushrooms, standing at a height. */
function two(pad: Pad, y: number): void {
  mushroom(pad, [64, y], 1.02);
  mushroom(pad, [112, y + 2], 0.8);
}

function leaves(pad: Pad, count: number, top: number): void {
  const colours = ['#a5672e', '#c08a3c', '#8a5428'] as const;
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [((i * 0.618034) % 1) * 190 - 14, top + ((i * 0.414214) % 1) * 40];
    leaf(pad, [x, y], { long: 30, angle: (i * 1.9) % TAU }, colours[i % 3] ?? colours[0]);
  }
}

function straws(pad: Pad): void {
  pad.form('M4 126C20 92 52 82 84 82S148 92 164 126Z', '#c39a5a');
  pad.within('M4 126C20 92 52 82 84 82S148 92 164 126Z', () => {
    for (let i = 0; i < 34; i += 1) {
      const [x, y, a] = [(i * 47) % 168, 84 + ((i * 29) % 44), i * 1.7];
      const p = (k: number, w: number): Point => [
        x + k * Math.cos(a) - w * Math.sin(a),
        y + k * Math.sin(a) + w * Math.cos(a),
      ];
      const chip = new Pen().polygon([p(-9, -3), p(9, -3), p(9, 3), p(-9, 3)]).d;
      pad.fill(chip, i % 3 === 0 ? '#f2dca6' : '#dfba78').line(chip, 1.3);
    }
  });
}

function nest(pad: Pad): void {
  ground(pad, 54, '#b08a5c');
  mushroom(pad, [84, 58], 0.88);
  const chamber = oval([84, 104], [44, 20]);
  pad.form('M79 57C80 74 82 82 82 92H86C86 82 88 74 89 57Z', HUE.stem, undefined, 2);
  pad.form(chamber, '#4a2f1c');
  pad.within(chamber, () => {
    for (let i = 0; i < 18; i += 1) {
      const d = oval(
        [50 + (i % 6) * 14 + (Math.floor(i / 6) % 2) * 7, 94 + Math.floor(i / 6) * 11],
        [6, 4.6],
      );
      pad.fill(d, '#d3b27a').line(d, 1.4);
    }
  });
  const ants = new Pen();
  for (const p of [
    [18, 74],
    [30, 88],
    [146, 72],
    [138, 86],
    [20, 108],
    [150, 104],
  ] as const)
    ants.move([p[0], p[1]]).line([p[0] + 7, p[1] + 2]);
  pad.line(ants.d, 4.6, '#fbefd2').line(ants.d, 1.2);
}

function insect(pad: Pad): void {
  ground(pad, 58, '#b08a5c');
  pad.form(
    'M114 96C106 70 98 36 106 12C114 2 130 4 134 14C140 40 132 72 136 94Z',
    '#d9822e',
    upright(108, 136),
  );
  const body =
    'M22 96C22 82 40 80 54 84C80 76 112 82 130 88C146 92 148 112 132 114C104 122 60 120 40 114C28 112 22 104 22 96Z';
  pad.form(body, '#e8cf94', { from: [84, 80], to: [84, 124], strength: 0.6 });
  pad.line('M44 83V116M60 82V119M76 80V120M92 80V120M108 82V119M122 86V116', 2);
  pad
    .line('M50 118l-3 8M66 120l-2 8M82 121v7M98 120l2 8', 2.2)
    .fill(oval([31, 94], [2.6, 2.6]), '#3b2d25');
}

const PLACES: Readonly<Record<string, (pad: Pad) => void>> = {
  soil_forest: (pad) => {
    for (const [left, right] of [
      [4, 26],
      [140, 166],
      [88, 98],
    ] as const)
      pad.form(
        `M${left} -6L${left - 3} 96H${right + 3}L${right} -6Z`,
        HUE.wood,
        upright(left, right),
        2,
      );
    ground(pad, 90, '#8a6844');
    two(pad, 100);
    leaf(pad, [20, 112], { long: 24, angle: 0.2 }, '#a5672e');
    leaf(pad, [134, 118], { long: 24, angle: 2.9 }, '#c08a3c');
  },
  soil_open: (pad) => {
    ground(pad, 92, '#b79a68');
    grass(pad, [0, 100], [168, 98], { count: 46, tall: 34 });
    two(pad, 108);
    grass(pad, [0, 132], [168, 132], { count: 40, tall: 30 });
  },
  wood_broadleaf: (pad) => {
    two(pad, 84);
    log(pad, 80, 40, '#8a6a4c');
    pad.line('M46 92H70M60 104H96M90 92H122M112 106H150M134 94H158', 2.2, '#4f3520');
    leaf(pad, [140, 80], { long: 30, angle: -0.9 }, '#7c9446');
    leaf(pad, [144, 82], { long: 28, angle: -0.1 }, '#7c9446');
  },
  wood_conifer: (pad) => {
    two(pad, 84);
    log(pad, 80, 40, '#a8643c');
    const plates =
      'M44 84h22v14h-22zM70 82h24v12h-24zM98 84h22v14h-22zM124 83h26v12h-26zM50 102h24v14h-24zM80 99h22v17h-22zM106 102h24v14h-24zM134 99h20v17h-20z';
    pad.line(plates, 2, '#5a2c14');
    needles(pad, [150, 78], { long: 34, from: -2.3, to: -0.6, count: 9 });
    cone(pad, [20, 60], 0.95);
  },
  wood_buried: (pad) => {
    ground(pad, 70);
    two(pad, 76);
    log(pad, 92, 24, '#6b4a30');
    pad.line(
      'M62 78C62 84 66 88 66 94M112 78C112 84 108 88 110 94M58 78C54 86 52 88 50 94',
      2.6,
      '#fbf3dc',
    );
  },
  chips_compost: (pad) => {
    two(pad, 88);
    straws(pad);
  },
  dung: (pad) => {
    ground(pad, 112, '#b79a68');
    grass(pad, [0, 120], [168, 118], { count: 40, tall: 20 });
    two(pad, 84);
    pad.form(
      'M12 116C8 104 24 100 34 100C30 90 46 84 56 86C60 76 108 76 112 86C124 84 136 90 134 100C146 100 160 106 156 116C140 126 28 126 12 116Z',
      '#5f4a28',
      { from: [84, 80], to: [84, 128], strength: 0.6 },
    );
    pad.line('M34 101C60 110 110 110 134 101M56 87C72 94 98 94 112 87', 2.4, '#2f2210');
  },
  termite_nest: nest,
  litter: (pad) => {
    pad.fill('M-6 92C40 82 120 84 174 92V134H-6Z', '#6b4a2c');
    leaves(pad, 22, 84);
    two(pad, 100);
    leaves(pad, 20, 100);
  },
  bamboo: (pad) => {
    for (const x of [12, 34, 136, 158]) {
      pad.form(`M${x - 6} -6V110H${x + 6}V-6Z`, '#93a552', upright(x - 6, x + 6), 2);
      pad.line(`M${x - 7} 24H${x + 7}M${x - 7} 64H${x + 7}`, 3, '#5c6a2c');
    }
    ground(pad, 96);
    two(pad, 104);
    for (const [x, y, a] of [
      [6, 112, 0.2],
      [40, 120, -0.2],
      [128, 114, 0.1],
      [90, 122, 0.15],
    ] as const)
      leaf(pad, [x, y], { long: 36, angle: a }, '#c9b45e');
  },
  insect,
  pot_indoor: (pad) => {
    two(pad, 72);
    pad.form('M34 78H134L122 132H46Z', '#b8653a', upright(34, 140));
    pad.form('M28 68H140V84H28Z', '#c97a4c', upright(28, 146));
  },
};

/** What the same two mushrooms grow out of. */
export function substrate(state: string): string | undefined {
  const paint = PLACES[state];
  if (paint === undefined) return undefined;
  const pad = new Pad();
  paint(pad);
  return pad.svg;
}
