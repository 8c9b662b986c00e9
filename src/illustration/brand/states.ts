import { box, moved, oval, PAINT, turned } from '../kit/brush.ts';
import { stand } from '../kit/figure.ts';
import { basket, mushroom } from '../kit/fungi.ts';
import { floor, ground, hills, tree } from '../kit/places.ts';
import { questionMark } from '../kit/signs.ts';
import type { Draw } from './install.ts';

/** Pictures for pages that have nothing to show; none of them is cheerful. */
export const statePictures: Readonly<Record<string, Draw>> = {
  'empty-search': (b) =>
    floor(b, 240) +
    b.stroke(
      'M150 150C150 108 184 90 220 90C256 90 290 108 290 150C250 162 190 162 150 150ZM202 160L196 226H244L238 160',
      PAINT.grey,
      4,
    ) +
    b.stroke(oval(268, 176, 40), '#3b2d25', 6) +
    b.stroke('M298 206L336 242', '#3b2d25', 10) +
    questionMark(b, [266, 176], 1, PAINT.red),
  'empty-list': (b) => floor(b, 240) + moved(basket(b), 220, 188, 1.9),
  'not-found': (b) =>
    hills(b, 150) +
    ground(b, 214) +
    b.flat('M200 275C206 240 214 230 218 214H224C230 230 236 246 250 275Z', '#e6d6b0') +
    b.flat(
      'M218 216C180 206 120 210 60 218L64 226C120 216 186 216 220 224ZM224 216C270 206 330 208 390 214L388 222C330 216 268 216 224 224Z',
      '#e6d6b0',
    ) +
    b.form('M216 214V96h9V214Z', PAINT.wood) +
    b.form('M226 104H300L318 118L300 132H226Z', PAINT.wood) +
    b.form('M214 142H140L122 156L140 170H214Z', PAINT.wood) +
    questionMark(b, [262, 114], 0.5) +
    questionMark(b, [174, 152], 0.5) +
    moved(tree(b), 388, 220, 0.9) +
    moved(mushroom(b), 90, 232, 0.6),
  offline: (b) =>
    hills(b, 176) +
    ground(b, 222) +
    b.line(
      'M320 222L344 84L368 222M328 176H360M334 140H354M326 196L354 140M362 196L334 140',
      3,
      PAINT.iron,
    ) +
    b.stroke('M322 74C330 58 358 58 366 74M308 66C322 40 366 40 380 66', PAINT.grey, 4) +
    b.stroke('M296 34L392 116', PAINT.red, 7) +
    stand(
      b,
      { x: 124, y: 250, height: 160 },
      {
        hair: 'scarf',
        turn: 0.5,
        arms: [
          [
            [-18, -58],
            [-15, -43],
          ],
          [
            [18, -60],
            [20, -68],
          ],
        ],
      },
    ) +
    b.form('M150 118h24v42h-24Z', PAINT.iron) +
    b.form(box(153, 122, 18, 32), PAINT.white, { line: 1, shade: 0 }) +
    moved(mushroom(b, undefined, false), 162, 150, 0.36),
  'storage-full': (b) =>
    floor(b, 240) +
    b.form(
      'M166 44H274C282 44 286 48 286 56V232C286 240 282 244 274 244H166C158 244 154 240 154 232V56C154 48 158 44 166 44Z',
      PAINT.iron,
    ) +
    b.form(box(166, 62, 108, 158), PAINT.white, { shade: 0.02 }) +
    [0, 1, 2, 3]
      .map((i) =>
        b.form(
          box(174, 182 - i * 36, 92, 32),
          ['#c9b48c', '#b58a5b', '#9fb0bd', '#c08d62'][i] ?? '#c9b48c',
          { line: 1.4 },
        ),
      )
      .join('') +
    moved(turned(b.form(box(0, 0, 92, 32), '#b5654a', { line: 1.4 }), -16), 200, 26),
};
