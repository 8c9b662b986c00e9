import { box, moved, PAINT, turned } from '../kit/brush.ts';
import { stand } from '../kit/figure.ts';
import { basket, mushroom } from '../kit/fungi.ts';
import { floor, ground, hills, house, roundTable, stall, table, tree } from '../kit/places.ts';
import { bar, bowl, chicken, pot, tuber } from '../kit/props.ts';
import { questionMark } from '../kit/signs.ts';
import { handOf } from './parts.ts';
import type { Draw } from './scene.ts';

/** The settings of the outreach material. */
export const settingScenes: Readonly<Record<string, Draw>> = {
  'setting-school': (b) =>
    hills(b, 150) +
    ground(b, 236) +
    b.form('M60 236V120H380V236Z', '#e9d9b6') +
    b.form('M44 122L72 88H368L396 122Z', PAINT.rust) +
    [88, 150, 248, 310]
      .map(
        (x) =>
          b.form(box(x, 142, 38, 34), '#d9e2e2', { line: 1.4 }) +
          b.line(`M${x + 19} 142v34M${x} 159h38`, 1),
      )
      .join('') +
    b.form(box(200, 168, 36, 68), PAINT.brown) +
    b.form('M414 236V52h5V236Z', PAINT.wood) +
    b.form('M414 54C400 48 384 62 372 56V86C384 92 400 78 414 84Z', PAINT.red) +
    stand(
      b,
      { x: 110, y: 256, height: 104 },
      { child: true, hair: 'pigtails', coat: PAINT.rust, skirt: PAINT.indigo },
    ) +
    stand(b, { x: 160, y: 258, height: 104 }, { child: true, hair: 'short', coat: PAINT.slate }) +
    stand(b, { x: 276, y: 258, height: 142 }, { hair: 'bun', coat: PAINT.indigo, turn: -0.5 }),
  'setting-market': (b) =>
    floor(b, 252) +
    moved(stall(b), 120, 252, 1.1) +
    moved(mushroom(b), 84, 196, 0.5) +
    moved(mushroom(b, '#8d8078'), 116, 196, 0.46) +
    moved(mushroom(b, '#c9a071'), 148, 196, 0.5) +
    questionMark(b, [120, 128], 0.7, PAINT.red) +
    stand(
      b,
      { x: 250, y: 252, height: 166 },
      { hair: 'scarf', turn: -0.6, look: 'worried', skirt: PAINT.slate },
    ) +
    moved(handOf(b), 206, 118, 0.34) +
    stand(
      b,
      { x: 352, y: 252, height: 172 },
      {
        hair: 'cap',
        coat: PAINT.night,
        turn: -0.6,
        arms: [
          [
            [-22, -64],
            [-26, -52],
          ],
          [
            [17, -58],
            [13, -50],
          ],
        ],
      },
    ) +
    b.form(box(294, 150, 26, 34), PAINT.white),
  'setting-restaurant': (b) =>
    floor(b, 252) +
    b.form(box(30, 60, 220, 14), PAINT.wood) +
    [54, 104, 154, 204].map((x) => moved(bowl(b, PAINT.rice, 38), x, 40)).join('') +
    stand(
      b,
      { x: 204, y: 236, height: 166 },
      {
        hair: 'cook',
        coat: PAINT.white,
        turn: 0.6,
        arms: [
          [
            [-17, -58],
            [-15, -48],
          ],
          [
            [21, -66],
            [26, -80],
          ],
        ],
      },
    ) +
    b.form(box(20, 178, 250, 74), '#cfd4d4') +
    b.line('M20 196H270', 1.2) +
    moved(pot(b, PAINT.rice, 84), 90, 138) +
    moved(handOf(b), 250, 96, 0.34) +
    moved(basket(b), 362, 206, 1.3) +
    moved(mushroom(b), 340, 206, 0.66) +
    moved(mushroom(b, '#8d8078'), 376, 204, 0.6) +
    bar(b, [300, 132], 130, 122),
  'setting-community': (b) =>
    ground(b, 240) +
    [
      [20, 60],
      [118, 26],
      [318, 46],
    ]
      .map(
        ([x = 0, y = 0]) =>
          b.form(box(x, y, 88, 240 - y), '#ddd0b2') +
          Array.from({ length: 8 }, (_, i) =>
            b.form(box(x + 14 + (i % 2) * 38, y + 16 + Math.floor(i / 2) * 36, 22, 20), '#d9e2e2', {
              line: 1.2,
              shade: 0,
            }),
          ).join(''),
      )
      .join('') +
    b.form(box(216, 132, 92, 62), PAINT.white) +
    b.form('M222 194h7v46h-7ZM296 194h7v46h-7Z', PAINT.wood) +
    moved(mushroom(b, '#a98467'), 262, 184, 0.62) +
    b.stroke('M228 138L296 188', PAINT.red, 5) +
    stand(b, { x: 176, y: 262, height: 138 }, { hair: 'bun', turn: 0.6, coat: PAINT.rust }) +
    stand(b, { x: 344, y: 262, height: 138 }, { hair: 'grey', turn: -0.6, coat: PAINT.brown }),
  'setting-village': (b) =>
    hills(b, 160) +
    ground(b, 214) +
    moved(house(b), 110, 216, 1.1) +
    moved(house(b), 252, 206, 0.86) +
    moved(tree(b), 384, 222, 1.1) +
    stand(
      b,
      { x: 178, y: 258, height: 122 },
      { hair: 'scarf', turn: 0.6, skirt: PAINT.indigo, coat: PAINT.night },
    ) +
    stand(b, { x: 238, y: 260, height: 126 }, { hair: 'cap', turn: -0.6, coat: PAINT.slate }),
  'setting-family': (b) =>
    floor(b, 252) +
    stand(b, { x: 82, y: 246, height: 158 }, { hair: 'cap', turn: 0.5, coat: PAINT.slate }) +
    stand(b, { x: 160, y: 238, height: 146 }, { hair: 'grey', turn: 0.3, coat: PAINT.brown }) +
    stand(b, { x: 290, y: 238, height: 148 }, { hair: 'scarf', turn: -0.4, coat: PAINT.indigo }) +
    stand(
      b,
      { x: 366, y: 250, height: 112 },
      { hair: 'pigtails', child: true, coat: PAINT.rust, turn: -0.5 },
    ) +
    moved(table(b, 300, 62), 222, 186) +
    moved(bowl(b, PAINT.rice, 38), 122, 168) +
    moved(bowl(b, PAINT.rice, 38), 300, 168) +
    moved(mushroom(b), 222, 182, 0.82) +
    questionMark(b, [222, 92], 0.9, PAINT.red),
  'setting-building-site': (b) =>
    ground(b, 240) +
    b.line(
      'M40 240V40H200M40 100H200M40 164H200M104 40V240M168 40V240M40 40L104 100M104 100L168 164M200 40V240',
      4,
      PAINT.iron,
    ) +
    b.form(box(210, 150, 210, 90), '#d4d9d8') +
    b.form('M200 150L226 128H404L430 150Z', PAINT.slate) +
    moved(pot(b, '#b9925c', 76), 340, 190) +
    stand(b, { x: 92, y: 262, height: 158 }, { hair: 'helmet', coat: PAINT.rust, turn: 0.5 }) +
    stand(b, { x: 174, y: 262, height: 154 }, { hair: 'helmet', coat: PAINT.slate, turn: 0.5 }) +
    stand(b, { x: 250, y: 262, height: 154 }, { hair: 'helmet', coat: PAINT.brown, turn: 0.5 }),
  'setting-banquet': (b) =>
    floor(b, 252) +
    [70, 130, 310, 370]
      .map((x, i) =>
        stand(
          b,
          { x, y: 226, height: 150 },
          {
            hair: (['short', 'scarf', 'grey', 'bun'] as const)[i] ?? 'short',
            coat: [PAINT.slate, PAINT.indigo, PAINT.brown, PAINT.rust][i] ?? PAINT.slate,
            turn: x < 220 ? 0.6 : -0.6,
            look: 'worried',
          },
        ),
      )
      .join('') +
    moved(
      roundTable(
        b,
        moved(bowl(b, PAINT.rice, 34), -58, -6) +
          moved(bowl(b, PAINT.rice, 34), 58, -6) +
          moved(pot(b, '#b9925c', 64), 0, -16) +
          moved(turned(tuber(b), 70), -6, -18, 0.22) +
          moved(chicken(b), 10, -16, 0.4),
      ),
      220,
      192,
      1.5,
    ) +
    bar(b, [158, 104], 124, 104),
};
