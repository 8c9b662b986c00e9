import { box, moved, PAINT, type Brush } from '../kit/brush.ts';
import { lie, stand } from '../kit/figure.ts';
import { lyingMushroom, mushroom } from '../kit/fungi.ts';
import { ambulance, bed, floor, hospital, table } from '../kit/places.ts';
import { bowl, pot, tub, zipBag } from '../kit/props.ts';
import { arrow, clock, phone120 } from '../kit/signs.ts';
import type { Draw } from './scene.ts';

/** A label stuck on a bag or jar: a mushroom and a clock, so that it says what and when without words. */
function label(b: Brush): string {
  return (
    b.form(box(-26, -14, 52, 28), PAINT.white, { line: 1.4, shade: 0 }) +
    moved(mushroom(b, undefined, false), -12, 11, 0.34) +
    moved(clock(b, 9, [8, 0]), 13, 0)
  );
}

function jar(b: Brush, content: string): string {
  return (
    b.form(
      'M-34 -70C-40 -64 -42 -58 -42 -50V-6C-42 0 -38 2 -34 2H34C38 2 42 0 42 -6V-50C42 -58 40 -64 34 -70Z',
      '#e6eced',
      { shade: 0.04 },
    ) +
    content +
    b.line('M-32 -54V-14', 2, '#ffffff') +
    b.form(box(-36, -86, 72, 17), PAINT.rust)
  );
}

/** What to do at once, and what to keep for the doctor. */
export const afterEatingScenes: Readonly<Record<string, Draw>> = {
  'call-120': (b) =>
    floor(b, 250) +
    moved(phone120(b), 336, 132, 1.9) +
    stand(
      b,
      { x: 132, y: 250, height: 196 },
      {
        hair: 'short',
        turn: 0.5,
        look: 'speaking',
        arms: [
          [
            [-18, -58],
            [-15, -43],
          ],
          [
            [20, -64],
            [12, -84],
          ],
        ],
      },
    ) +
    b.form('M152 66h10v28h-10Z', PAINT.iron),
  'all-eaters-go': (b) =>
    floor(b, 252) +
    moved(hospital(b), 366, 252, 1.25) +
    stand(
      b,
      { x: 50, y: 252, height: 160 },
      {
        hair: 'cap',
        turn: 0.7,
        look: 'ill',
        coat: PAINT.slate,
        arms: [
          [
            [-18, -60],
            [-4, -54],
          ],
          [
            [18, -60],
            [4, -52],
          ],
        ],
        legs: [
          [
            [-10, -22],
            [-13, -2],
          ],
          [
            [8, -22],
            [11, -2],
          ],
        ],
      },
    ) +
    stand(
      b,
      { x: 110, y: 252, height: 156 },
      {
        hair: 'scarf',
        turn: 0.7,
        look: 'worried',
        legs: [
          [
            [-10, -22],
            [-13, -2],
          ],
          [
            [8, -22],
            [11, -2],
          ],
        ],
      },
    ) +
    stand(
      b,
      { x: 166, y: 252, height: 112 },
      {
        hair: 'pigtails',
        child: true,
        turn: 0.7,
        coat: PAINT.rust,
        legs: [
          [
            [-10, -22],
            [-13, -2],
          ],
          [
            [8, -22],
            [11, -2],
          ],
        ],
      },
    ) +
    stand(
      b,
      { x: 220, y: 252, height: 158 },
      {
        hair: 'grey',
        turn: 0.7,
        coat: PAINT.brown,
        legs: [
          [
            [-10, -22],
            [-13, -2],
          ],
          [
            [8, -22],
            [11, -2],
          ],
        ],
      },
    ) +
    arrow(b, [246, 196], 44),
  'keep-leftovers': (b) =>
    floor(b, 252) +
    moved(table(b, 390, 46), 220, 206) +
    moved(pot(b, '#b9925c', 96), 86, 158) +
    moved(lyingMushroom(b), 62, 158, 0.4) +
    moved(bowl(b, '#b9925c', 50), 168, 180) +
    arrow(b, [206, 150], 52, '#4d6180') +
    moved(
      zipBag(
        b,
        moved(bowl(b, '#b9925c', 52), 0, 64) +
          moved(lyingMushroom(b), -20, 42, 0.56) +
          moved(label(b), 0, 98),
        92,
        116,
      ),
      326,
      88,
    ),
  'keep-vomit': (b) =>
    floor(b, 252) +
    moved(tub(b, '#c9b06a', 120), 102, 184) +
    arrow(b, [178, 170], 52, '#4d6180') +
    moved(
      jar(
        b,
        b.flat('M-40 -34H40V-6C40 -1 38 0 34 0H-34C-38 0 -40 -1 -40 -6Z', '#c9b06a') +
          moved(label(b), 0, -26),
      ),
      318,
      246,
      1.8,
    ),
  'keep-peelings': (b) =>
    floor(b, 252) +
    b.form('M30 236C60 196 150 196 178 236C140 250 66 250 30 236Z', '#d9c7a0') +
    moved(lyingMushroom(b), 60, 226, 0.6) +
    moved(mushroom(b), 132, 230, 0.62) +
    b.form('M86 232C92 218 106 218 112 230L104 236ZM146 236L158 224L168 234Z', '#efe6d2', {
      line: 1.4,
    }) +
    arrow(b, [192, 190], 50, '#4d6180') +
    moved(
      zipBag(
        b,
        moved(mushroom(b), -16, 78, 0.86) +
          moved(lyingMushroom(b), 2, 52, 0.6) +
          b.form('M10 84C16 72 30 72 34 84L24 90Z', '#efe6d2', { line: 1.4 }) +
          moved(label(b), 0, 106),
        100,
        124,
      ),
      330,
      104,
    ),
  'bring-to-doctor': (b) =>
    floor(b, 252) +
    stand(
      b,
      { x: 312, y: 252, height: 176 },
      {
        hair: 'doctor',
        coat: PAINT.white,
        turn: -0.5,
        arms: [
          [
            [-22, -62],
            [-32, -58],
          ],
          [
            [17, -58],
            [15, -44],
          ],
        ],
      },
    ) +
    stand(
      b,
      { x: 120, y: 252, height: 170 },
      {
        hair: 'scarf',
        turn: 0.6,
        look: 'worried',
        arms: [
          [
            [-17, -58],
            [-15, -44],
          ],
          [
            [22, -62],
            [34, -58],
          ],
        ],
      },
    ) +
    moved(zipBag(b, moved(mushroom(b), 0, 66, 0.8) + moved(label(b), 0, 84), 80, 98), 216, 118),
  'wait-lying': (b) =>
    floor(b, 252) +
    moved(bed(b), 150, 200, 1.1) +
    moved(lie(b, { hair: 'short' }, PAINT.slate), 176, 190, 1.16) +
    stand(b, { x: 96, y: 252, height: 166 }, { hair: 'scarf', turn: 0.7, look: 'worried' }) +
    moved(ambulance(b), 372, 84, 0.8) +
    b.form('M116 128h10v18h-10Z', PAINT.iron),
};
