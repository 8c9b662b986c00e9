import { Random } from '../core/random.ts';
import { bar, bottle, chicken, fire, hazard, pot, slices, tuber } from '../kit/props.ts';
import { box, moved, PAINT, turned, type Brush } from '../kit/brush.ts';
import { lie, stand } from '../kit/figure.ts';
import { ambulance, floor, hills, stall, table } from '../kit/places.ts';
import { calendarLeaf, clock } from '../kit/signs.ts';
import { sprig } from '../plants/habit.ts';
import { root } from '../plants/root.ts';
import { ACONITES } from '../plants/species.ts';
import { handOf } from './parts.ts';
import type { Draw } from './scene.ts';

/** Pot of the stew: pieces of dark root and a chicken; always the same. */
function stew(b: Brush, width: number): string {
  return (
    moved(pot(b, '#b9925c', width), 0, 0) +
    moved(chicken(b), -2, -1, width / 150) +
    moved(turned(tuber(b), 60), width * 0.3, -4, width / 420) +
    moved(turned(tuber(b), -70), -width * 0.3, 4, width / 420)
  );
}

function illBelow(b: Brush, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    moved(
      lie(b, { hair: i % 2 === 0 ? 'short' : 'bun' }, i % 2 === 0 ? PAINT.slate : PAINT.indigo),
      -38 + i * 4,
      i * 17,
      0.72,
    ),
  ).join('');
}

/** Plant, trade and pot: scenes 1 to 6 of the guide to aconite. */
export const aconiteDangerScenes: readonly Draw[] = [
  (b) => {
    const [plant] = ACONITES;
    if (plant === undefined) return '';
    return (
      hills(b, 150) +
      b.flat('M0 176C110 168 300 184 440 172V275H0Z', '#8f7656', 0.75) +
      b.line('M0 176C110 168 300 184 440 172', 1.8) +
      root(b, new Random('scene/daughter'), {
        x: 160,
        y: 190,
        width: 26,
        length: 50,
        lean: 0.1,
        colour: '#735744',
      }) +
      root(b, new Random('scene/mother'), {
        x: 128,
        y: 182,
        width: 34,
        length: 76,
        lean: -0.1,
        colour: '#3f3028',
      }) +
      moved(sprig(b, plant), 128, 182, 0.55) +
      b.form('M296 238V150h10v88Z', PAINT.wood) +
      b.form('M283 66h36l26 26v36l-26 26h-36l-26 -26v-36Z', PAINT.red) +
      moved(handOf(b), 301, 112, 0.82) +
      b.limb(
        [
          [446, 176],
          [414, 196],
          [386, 204],
        ],
        28,
        20,
        PAINT.indigo,
      ) +
      b.form(
        'M392 194C380 192 366 194 354 190C348 190 348 197 354 198L340 199C334 200 334 206 340 207L352 207L344 211C340 214 344 219 348 217L364 215C376 218 388 216 394 212Z',
        PAINT.skin,
      )
    );
  },
  (b) =>
    floor(b, 252) +
    moved(table(b, 390, 52), 220, 200) +
    [0, 1, 2]
      .map((i) =>
        moved(turned(tuber(b), [70, 96, 120][i] ?? 0), 56 + i * 34, 180 - (i % 2) * 12, 0.72),
      )
      .join('') +
    moved(slices(b), 224, 186, 1.2) +
    moved(bottle(b, false), 348, 200, 0.86) +
    b.stroke('M84 152V102H348V110M220 88V160', PAINT.red, 3) +
    hazard(b, 220, 88, 1.7),
  (b) =>
    floor(b, 250) +
    moved(stall(b), 132, 250) +
    [0, 1, 2, 3]
      .map((i) => moved(turned(tuber(b), 60 + i * 16), 88 + i * 30, 196 - (i % 2) * 8, 0.46))
      .join('') +
    moved(slices(b), 118, 196, 0.7) +
    b.form(box(98, 142, 68, 34), PAINT.white) +
    b.stroke('M106 152h50M106 160h50M106 168h32', PAINT.grey, 2.4) +
    b.stroke('M92 138L172 180', PAINT.red, 6) +
    stand(
      b,
      { x: 306, y: 250, height: 174 },
      {
        hair: 'scarf',
        turn: 1,
        look: 'worried',
        arms: [
          [
            [-22, -66],
            [-32, -78],
          ],
          [
            [16, -58],
            [12, -46],
          ],
        ],
      },
    ) +
    moved(handOf(b), 252, 116, 0.3) +
    b.form('M308 186h40l-4 40h-32Z', '#a7875c') +
    b.stroke('M316 186C316 166 340 166 340 186', '#7a5a38', 3),
  (b) =>
    floor(b, 254) +
    moved(fire(b), 200, 232, 1.3) +
    moved(stew(b, 190), 200, 128) +
    Array.from(
      { length: 5 },
      (_, i) =>
        moved(calendarLeaf(b), 348 + (i % 2) * 42 - 8, 30 + Math.floor(i / 2) * 56, 0.92) +
        b.stroke(
          `M${358 + (i % 2) * 42} ${62 + Math.floor(i / 2) * 56}l6 -8M${364 + (i % 2) * 42} ${62 + Math.floor(i / 2) * 56}l-6 -8M${361 + (i % 2) * 42} ${64 + Math.floor(i / 2) * 56}v-12`,
          '#6d93aa',
          1.6,
        ),
    ).join('') +
    bar(b, [70, 46], 262, 196),
  (b) =>
    [0, 1, 2]
      .map((i) => {
        const x = 78 + i * 142;
        const dials =
          i === 0
            ? moved(clock(b, 22, [4, 0], { from: 12, to: 4 }), x, 36)
            : Array.from(
                { length: i },
                (_, k) =>
                  moved(calendarLeaf(b, 'sun'), x - 31 * i + k * 62, 16, 0.8) +
                  moved(calendarLeaf(b, 'moon'), x - 31 * i + 30 + k * 62, 16, 0.8),
              ).join('');
        return (
          dials +
          moved(fire(b), x, 152, 0.6) +
          moved(stew(b, 96), x, 96) +
          moved(illBelow(b, i + 2), x - 4, 192)
        );
      })
      .join('') + b.stroke('M149 20V262M291 20V262', '#b9a988', 1.6),
  (b) => {
    const meal = (x: number) => moved(table(b, 150, 44), x, 186) + moved(stew(b, 62), x, 156);
    return (
      b.stroke('M220 16V262', '#b9a988', 2) +
      moved(calendarLeaf(b), 92, 12, 0.9) +
      moved(calendarLeaf(b), 292, 12, 0.9) +
      moved(calendarLeaf(b), 312, 18, 0.9) +
      floor(b, 246) +
      stand(b, { x: 46, y: 246, height: 148 }, { hair: 'short', turn: 0.5, coat: PAINT.slate }) +
      stand(b, { x: 110, y: 240, height: 142 }, { hair: 'scarf', coat: PAINT.indigo }) +
      stand(b, { x: 174, y: 246, height: 148 }, { hair: 'grey', turn: -0.5, coat: PAINT.brown }) +
      meal(110) +
      moved(ambulance(b), 368, 148, 0.72) +
      moved(table(b, 120, 44), 288, 186) +
      moved(stew(b, 56), 288, 158) +
      moved(lie(b, { hair: 'short' }, PAINT.slate), 258, 244, 0.82) +
      moved(lie(b, { hair: 'grey' }, PAINT.brown), 352, 226, 0.72) +
      moved(lie(b, { hair: 'scarf' }, PAINT.indigo), 352, 252, 0.74)
    );
  },
];
