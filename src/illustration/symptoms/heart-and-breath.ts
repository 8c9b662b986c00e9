import { face, hand, heartWith, lungs, lying, torso } from './figures.ts';
import { alarm, disc, drop, fill, ink, limb, pain, shape, stroke, type Sketch } from './sketch.ts';

const heart = 'M54 46c-9-6-13-11-11-16 2-5 9-5 11 0 2-5 9-5 11 0 2 5-2 10-11 16z';

/** Heart, circulation, breath, sweat. */
export const heartAndBreath = {
  sweat: [
    ...face(),
    ...[
      [20, 18],
      [76, 16],
      [12, 42],
      [84, 44],
      [30, 32],
      [62, 34],
      [48, 24],
    ].map(([x = 0, y = 0]) => shape('water', drop(x, y, 3.6))),
  ],
  saliva: [
    ...face({ mouth: 'open' }),
    stroke('water', 'M44 68v18M52 68v12', 4),
    shape('water', drop(34, 50, 3)),
    shape('water', drop(62, 50, 3)),
    shape('water', drop(44, 84, 3)),
  ],
  slow_pulse: heartWith('M4 76h24l5-16 6 24 5-8h48'),
  fast_pulse: heartWith(
    'M2 76h6l4-14 5 22 4-8h5l4-14 5 22 4-8h5l4-14 5 22 4-8h5l4-14 5 22 4-8h5l4-14 5 22',
  ),
  arrhythmia: heartWith(
    'M2 76h8l4-18 5 24 4-6h3l3-8 3 14 3-6h18l3-24 8 36 4-18 3 6h4l3-6 4 10 3-4h8',
  ),
  palpitation: [
    ...torso,
    fill('alarm', heart),
    alarm('M36 26c-4 5-4 13 0 18M72 26c4 5 4 13 0 18M30 22c-5 8-5 18 0 26M78 22c5 8 5 18 0 26', 3),
  ],
  chest_tight: [
    ...torso,
    stroke('alarm', 'M26 36c14 7 30 7 44 0M26 44c14 7 30 7 44 0', 4.6),
    alarm('M2 40h14M16 40l-6-5M16 40l-6 5M94 40H80M80 40l6-5M80 40l6 5', 3.4),
  ],
  chest_pain: [...torso, ...pain(50, 36, 8), ...limb('skin', 'M12 74l10-8 24-22', 11)],
  syncope: [
    ink('M4 90h88', 3),
    ...limb('trousers', 'M50 60l20 26M52 58l28 20', 12),
    ...limb('skin', 'M40 42L16 62M46 34L26 24', 9),
    shape('cloth', 'M32 30l16-6c8 8 10 22 12 32l-12 8c-8-8-12-20-16-34z'),
    shape('skin', disc(32, 18, 10)),
    ink('M26 17c2 2 5 2 6 0', 2.2),
    alarm('M66 6c12 4 20 14 22 28M88 34l-7-5M88 34l4-8', 3.4),
  ],
  low_bp: [
    ...lying,
    ink('M10 62c2 2 5 2 7 0', 2.2),
    fill('water', `${disc(53, 71, 5)}${disc(90, 66, 6)}`),
    alarm('M30 8v32M30 40l-9-9M30 40l9-9', 4.4),
    stroke('water', 'M62 46l6 6M68 46l-6 6M78 42l6 6M84 42l-6 6', 2.8),
  ],
  cardiac_arrest: [
    ...lying,
    ink('M10 62c2 2 5 2 7 0', 2.2),
    fill('alarm', 'M66 40C54 32 49 26 52 19c3-6 11-6 14 1 3-7 11-7 14-1 3 7-2 13-14 21z'),
    stroke('white', 'M52 12l28 30', 5),
    ink('M4 30h40', 3.4),
  ],
  dyspnoea: [
    ...torso,
    ...lungs,
    alarm('M22 6l8 8M30 14l-8 1M30 14l1-8M74 6l-8 8M66 14l8 1M66 14l-1-8', 3),
  ],
  wheeze_phlegm: [
    ...torso,
    ...lungs,
    stroke(
      'white',
      'M33 40c3-3 5 3 8 0M33 47c3-3 5 3 8 0M56 40c3-3 5 3 8 0M56 47c3-3 5 3 8 0',
      2.4,
    ),
    shape('water', drop(38, 54, 3)),
    shape('water', drop(58, 54, 3)),
    alarm('M68 4c4-5 6 4 10 0s6 4 10 0', 3),
  ],
  cyanosis: [
    ...hand,
    fill(
      'purple',
      'M30 16c0-8 10-8 10 0v4H30zM42 10c0-8 10-8 10 0v4H42zM54 12c1-7 11-6 9 2l-1 4h-8zM66 28c3-6 10-3 8 3l-2 5-7-2z',
    ),
    shape('purple', 'M58 74c6-7 11-7 15-3 4-4 9-4 15 3-6 10-24 10-30 0z'),
    ink('M60 74h26', 2),
  ],
  throat_swell: [
    ...face({ mouth: 'open' }),
    shape('alarm', 'M38 74h20c8 4 8 12 0 14H38c-8-2-8-10 0-14z'),
    alarm('M24 76l-8-3M24 86l-8 3M72 76l8-3M72 86l8 3', 3.4),
  ],
  bleeding: [
    ...face(),
    stroke('alarm', 'M46 57v10', 3.4),
    fill('alarm', drop(46, 64, 3)),
    fill('purple', `${disc(33, 62, 5)}${disc(66, 54, 4)}${disc(62, 34, 3.5)}${disc(28, 90, 5)}`),
  ],
  pallor: [
    ...face({ skin: 'white' }),
    stroke('metal', 'M34 56l4 6M62 56l-4 6', 2.4),
    ...limb('skin', 'M92 94L76 70', 14),
    alarm('M74 52l-2 6M82 54l4-6', 3),
  ],
} satisfies Record<string, Sketch>;
