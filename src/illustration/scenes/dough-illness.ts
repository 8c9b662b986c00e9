import { box, moved, oval, PAINT, turned } from '../kit/brush.ts';
import { stand } from '../kit/figure.ts';
import { floor, table, van } from '../kit/places.ts';
import { bar, bowl, dough, fire, hazard, pot, zipBag } from '../kit/props.ts';
import { arrow, calendarLeaf, clock, phone120 } from '../kit/signs.ts';
import type { Draw } from './scene.ts';

/** What it does and what to do: scenes 7 to 12 of the guide to 吊浆粑. */
export const doughIllnessScenes: readonly Draw[] = [
  (b) =>
    floor(b, 252) +
    stand(
      b,
      { x: 60, y: 252, height: 168 },
      { hair: 'cap', turn: 0.5, look: 'worried', coat: PAINT.slate },
    ) +
    stand(
      b,
      { x: 136, y: 252, height: 160 },
      { hair: 'scarf', turn: 0.6, look: 'worried', coat: PAINT.indigo },
    ) +
    stand(
      b,
      { x: 212, y: 252, height: 118 },
      { hair: 'pigtails', child: true, turn: 0.4, look: 'worried', coat: PAINT.rust },
    ) +
    stand(
      b,
      { x: 292, y: 252, height: 166 },
      {
        hair: 'short',
        turn: -0.2,
        look: 'ill',
        coat: PAINT.brown,
        arms: [
          [
            [-20, -62],
            [-5, -56],
          ],
          [
            [20, -62],
            [6, -54],
          ],
        ],
      },
    ) +
    moved(table(b, 250, 60), 150, 190) +
    moved(bowl(b, PAINT.rice, 36), 92, 172) +
    moved(bowl(b, PAINT.rice, 36), 146, 172) +
    moved(bowl(b, PAINT.rice, 36), 204, 172) +
    b.stroke('M276 132l-12 -8M278 142l-14 1M312 132l11 -8M312 142l13 1', PAINT.red, 3.4) +
    moved(clock(b, 38, [12, 30], { from: 0.5, to: 0.499 }), 388, 62) +
    moved(calendarLeaf(b, 'sun'), 340, 116, 0.86) +
    moved(calendarLeaf(b, 'moon'), 364, 124, 0.86) +
    moved(calendarLeaf(b, 'sun'), 388, 132, 0.86),
  (b) => {
    const organs = [
      b.form('M-6 -58C4 -62 12 -54 10 -44C8 -36 -2 -34 -8 -38C-4 -42 -8 -50 -6 -58Z', PAINT.red),
      b.form('M-15 -58C-4 -64 10 -62 15 -58C10 -48 -8 -44 -15 -48Z', '#d9a520'),
      b.form(
        'M-12 -50C-18 -48 -18 -36 -12 -34C-7 -36 -10 -40 -9 -43C-9 -46 -8 -49 -12 -50ZM12 -50C18 -48 18 -36 12 -34C7 -36 10 -40 9 -43C9 -46 8 -49 12 -50Z',
        PAINT.red,
      ),
      b.form(
        'M-9 -108C-9 -120 9 -120 10 -108C10 -102 4 -100 0 -101C-6 -100 -9 -102 -9 -108Z',
        PAINT.red,
      ) + b.line('M-6 -108C-2 -112 2 -106 6 -110M0 -116V-102', 1),
    ];
    const body =
      'M-8 -92C-22 -90 -30 -84 -31 -70L-33 -30C-33 -26 -27 -26 -26 -30L-22 -62L-20 -28L-20 40C-20 46 -6 46 -5 40L0 -10L5 40C6 46 20 46 20 40L20 -28L22 -62L26 -30C27 -26 33 -26 33 -30L31 -70C30 -84 22 -90 8 -92C7 -95 7 -96 8 -98C18 -106 14 -126 0 -126C-14 -126 -18 -106 -8 -98C-7 -96 -7 -95 -8 -92Z';
    return (
      floor(b, 226) +
      organs
        .map((organ, i) => moved(b.form(body, '#efe2c6') + organ, 60 + i * 107, 178, 1.1))
        .join('') +
      [0, 1, 2].map((i) => arrow(b, [98 + i * 107, 250], 32)).join('')
    );
  },
  (b) =>
    floor(b, 250) +
    moved(van(b), 340, 232, 1.25) +
    stand(
      b,
      { x: 336, y: 240, height: 104 },
      { hair: 'grey', look: 'ill', turn: -0.3, coat: PAINT.brown },
    ) +
    stand(
      b,
      { x: 236, y: 252, height: 158 },
      {
        hair: 'scarf',
        turn: 0.7,
        look: 'worried',
        arms: [
          [
            [-18, -60],
            [-13, -46],
          ],
          [
            [20, -62],
            [30, -56],
          ],
        ],
      },
    ) +
    stand(
      b,
      { x: 180, y: 252, height: 112 },
      {
        hair: 'pigtails',
        child: true,
        turn: 0.7,
        look: 'calm',
        coat: PAINT.rust,
        arms: [
          [
            [-17, -58],
            [-15, -44],
          ],
          [
            [19, -62],
            [26, -56],
          ],
        ],
      },
    ) +
    stand(
      b,
      { x: 118, y: 252, height: 164 },
      {
        hair: 'short',
        turn: 0.6,
        look: 'worried',
        coat: PAINT.slate,
        arms: [
          [
            [-17, -58],
            [-14, -44],
          ],
          [
            [19, -60],
            [24, -46],
          ],
        ],
      },
    ) +
    moved(zipBag(b, moved(bowl(b, PAINT.dough, 46), 0, 46), 60, 76), 158, 172, 0.62) +
    moved(phone120(b), 46, 92, 1.25),
  (b) => {
    const silhouette = (x: number, y: number, fallen: boolean) => {
      const body = b.flat(
        `${oval(0, -17, 4.4)}M-6 -11H6L5 2H4V10H-4V2H-5Z`,
        fallen ? '#2a211c' : '#9b8b77',
      );
      return fallen ? moved(turned(body, -90), x + 4, y + 4) : moved(body, x, y);
    };
    const crowd = Array.from({ length: 22 }, (_, i) =>
      silhouette(32 + (i % 11) * 37, 206 + Math.floor(i / 11) * 38, i % 11 > 7),
    ).join('');
    return (
      b.form('M24 30C110 14 330 18 416 36L408 150C300 164 130 160 30 146Z', '#e7d9b4', {
        shade: 0.04,
      }) +
      b.line('M40 60C70 48 90 66 120 54M300 128C330 118 360 132 396 122', 1, '#b09a6c') +
      b.stroke('M76 96C130 60 170 124 226 100C280 74 310 116 362 84', '#9a7a4a', 7) +
      b.stroke('M76 96C130 60 170 124 226 100C280 74 310 116 362 84', '#f3e8cf', 2.4) +
      [
        [76, 96],
        [226, 100],
        [362, 84],
      ]
        .map(
          ([x = 0, y = 0]) =>
            b.form(
              `M${x} ${y}C${x - 16} ${y - 18} ${x - 13} ${y - 36} ${x} ${y - 36}C${x + 13} ${y - 36} ${x + 16} ${y - 18} ${x} ${y}Z`,
              PAINT.red,
              { line: 1.5 },
            ) + b.flat(oval(x, y - 23, 5), '#fff'),
        )
        .join('') +
      moved(clock(b, 22, [2, 0], { from: 10, to: 2 }), 150, 132) +
      moved(van(b), 296, 120, 0.34) +
      crowd
    );
  },
  (b) =>
    floor(b, 250) +
    moved(zipBag(b, moved(dough(b), 0, 88, 0.72) + hazard(b, 0, 42, 0.66), 96, 104), 104, 136) +
    b.limb(
      [
        [10, 84],
        [40, 96],
        [62, 118],
      ],
      24,
      18,
      PAINT.indigo,
    ) +
    b.form('M56 108C66 106 78 114 80 124C74 134 60 134 54 126Z', PAINT.skin) +
    b.limb(
      [
        [200, 84],
        [170, 96],
        [148, 118],
      ],
      24,
      18,
      PAINT.indigo,
    ) +
    b.form('M154 108C144 106 132 114 130 124C136 134 150 134 156 126Z', PAINT.skin) +
    b.form(box(40, 238, 128, 10), PAINT.wood) +
    b.form('M262 204L276 244H404L418 204Z', PAINT.wood) +
    b.form(oval(340, 204, 78, 12), PAINT.dough) +
    b.form(
      'M300 176C296 146 330 132 362 140C388 146 396 166 388 182C376 194 322 196 300 176Z',
      '#e3b7a4',
    ) +
    b.form(
      'M288 176C282 168 284 156 294 154C306 154 312 164 308 176C304 184 294 184 288 176Z',
      '#dba592',
    ) +
    b.line('M292 166h.5M300 166h.5', 3.4) +
    b.form('M312 146L306 130L324 138Z', '#dba592') +
    b.line('M318 158h.6', 3.6) +
    bar(b, [256, 118], 168, 130),
  (b) =>
    floor(b, 252) +
    stand(
      b,
      { x: 92, y: 252, height: 164 },
      {
        hair: 'grey',
        turn: 0.6,
        coat: PAINT.indigo,
        apron: '#d8cfb8',
        arms: [
          [
            [-18, -62],
            [6, -52],
          ],
          [
            [20, -62],
            [26, -50],
          ],
        ],
      },
    ) +
    moved(table(b, 210, 60), 176, 190) +
    moved(bowl(b, PAINT.dough, 66), 152, 156) +
    b.form('M206 128H248V190H206Z', '#eadfbf') +
    b.form('M206 128L214 116H256L248 128Z', '#f6eed6') +
    b.form('M248 128L256 116V180L248 190Z', '#d6c9a4') +
    b.form(oval(227, 158, 11), PAINT.white, { line: 1.4 }) +
    arrow(b, [288, 154], 40, '#4d6180') +
    moved(fire(b), 380, 232, 0.8) +
    moved(pot(b, PAINT.rice, 96), 380, 176) +
    b.line('M360 158C352 146 366 140 360 128M396 158C388 146 402 140 396 128', 1.6, '#9b9288') +
    moved(clock(b, 30, [10, 5], { from: 10, to: 10.4 }), 176, 56) +
    moved(clock(b, 30, [10, 30], { from: 10, to: 10.6 }), 376, 56),
];
