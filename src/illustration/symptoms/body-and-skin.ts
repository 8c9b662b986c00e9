import { armInSun, back, face, feet, person, thermometer, torso, urineGlass } from './figures.ts';
import { alarm, disc, drop, fill, ink, limb, pain, shape, stroke, type Sketch } from './sketch.ts';

const sun: Sketch = [
  fill('yellow', disc(82, 12, 8)),
  ink('M82 24v3M70 12h-3M73.500 20.500l-2 2M73.500 3.500l-2-2', 2.6),
];

/** Muscles, kidneys, fever, skin. */
export const bodyAndSkin = {
  muscle_pain: [
    ...person(),
    fill('alarm', `${disc(40, 70, 4)}${disc(56, 70, 4)}${disc(31, 46, 3.5)}${disc(65, 46, 3.5)}`),
    alarm('M26 66l-8-3M27 74l-8 3M70 66l8-3M69 74l8 3M22 42l-7-4M74 42l7-4', 3),
  ],
  muscle_weak: [
    ink('M4 90h88', 2.6),
    shape('metal', 'M58 60h28v8H58zM62 68v22M82 68v22'),
    ...limb('trousers', 'M66 56L42 58l-4 30', 13),
    shape('cloth', 'M56 26c14-2 22 12 20 32H58c0-10-4-18-8-24z'),
    ...limb('skin', 'M58 34l-8 28-6 12', 10),
    shape('skin', disc(46, 27, 10.5)),
    fill('hair', 'M42 17c9-4 18 4 14 14l-4 4c0-8-4-12-10-18z'),
    ink('M39 30l4 1', 2.4),
    alarm('M24 30v24M24 54l-7-7M24 54l7-7', 3.6),
  ],
  dark_urine: urineGlass('brown', 36),
  blood_urine: [
    ...urineGlass('yellow', 36),
    fill('alarm', drop(48, 2, 4)),
    fill('alarm', 'M28 58c10 8 28-8 40 2l-3 26H31z'),
  ],
  little_urine: [
    ...urineGlass('yellow', 80),
    fill('yellow', drop(48, 2, 4)),
    alarm('M48 34v30M48 64l-8-8M48 64l8-8', 4),
  ],
  urine_retention: [
    ...torso,
    shape('yellow', 'M34 74c0-12 28-12 28 0 0 10-8 14-12 14h-4c-4 0-12-4-12-14z'),
    alarm('M40 86l16 8M56 86l-16 8M24 68l-6-4M72 68l6-4', 3.6),
  ],
  swelling: [
    ...face({ hair: false, mouth: 'none', eyes: 'none' }),
    shape('skin', 'M16 50c0-22 12-34 32-34s32 12 32 34-12 30-32 30-32-8-32-30z'),
    fill(
      'hair',
      'M18 42C18 18 30 10 48 10s30 8 30 32c-4-8-8-12-14-14-10 3-22 3-32 0-6 2-10 6-14 14z',
    ),
    ink(
      'M30 48c4-4 10-4 12 0M30 52c4-3 10-3 12 0M54 48c4-4 10-4 12 0M54 52c4-3 10-3 12 0M43 66h10',
      2.4,
    ),
    alarm('M10 46l-8-2M11 60l-8 4M86 46l8-2M85 60l8 4', 3.4),
  ],
  flank_pain: [...back, ...pain(37, 64, 6), ...pain(59, 64, 6)],
  thirst_much_urine: [
    fill('water', 'M12 24h26l-3 36H15z'),
    ink('M8 12l5 48h24l5-48'),
    alarm('M25 66v20M25 86l-7-7M25 86l7-7', 3.2),
    fill('yellow', 'M56 42h32l-3 46H59z'),
    ink('M52 32l6 56h28l6-56'),
    fill('yellow', `${drop(64, 4, 4)}${drop(73, 10, 4)}${drop(82, 4, 4)}`),
  ],
  fever_chill: [
    ...face(),
    fill('alarm', `${disc(34, 57, 5)}${disc(62, 57, 5)}`),
    ...thermometer('alarm', 26),
    alarm('M12 36l-6 6 6 6-6 6 6 6M20 18l-7-5M48 7V1', 3),
  ],
  no_fever: [...face({ mouth: 'flat' }), ...thermometer('water', 58)],
  flush: [
    ...face(),
    fill('alarm', 'M27 52c6-4 14 0 14 6s-8 8-12 4zM69 52c-6-4-14 0-14 6s8 8 12 4z'),
    ink('M76 64h16c0 8-3 11-8 11s-8-3-8-11zM84 75v13M78 88h12'),
    alarm('M18 22l-6-8M78 22l6-8M48 7V1', 3.2),
  ],
  face_swell_sun: [
    ...face({ mouth: 'none' }),
    ...sun,
    shape('alarm', 'M33 66c4-10 12-10 15-5 3-5 11-5 15 5-5 11-25 11-30 0z'),
    ink('M35 66c8-2 18-2 26 0', 2.2),
    fill('alarm', `${disc(31, 55, 4.5)}${disc(65, 55, 4.5)}`),
  ],
  skin_prickle_sun: [
    ...armInSun,
    alarm('M30 64h.01M38 58h.01M36 68h.01M44 62h.01M24 76h.01M32 78h.01M46 52h.01M20 86h.01', 4.6),
    alarm('M14 66l-5-4M22 56l-4-5M46 76l4 5', 2.8),
  ],
  blister_sun: [
    ...armInSun,
    ...[disc(32, 64, 5), disc(44, 56, 4), disc(24, 78, 4.5), disc(38, 72, 3.4)].map(
      (d) => ({ d, fill: 'white', line: 'alarm', width: 2.6 }) as const,
    ),
  ],
  whip_rash: [
    ...back,
    alarm('M30 28l16 20M28 42l20 26M30 60l16 20M66 28L50 48M68 42L48 66M66 60L52 80', 3.8),
  ],
  burning_feet: [
    ...feet,
    stroke('alarm', 'M19 62c0 14 13 14 14 0M77 62c0 14-13 14-14 0', 7),
    alarm('M6 62c-4-6 4-8 0-14M90 62c-4-6 4-8 0-14M12 90l-4 4M36 90l3 4M60 90l-3 4M84 90l4 4', 3.2),
  ],
  hair_loss_peel: [
    ...face({ hair: false }),
    fill('hair', 'M26 36c2-10 6-14 9-15l1 9zM58 17c8 3 12 10 13 20-3-5-6-8-10-10z'),
    ink('M10 20c4 5 2 10 4 15M18 6c3 6 1 9 3 14M84 24c-4 5-1 9-3 15M78 8c-3 5 0 8-2 13', 2.2),
    alarm('M30 58l5 3-2 5M64 56l-4 4 4 4M50 26l5 3-3 5', 2.6),
  ],
} satisfies Record<string, Sketch>;
