import { bar, bottle, chicken, pot, slices, tuber, zipBag } from '../kit/props.ts';
import { box, moved, oval, PAINT, turned, type Brush } from '../kit/brush.ts';
import { head, lie, stand } from '../kit/figure.ts';
import { ambulance, floor } from '../kit/places.ts';
import { bubble, clock, phone120 } from '../kit/signs.ts';
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

/** Liquor, signs, help and law: scenes 7 to 13 of the guide to aconite. */
export const aconiteIllnessScenes: readonly Draw[] = [
  (b) =>
    b.stroke('M220 22V256', '#b9a988', 2) +
    b.form(box(24, 206, 178, 12), PAINT.wood) +
    b.form(box(238, 206, 184, 12), PAINT.wood) +
    b.form('M48 206V146C48 136 60 130 60 122V104h24v18C84 130 96 136 96 146V206Z', '#b9532f') +
    b.form(box(54, 152, 36, 34), '#f3e0b0', { line: 1.2 }) +
    b.form('M58 98h28v10H58Z', PAINT.red) +
    moved(bottle(b, false), 150, 206, 1.14) +
    bar(b, [28, 78], 170, 134) +
    b.form('M262 84H400V206H262Z', '#c7b28a') +
    b.form('M274 96H388V198H274Z', '#8c7750', { line: 1.3 }) +
    moved(bottle(b, true), 330, 200, 0.98) +
    b.form('M392 128h22v30h-22Z', '#d3b467') +
    b.stroke('M397 128V118C397 108 409 108 409 118V128', '#6b6558', 4) +
    b.flat(`${oval(403, 140, 3.4)}M401 141h4v10h-4Z`, '#3b2d25'),
  (b) =>
    b.limb(
      [
        [126, 150],
        [126, 246],
      ],
      40,
      48,
      PAINT.skin,
    ) +
    moved(head(b, { look: 'worried', hair: 'short' }), 126, 434, 3.5) +
    b.form('M84 232C92 252 60 252 40 275H212C196 252 160 252 168 232Z', PAINT.indigo) +
    b.form(
      'M106 152C112 144 120 144 126 148C132 144 140 144 146 152C138 162 114 162 106 152Z',
      PAINT.red,
      { line: 1.6 },
    ) +
    b.form('M117 156H135V170C135 178 117 178 117 170Z', PAINT.red, { line: 1.6 }) +
    moved(handOf(b), 292, 178, 1.34) +
    [
      [266, 92],
      [286, 82],
      [307, 86],
      [325, 102],
      [246, 160],
    ]
      .map(([x = 0, y = 0]) => b.flat(oval(x, y, 8, 9), PAINT.red, 0.85))
      .join('') +
    b.stroke(
      'M90 176h.1M96 186h.1M162 176h.1M156 186h.1M126 188h.1M250 78h.1M270 66h.1M296 62h.1M322 74h.1M340 90h.1M232 142h.1',
      PAINT.red,
      6,
    ) +
    moved(clock(b, 40, [2, 0], { from: 12.33, to: 2 }), 392, 56),
  (b) => {
    const grid = (y: number) =>
      b.form(box(190, y, 232, 74), '#f6e7de', { shade: 0, line: 1.6 }) +
      b.stroke(
        `M190 ${y + 25}H422M190 ${y + 50}H422M236 ${y}v74M282 ${y}v74M328 ${y}v74M374 ${y}v74`,
        '#dfb9ab',
        1,
      );
    return (
      b.form(
        'M96 162C40 124 22 94 34 64C46 36 86 36 96 68C106 36 146 36 158 64C170 94 152 124 96 162Z',
        PAINT.red,
      ) +
      b.line('M70 62C60 66 54 76 56 88', 2, '#f3d4c8') +
      grid(24) +
      b.stroke(
        'M196 66h20l6 -8l6 8h8l4 -30l6 44l5 -14h14l6 -10l6 10h14l4 -30l6 44l5 -14h14l6 -10l6 10h14l4 -30l6 44l5 -14h14',
        '#3b2d25',
        2.4,
      ) +
      grid(112) +
      b.stroke(
        'M196 150l8 -22l9 40l6 -30l10 26l5 -38l8 50l12 -44l6 30l9 -18l5 30l12 -46l8 34l7 -22l10 40l6 -52l9 34l12 -20l7 34l9 -40l10 26l6 -30l10 34',
        PAINT.red,
        2.8,
      ) +
      moved(lie(b, { hair: 'short' }, PAINT.slate), 120, 230, 1.9)
    );
  },
  (b) =>
    floor(b, 252) +
    moved(phone120(b), 44, 70, 1.06) +
    moved(lie(b, { hair: 'short' }, PAINT.slate), 70, 232, 1.34) +
    stand(
      b,
      { x: 150, y: 206, height: 148 },
      {
        hair: 'scarf',
        turn: 0.3,
        look: 'worried',
        arms: [
          [
            [-20, -62],
            [-18, -48],
          ],
          [
            [20, -62],
            [26, -54],
          ],
        ],
      },
    ) +
    moved(pot(b, '#b9925c', 44), 112, 140) +
    moved(zipBag(b, moved(turned(tuber(b), 80), 20, 40, 0.5), 60, 66), 200, 118, 0.8) +
    [
      [282, 'cap', PAINT.brown, 156],
      [334, 'bun', PAINT.indigo, 148],
      [382, 'short', PAINT.rust, 112],
    ]
      .map(([x, hair, coat, height]) =>
        stand(
          b,
          { x: Number(x), y: 250, height: Number(height) },
          {
            hair: hair as 'cap',
            coat: String(coat),
            turn: -0.6,
            look: 'worried',
            child: Number(height) < 120,
          },
        ),
      )
      .join('') +
    moved(ambulance(b), 392, 68, 0.58),
  (b) =>
    floor(b, 250) +
    b.form('M196 250V70H306V250Z', PAINT.brown) +
    b.form('M204 250V78H298V250Z', '#efe3c4') +
    stand(
      b,
      { x: 358, y: 250, height: 166 },
      {
        hair: 'short',
        turn: -0.6,
        coat: PAINT.rust,
        apron: '#d8cfb8',
        arms: [
          [
            [-20, -62],
            [-28, -56],
          ],
          [
            [17, -58],
            [15, -44],
          ],
        ],
      },
    ) +
    moved(stew(b, 72), 252, 178) +
    b.form(box(214, 212, 76, 10), PAINT.wood) +
    b.form('M222 222h6v28h-6ZM276 222h6v28h-6Z', PAINT.wood) +
    stand(
      b,
      { x: 128, y: 250, height: 168 },
      {
        hair: 'scarf',
        turn: 0.6,
        look: 'calm',
        arms: [
          [
            [-17, -58],
            [-15, -44],
          ],
          [
            [21, -66],
            [26, -80],
          ],
        ],
      },
    ) +
    moved(handOf(b), 175, 112, 0.34) +
    moved(bubble(b, 92, 64), 76, 46) +
    moved(stew(b, 46), 74, 38) +
    b.stroke('M46 20L104 72', PAINT.red, 6.5),
  (b) =>
    b.stroke('M268 20V258', '#b9a988', 2) +
    floor(b, 252) +
    b.form(box(18, 26, 236, 90), '#d9c9a2') +
    b.line('M18 56H254M18 86H254M58 26v90M98 26v90M138 26v90M178 26v90M218 26v90', 1) +
    b.stroke(
      'M34 41h8M74 41h8M114 41h8M154 41h8M194 41h8M232 41h8M34 71h8M74 71h8M114 71h8M154 71h8M194 71h8M232 71h8',
      PAINT.brown,
      3,
    ) +
    stand(
      b,
      { x: 182, y: 252, height: 158 },
      {
        hair: 'doctor',
        coat: PAINT.white,
        turn: -0.5,
        arms: [
          [
            [-20, -62],
            [-27, -56],
          ],
          [
            [17, -58],
            [15, -44],
          ],
        ],
      },
    ) +
    b.form(box(20, 196, 240, 56), PAINT.wood) +
    b.line('M20 208H260', 1.2) +
    moved(
      b.form('M0 0h44v58h-44Z', PAINT.white) +
        b.stroke('M8 22h28M8 31h28M8 40h18', PAINT.grey, 2.4) +
        b.flat('M18 6h5v5h5v5h-5v5h-5v-5h-5v-5h5Z', PAINT.red),
      92,
      132,
      1,
    ) +
    moved(slices(b), 70, 188, 0.5) +
    b.form(
      'M306 46C306 38 310 34 318 34H392C400 34 404 38 404 46V226C404 234 400 238 392 238H318C310 238 306 234 306 226Z',
      PAINT.iron,
    ) +
    b.form(box(314, 52, 82, 164), PAINT.white, { shade: 0.02, line: 1.2 }) +
    moved(turned(tuber(b), 40), 344, 78, 0.5) +
    b.form(box(324, 132, 62, 22), PAINT.maize, { line: 1.2 }) +
    b.stroke('M336 140h12l3 8h14l3 -8', '#3b2d25', 2.4) +
    moved(slices(b), 354, 186, 0.6) +
    bar(b, [290, 34], 132, 208),
  (b) =>
    floor(b, 252) +
    b.form('M214 58h12v172h-12Z', PAINT.brown) +
    b.form('M174 230H266V246H174Z', PAINT.brown) +
    b.form(oval(220, 54, 9), PAINT.maize) +
    b.limb(
      [
        [110, 110],
        [220, 70],
        [330, 44],
      ],
      8,
      8,
      PAINT.brown,
    ) +
    b.line('M110 110L74 168M110 110L146 168M330 44L292 112M330 44L368 112', 1.5) +
    b.form('M64 168H156C150 190 72 190 64 168Z', PAINT.steel) +
    moved(stew(b, 62), 110, 132) +
    b.form('M282 112H378C372 132 288 132 282 112Z', PAINT.steel) +
    [0, 1, 2]
      .map(
        (i) =>
          b.form(box(300 + i * 3, 98 - i * 9, 56, 15), i === 1 ? '#d98f84' : '#c97b72', {
            line: 1.4,
          }) + b.form(oval(328 + i * 3, 105 - i * 9, 5), '#f0d4cb', { line: 1 }),
      )
      .join('') +
    stand(
      b,
      { x: 40, y: 252, height: 118 },
      { hair: 'short', coat: PAINT.rust, apron: '#d8cfb8', turn: 0.6, look: 'worried' },
    ) +
    stand(b, { x: 300, y: 252, height: 108 }, { hair: 'scarf', turn: -0.5, look: 'ill' }) +
    stand(
      b,
      { x: 346, y: 252, height: 112 },
      { hair: 'grey', coat: PAINT.brown, turn: -0.5, look: 'ill' },
    ) +
    stand(
      b,
      { x: 392, y: 252, height: 108 },
      { hair: 'short', coat: PAINT.slate, turn: -0.5, look: 'ill' },
    ),
];
