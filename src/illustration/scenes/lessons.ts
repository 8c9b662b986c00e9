import { box, moved, PAINT } from '../kit/brush.ts';
import { stand } from '../kit/figure.ts';
import { basket, mushroom } from '../kit/fungi.ts';
import { floor, ground, hills, tree } from '../kit/places.ts';
import { bar, bottle } from '../kit/props.ts';
import { arrow, bubble, questionMark } from '../kit/signs.ts';
import { handOf } from './parts.ts';
import type { Draw } from './scene.ts';

/** Games and stories of the lessons. */
export const lessonScenes: Readonly<Record<string, Draw>> = {
  'lesson-basket': (b) =>
    hills(b, 150) +
    ground(b, 228) +
    moved(basket(b), 120, 204, 1.5) +
    moved(mushroom(b), 88, 206, 0.8) +
    moved(mushroom(b, '#c9a071'), 124, 206, 0.9) +
    moved(mushroom(b, '#8d8078'), 156, 206, 0.72) +
    bar(b, [40, 116], 160, 142) +
    stand(
      b,
      { x: 330, y: 256, height: 124 },
      {
        child: true,
        hair: 'short',
        coat: PAINT.slate,
        turn: -0.6,
        arms: [
          [
            [-24, -66],
            [-34, -66],
          ],
          [
            [18, -58],
            [16, -44],
          ],
        ],
      },
    ) +
    moved(handOf(b), 282, 158, 0.3),
  'lesson-stop-step-back': (b) =>
    hills(b, 150) +
    ground(b, 228) +
    moved(mushroom(b), 92, 236, 1.2) +
    stand(
      b,
      { x: 210, y: 256, height: 122 },
      {
        child: true,
        hair: 'pigtails',
        coat: PAINT.rust,
        turn: -0.6,
        look: 'worried',
        arms: [
          [
            [-22, -66],
            [-26, -78],
          ],
          [
            [20, -62],
            [26, -56],
          ],
        ],
        legs: [
          [
            [-8, -22],
            [-4, -2],
          ],
          [
            [10, -22],
            [16, -2],
          ],
        ],
      },
    ) +
    arrow(b, [250, 190], 44, '#4d6180') +
    stand(
      b,
      { x: 366, y: 256, height: 168 },
      {
        hair: 'bun',
        turn: -0.6,
        coat: PAINT.indigo,
        arms: [
          [
            [-22, -62],
            [-30, -54],
          ],
          [
            [17, -58],
            [15, -44],
          ],
        ],
      },
    ),
  'lesson-child-tells-adult': (b) =>
    ground(b, 238) +
    moved(tree(b), 60, 236, 1.1) +
    moved(mushroom(b), 108, 244, 0.8) +
    stand(
      b,
      { x: 214, y: 258, height: 124 },
      {
        child: true,
        hair: 'pigtails',
        coat: PAINT.rust,
        turn: 0.6,
        look: 'speaking',
        arms: [
          [
            [-24, -62],
            [-36, -54],
          ],
          [
            [18, -58],
            [16, -44],
          ],
        ],
      },
    ) +
    moved(bubble(b, 86, 58), 276, 70) +
    moved(mushroom(b), 266, 92, 0.6) +
    questionMark(b, [296, 72], 0.52, PAINT.red) +
    stand(
      b,
      { x: 360, y: 258, height: 172 },
      {
        hair: 'scarf',
        turn: -0.6,
        look: 'calm',
        skirt: PAINT.slate,
        arms: [
          [
            [-20, -60],
            [-30, -52],
          ],
          [
            [17, -58],
            [15, -44],
          ],
        ],
      },
    ),
  'lesson-teacher': (b) =>
    floor(b, 250) +
    b.form(box(150, 30, 250, 120), '#474c54') +
    b.line(box(146, 26, 258, 128), 4, PAINT.wood) +
    moved(mushroom(b, '#d8cbb4'), 236, 140, 1.2) +
    moved(mushroom(b, '#d8cbb4'), 324, 140, 1.2) +
    questionMark(b, [281, 88], 0.8, '#f3e8cf') +
    stand(
      b,
      { x: 92, y: 250, height: 172 },
      {
        hair: 'bun',
        turn: 0.6,
        look: 'speaking',
        arms: [
          [
            [-17, -58],
            [-15, -44],
          ],
          [
            [24, -68],
            [38, -74],
          ],
        ],
      },
    ) +
    [190, 250, 310, 370]
      .map((x, i) =>
        stand(
          b,
          { x, y: 292, height: 112 },
          {
            child: true,
            hair: i % 2 === 0 ? 'pigtails' : 'short',
            coat: [PAINT.rust, PAINT.slate, PAINT.brown, PAINT.indigo][i] ?? PAINT.rust,
            turn: -0.7,
          },
        ),
      )
      .join(''),
  'lesson-bottle': (b) =>
    floor(b, 244) +
    b.form(box(50, 190, 140, 12), PAINT.wood) +
    b.form('M60 202h10v42h-10ZM170 202h10v42h-10Z', PAINT.wood) +
    moved(bottle(b, false), 120, 190, 1.2) +
    bar(b, [56, 70], 130, 128) +
    stand(
      b,
      { x: 300, y: 250, height: 128 },
      {
        child: true,
        hair: 'short',
        coat: PAINT.slate,
        turn: -0.6,
        look: 'worried',
        arms: [
          [
            [-22, -64],
            [-28, -74],
          ],
          [
            [18, -58],
            [16, -44],
          ],
        ],
      },
    ) +
    moved(handOf(b), 258, 140, 0.3),
  'lesson-two-look-alike': (b) =>
    ground(b, 226) +
    moved(mushroom(b), 124, 234, 2) +
    moved(mushroom(b), 316, 234, 2) +
    questionMark(b, [220, 90], 1.8),
  'no-wild-mushroom': (b) =>
    hills(b, 150) + ground(b, 226) + moved(mushroom(b), 220, 240, 2.4) + bar(b, [96, 40], 248, 206),
};
