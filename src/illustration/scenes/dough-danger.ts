import { box, moved, oval, PAINT, turned } from '../kit/brush.ts';
import { floor, windowOf } from '../kit/places.ts';
import { dough, drippingBag, fire, poisonDrop, pot, tub } from '../kit/props.ts';
import { calendarLeaf, questionMark, rain, sun, thermometer } from '../kit/signs.ts';
import type { Draw } from './scene.ts';

/** How 吊浆粑 becomes deadly: scenes 1 to 6 of its guide. */
export const doughDangerScenes: readonly Draw[] = [
  (b) =>
    floor(b, 236) +
    moved(windowOf(b, moved(rain(b), 44, 18)), 30, 34) +
    b.form('M140 30H420V40H140Z', PAINT.wood) +
    b.form('M150 40h10v196h-10ZM398 40h10v196h-10Z', PAINT.wood) +
    moved(drippingBag(b), 280, 72) +
    moved(tub(b, PAINT.rice, 110), 280, 200) +
    moved(tub(b, PAINT.maize, 70), 76, 206),
  (b) => {
    const leaves = (x: number, count: number) =>
      Array.from({ length: count }, (_, i) =>
        moved(
          calendarLeaf(b, i % 2 === 0 ? 'sun' : 'moon'),
          x + i * 11 - count * 6,
          28 + i * 6,
          0.8,
        ),
      ).join('');
    return (
      floor(b, 232) +
      [1, 2, 3, 4].map((count, i) => leaves(42 + i * 108, count)).join('') +
      moved(tub(b, PAINT.maize, 84), 62, 182) +
      b.form('M130 224C130 196 214 196 214 224Z', PAINT.steel) +
      b.form(oval(172, 196, 36, 10), PAINT.steel) +
      b.form('M138 176V196C138 204 206 204 206 196V176Z', '#c3c6c4') +
      b.form(oval(172, 176, 34, 9), '#c3c6c4') +
      b.limb(
        [
          [196, 172],
          [212, 168],
          [212, 148],
        ],
        5,
        5,
        PAINT.brown,
      ) +
      b.form('M150 204C152 218 144 226 142 232H158C158 220 162 214 164 206Z', PAINT.rice, {
        line: 1.2,
      }) +
      moved(drippingBag(b), 280, 122, 0.86) +
      b.stroke('M240 96H320', '#6b543f', 5) +
      moved(dough(b), 386, 208, 0.9) +
      b.form('M336 204C340 226 350 234 362 234H412C424 234 434 226 438 204Z', PAINT.rust) +
      poisonDrop(b, 362, 150, 0.9) +
      poisonDrop(b, 386, 138, 1.1) +
      poisonDrop(b, 412, 152, 0.9) +
      poisonDrop(b, 316, 190, 0.7)
    );
  },
  (b) => {
    const rods = [
      [150, 110, 20],
      [190, 88, -30],
      [206, 134, 60],
      [160, 150, -10],
      [222, 104, 10],
      [180, 118, 80],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        turned(
          b.form(
            `M${x - 15} ${y - 5}H${x + 15}C${x + 21} ${y - 5} ${x + 21} ${y + 5} ${x + 15} ${y + 5}H${x - 15}C${x - 21} ${y + 5} ${x - 21} ${y - 5} ${x - 15} ${y - 5}Z`,
            '#8d8478',
            { line: 1.4 },
          ),
          turn,
          x,
          y,
        ),
      )
      .join('');
    return (
      moved(dough(b), 170, 236, 1.9) +
      b.limb(
        [
          [244, 178],
          [280, 214],
          [310, 240],
        ],
        15,
        18,
        PAINT.brown,
      ) +
      b.form(oval(186, 120, 84), '#f7efdd', { shade: 0.02, line: 4 }) +
      rods +
      poisonDrop(b, 136, 66, 0.62) +
      poisonDrop(b, 176, 52, 0.62) +
      poisonDrop(b, 228, 62, 0.62) +
      poisonDrop(b, 126, 120, 0.62) +
      poisonDrop(b, 240, 140, 0.62) +
      poisonDrop(b, 186, 164, 0.62) +
      moved(rain(b), 376, 54) +
      moved(thermometer(b, 0.62), 386, 232) +
      b.form('M366 132h8v36h-8Z', PAINT.red, { line: 1.2 })
    );
  },
  (b) => {
    const plate =
      moved(dough(b), 0, -8) +
      b.form('M-62 -8C-60 8 -40 14 0 14C40 14 60 8 62 -8C50 0 -50 0 -62 -8Z', '#cfd8dc');
    return (
      floor(b, 226) +
      moved(plate, 120, 212) +
      moved(plate, 320, 212) +
      questionMark(b, [218, 92], 2)
    );
  },
  (b) =>
    floor(b, 248) +
    moved(fire(b), 120, 222) +
    moved(pot(b, PAINT.rice, 120, PAINT.iron), 120, 150) +
    b.line('M82 128C72 112 92 104 82 88M158 128C148 112 168 104 158 88', 1.6, '#9b9288') +
    poisonDrop(b, 96, 140, 0.8) +
    poisonDrop(b, 122, 144, 0.8) +
    poisonDrop(b, 146, 140, 0.8) +
    poisonDrop(b, 120, 70, 1.1) +
    poisonDrop(b, 92, 46, 0.9) +
    poisonDrop(b, 152, 44, 0.9) +
    moved(fire(b), 322, 222) +
    b.form('M262 146H382V196C382 210 370 216 358 216H286C274 216 262 210 262 196Z', PAINT.steel) +
    b.form('M256 132H388V148H256Z', PAINT.slate) +
    b.form('M276 132C280 112 364 112 368 132Z', PAINT.steel) +
    b.form('M314 106h16v14h-16Z', PAINT.iron) +
    b.form('M382 138h40v8h-40Z', PAINT.iron) +
    b.line('M322 102C316 92 328 86 322 76', 1.8, '#9b9288') +
    poisonDrop(b, 296, 162, 0.9) +
    poisonDrop(b, 322, 166, 0.9) +
    poisonDrop(b, 348, 162, 0.9) +
    poisonDrop(b, 322, 40, 1.1),
  (b) =>
    floor(b, 250) +
    b.form(
      'M40 24H170C176 24 178 26 178 32V240C178 246 176 248 170 248H40C34 248 32 246 32 240V32C32 26 34 24 40 24Z',
      '#dfe5e6',
    ) +
    b.form(box(44, 40, 122, 66), '#c4d6de', { shade: 0.03 }) +
    b.form(box(44, 118, 122, 112), '#d3e0e5', { shade: 0.03 }) +
    b.line('M44 176H166', 1.4) +
    moved(dough(b), 104, 104, 0.8) +
    moved(dough(b), 104, 172, 0.8) +
    b.stroke(
      'M64 52l10 10M74 52l-10 10M69 50v14M138 52l10 10M148 52l-10 10M143 50v14',
      '#6d93aa',
      2,
    ) +
    poisonDrop(b, 104, 66, 0.9) +
    poisonDrop(b, 104, 136, 0.9) +
    poisonDrop(b, 104, 190, 1.2) +
    sun(b, 380, 52) +
    b.form('M214 226L248 170H420L436 226Z', '#cbb06f') +
    b.line(
      'M222 212H430M230 198H428M240 184H424M270 170L252 226M310 170L304 226M350 170L356 226M390 170L402 226',
      0.9,
    ) +
    [
      [262, 196],
      [290, 190],
      [322, 186],
      [356, 190],
      [388, 196],
      [276, 212],
      [312, 206],
      [346, 210],
      [376, 208],
    ]
      .map(([x = 0, y = 0]) => b.form(oval(x, y, 13, 7), PAINT.dough, { line: 1.2 }))
      .join('') +
    poisonDrop(b, 282, 140, 1.1) +
    poisonDrop(b, 330, 128, 1.3) +
    poisonDrop(b, 378, 142, 1.1),
];
