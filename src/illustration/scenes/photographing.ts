import { box, moved, oval, PAINT, type Brush } from '../kit/brush.ts';
import { lie, stand } from '../kit/figure.ts';
import {
  coin,
  cutInTwo,
  fromAbove,
  lyingMushroom,
  mushroom,
  ruler,
  underside,
} from '../kit/fungi.ts';
import { ambulance, floor, hospital, house } from '../kit/places.ts';
import { bowl, pot, tub } from '../kit/props.ts';
import { arrow, calendarLeaf, clock } from '../kit/signs.ts';
import type { Draw } from './scene.ts';

function camera(b: Brush, subject: string): string {
  return (
    b.form(
      'M-66 -104H66C72 -104 74 -102 74 -96V96C74 102 72 104 66 104H-66C-72 104 -74 102 -74 96V-96C-74 -102 -72 -104 -66 -104Z',
      PAINT.iron,
    ) +
    b.form(box(-64, -88, 128, 162), '#f8f1de', { line: 1.4, shade: 0.02 }) +
    b.ids.clipped(box(-64, -88, 128, 162), subject) +
    b.form(oval(0, 89, 9), PAINT.white, { line: 1.4 })
  );
}

const leaves = (b: Brush): string =>
  b.form(
    'M-70 58C-50 40 -30 46 -20 60C-40 70 -58 68 -70 58ZM30 62C44 48 62 50 70 58C60 68 44 70 30 62Z',
    '#a98a5a',
    { line: 1.2 },
  );

/** How to photograph a mushroom, and what not to rely on. */
export const photographingScenes: Readonly<Record<string, Draw>> = {
  'photo-top': (b) => moved(camera(b, moved(fromAbove(b), 0, -4, 1.3)), 220, 138, 1.2),
  'photo-underside': (b) => moved(camera(b, moved(underside(b), 0, -4, 1.3)), 220, 138, 1.2),
  'photo-whole-stem': (b) =>
    moved(
      camera(
        b,
        b.flat('M-64 20C-30 14 30 24 64 18V80H-64Z', '#b59a6e') +
          moved(mushroom(b), 0, 44, 1.5) +
          moved(leaves(b), 0, 6),
      ),
      130,
      138,
      1.2,
    ) +
    b.form('M262 168C300 158 390 164 432 168V250H262Z', '#b59a6e') +
    b.form('M306 250C310 200 322 184 346 184C372 184 384 204 388 250Z', '#7a6248', { line: 1.4 }) +
    moved(mushroom(b), 346, 226, 1.5) +
    b.form('M404 88L414 92L396 196L384 226L380 192Z', PAINT.steel) +
    b.form('M400 92L420 98L428 44L412 40Z', PAINT.wood),
  'photo-cut': (b) =>
    moved(camera(b, moved(cutInTwo(b), 0, -2, 0.92)), 150, 138, 1.2) +
    b.form('M268 214L410 150L420 168L294 226Z', PAINT.steel) +
    b.form('M406 146L440 124V160L416 172Z', PAINT.wood),
  'photo-scale': (b) =>
    moved(
      camera(
        b,
        moved(lyingMushroom(b), -50, -24, 1.1) + moved(ruler(b, 110), -54, 26) + coin(b, 34, -56),
      ),
      220,
      138,
      1.2,
    ),
  'false-recovery': (b) => {
    const night = (x: number) => b.flat(box(x, 20, 110, 240), '#43506b', 0.12);
    return (
      night(110) +
      b.flat(box(220, 20, 110, 240), '#f6e2b3', 0.55) +
      b.flat(box(330, 20, 110, 240), PAINT.red, 0.16) +
      b.stroke('M110 20V260M220 20V260M330 20V260', '#b9a988', 1.4) +
      [24, 136, 248, 358]
        .map(
          (x, i) =>
            moved(calendarLeaf(b, i === 1 ? 'moon' : 'sun'), x, 26, 0.86) +
            (i > 1 ? moved(calendarLeaf(b, 'moon'), x + 14, 32, 0.86) : ''),
        )
        .join('') +
      floor(b, 232) +
      stand(b, { x: 54, y: 232, height: 130 }, { hair: 'short', turn: 0.4 }) +
      moved(bowl(b, '#b9925c', 34), 82, 190) +
      stand(
        b,
        { x: 160, y: 232, height: 126 },
        {
          hair: 'short',
          look: 'ill',
          arms: [
            [
              [-20, -60],
              [-4, -54],
            ],
            [
              [20, -60],
              [5, -52],
            ],
          ],
        },
      ) +
      moved(tub(b, '#c9b06a', 44), 198, 214) +
      stand(b, { x: 274, y: 232, height: 130 }, { hair: 'short', turn: 0.2, look: 'calm' }) +
      b.form(
        'M262 154C262 146 274 144 282 148C288 152 284 162 274 162C268 162 262 160 262 154Z',
        PAINT.red,
        { line: 1.4 },
      ) +
      b.stroke('M254 144l-8 -5M252 156h-9M292 142l8 -5M294 156h9', PAINT.red, 3) +
      moved(lie(b, { hair: 'short' }, PAINT.slate), 348, 214, 0.86) +
      moved(ambulance(b), 384, 150, 0.62) +
      b.line(
        'M14 252C60 248 110 254 160 266C210 274 236 244 280 246C322 248 340 262 432 270',
        3,
        PAINT.red,
      )
    );
  },
  'do-not-wait-at-home': (b) =>
    floor(b, 252) +
    moved(house(b), 118, 252, 1.9) +
    moved(clock(b, 30, [10, 0], { from: 4, to: 10 }), 118, 70) +
    stand(b, { x: 118, y: 252, height: 92 }, { hair: 'short', look: 'ill' }) +
    b.stroke('M14 60L226 252', '#f3e8cf', 13) +
    b.stroke('M14 60L226 252', PAINT.red, 7.5) +
    arrow(b, [232, 190], 54, '#4d6180') +
    moved(hospital(b), 358, 252, 1.24),
  'no-folk-test': (b) =>
    floor(b, 252) +
    moved(pot(b, '#b9925c', 150), 160, 136) +
    moved(mushroom(b), 136, 138, 0.7) +
    b.form(
      'M176 128C172 112 186 108 190 96C196 108 210 112 204 128C198 138 182 138 176 128Z',
      PAINT.white,
    ) +
    b.line('M190 98V128', 1) +
    b.form('M236 60L246 62L214 140L206 136Z', PAINT.steel) +
    b.stroke('M40 34L280 226', '#f3e8cf', 13) +
    b.stroke('M40 34L280 226', PAINT.red, 7.5) +
    moved(lie(b, { hair: 'short' }, PAINT.slate), 318, 216, 1.04),
};
