import { bent, face, person, squatting, torso } from './figures.ts';
import {
  alarm,
  disc,
  drop,
  fill,
  ink,
  limb,
  pain,
  shape,
  stroke,
  type Sketch,
  type Tint,
} from './sketch.ts';

const vomit = (tint: Tint): Sketch => [
  ...bent,
  stroke(tint, 'M29 33c-6 8-5 22-4 40M26 38c-8 8-10 20-8 34', 4.4),
];

const stool = (tint: Tint, amount: 'some' | 'much'): Sketch => [
  ...squatting,
  ...(amount === 'much'
    ? [
        fill(tint, 'M48 89c0-9 8-7 14-9 8-3 24 1 26 9z'),
        stroke(tint, 'M62 66v16M70 64l4 18M55 67l-2 15', 4.6),
      ]
    : [fill(tint, drop(62, 66, 4)), fill(tint, 'M54 89c2-6 16-6 18 0z')]),
];

/** Stomach, bowel and liver. */
export const digestion = {
  nausea: [
    ...face({ eyes: 'half', mouth: 'none' }),
    ...limb('skin', 'M84 92L58 68', 12),
    shape('skin', 'M36 62c6-6 20-6 26 0 3 8-2 14-12 14s-16-6-14-14zM44 60v10M51 59v11'),
    alarm('M80 20c8 0 8 12 0 12s-12-14 0-19 20 10 12 22', 3),
  ],
  vomit: vomit('yellow'),
  vomit_nonstop: [
    ...vomit('yellow'),
    fill('yellow', 'M4 92c2-7 42-7 46 0z'),
    alarm('M66 8a13 13 0 1 1-9 7M56 4l1 12 11-3', 3.4),
  ],
  coffee_vomit: [
    ...vomit('brown'),
    fill('brown', 'M12 76h28l-4 13H15z'),
    stroke('ink', 'M20 80h.01M27 84h.01M33 79h.01', 4),
  ],
  blood_vomit: [...vomit('alarm'), fill('alarm', 'M12 76h28l-4 13H15z')],
  abd_pain: [...torso, ...pain(48, 60, 8), ...limb('skin', 'M10 74l22 6M86 74l-22 6', 11)],
  abd_swell: [
    ...limb('trousers', 'M44 68v24M54 68v24', 13),
    shape('cloth', 'M38 30h14c4 0 6 4 8 8 20 2 24 30 2 34H38c-6-12-6-30 0-42z'),
    ...limb('skin', 'M43 36l-4 26', 10),
    shape('skin', disc(46, 17, 10)),
    fill('hair', 'M36 17C35 1 58 2 56 16c-5-5-10-4-14-3-1 4-3 4-6 4z'),
    alarm('M80 36l9-5M84 52h10M80 67l9 5', 3.4),
  ],
  diarrhoea: stool('brown', 'some'),
  diarrhoea_watery: stool('water', 'much'),
  bloody_stool: stool('alarm', 'some'),
  jaundice: [
    ...face({ skin: 'yellow', eyes: 'none' }),
    shape('yellow', 'M31 47c3-6 11-6 14 0-3 5-11 5-14 0zM51 47c3-6 11-6 14 0-3 5-11 5-14 0z'),
    ink('M38 47h.01M58 47h.01', 5),
    alarm('M12 40l-8-4M12 52l-9 2M84 40l8-4M84 52l9 2', 3),
  ],
  liver_big: [
    ...torso,
    shape('brown', 'M27 50c10-8 24-6 34 2-4 12-18 18-33 16z'),
    alarm('M20 46l-8-4M18 60l-9 1M22 74l-7 6M34 42l-2-9M48 42l3-9', 3),
  ],
  better_after_gi: [
    fill('alarm', 'M56 38c8 2 12 20 18 54h20V40z'),
    ink('M2 40c8 40 16 46 24 20 6-18 12-24 26-24 10 0 14 20 20 56', 4),
    ...limb('trousers', 'M42 24l-2 11M46 24l2 11', 6),
    shape('cloth', 'M38 12h12l1 13H37z'),
    shape('skin', disc(44, 6, 5)),
    alarm('M66 12l16 14M82 26l-2-11M82 26l-11-1', 3.4),
  ],
  thirst_dry: [
    ...face({ eyes: 'none', mouth: 'none' }),
    stroke('purple', 'M32 50c3 5 9 5 12 0M52 50c3 5 9 5 12 0M34 60l3 5M62 60l-3 5', 2.6),
    ink('M38 45h.01M58 45h.01', 4.6),
    shape('white', 'M40 66c5-3 11-3 16 0-5 4-11 4-16 0zM44 64v4M48 63.500v5M52 64v4'),
    ink('M74 56h16l-2 24H76z'),
    alarm('M70 50l24 34', 3),
  ],
  none_yet: [...person(), shape('white', disc(80, 18, 12)), ink('M80 11v7l5 3')],
} satisfies Record<string, Sketch>;
