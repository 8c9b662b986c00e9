import { eye, face, hand, lying, person } from './figures.ts';
import { alarm, disc, fill, ink, limb, shape, stroke, type Sketch } from './sketch.ts';

const shaking = alarm(
  'M6 30c-5 5-5 11 0 16M90 30c5 5 5 11 0 16M12 34c-3 3-3 6 0 9M84 34c3 3 3 6 0 9',
  3,
);

/** Brain, nerves and eyes. */
export const nerves = {
  sleepy_confused: [
    ...face({ eyes: 'half', mouth: 'flat' }),
    alarm('M78 18c7 0 7 10 0 10s-11-12 0-16 19 8 11 20M14 24l7-8M10 34l6-1', 3),
  ],
  coma: [
    ...lying,
    ink('M10 62c2 2 5 2 7 0M10 69h4', 2.2),
    shape('skin', disc(62, 20, 10)),
    fill('hair', 'M53 15c2-13 22-10 20 6l-5 3c0-7-4-9-15-9z'),
    ...limb('cloth', 'M68 34l-12 14', 10),
    ...limb('skin', 'M56 48L40 58', 8),
    alarm('M46 20h-8M47 13l-7-5M47 27l-7 5', 3),
  ],
  seizure: [
    ink('M4 86h88', 3),
    ...limb('trousers', 'M54 72l14-16 6 22M54 74l20 8 16-10', 12),
    shape('cloth', 'M26 66c8-8 22-10 32 2l-3 14c-10-6-18-4-27-2z'),
    ...limb('skin', 'M32 70l-8-20 12-8M40 68l10-24-8-8', 9),
    shape('skin', disc(16, 74, 10)),
    shape('white', 'M10 78h10v4H10z'),
    alarm('M8 50l6-8-6-6 7-8M62 40l6-7-6-6 7-8M84 56l5-6-5-6 6-7', 3),
  ],
  hallucination: [
    ...face({ eyes: 'open', mouth: 'open' }),
    ...[14, 82].flatMap((x) => [
      fill('alarm', disc(x, 12, 4)),
      alarm(`M${x} 18v10M${x - 6} 21h12M${x} 28l-4 8M${x} 28l4 8`, 2.8),
    ]),
    fill('alarm', disc(12, 52, 3.4)),
    alarm('M12 57v9M7 60h10M12 66l-3 7M12 66l3 7', 2.6),
    fill('alarm', disc(84, 52, 3.4)),
    alarm('M84 57v9M79 60h10M84 66l-3 7M84 66l3 7', 2.6),
  ],
  agitation: [
    ...person('M36 34L20 22l6-14M60 34l16-12-6-14', 'M42 58L28 76l4 14M54 58l16 14-2 18'),
    shape('hair', disc(48, 20, 3)),
    alarm('M8 14l6 6M8 26h7M88 14l-6 6M88 26h-7M14 70l-8 4M84 66l8 4', 3.2),
  ],
  ataxia: [
    ...limb('trousers', 'M50 56l-10 30M56 56l18 24', 13),
    ...limb('skin', 'M40 36L20 46M64 32l18-12', 10),
    shape('cloth', 'M40 30l24-6c4 6 4 22 0 32l-16 4c-6-8-8-20-8-30z'),
    shape('skin', disc(46, 15, 10)),
    fill('hair', 'M36 16C34 0 58-2 56 12c-6-4-14-2-20 4z'),
    alarm('M6 92l14-4 10 4 14-5 12 5 14-6 14 4M82 34c5 4 6 10 4 16M12 30c-4 5-4 11-1 16', 3),
  ],
  tremor: [...hand, shaking, alarm('M20 84l6-5 6 5M64 84l6-5 6 5', 3)],
  jaw_stiff: [
    ...face({ mouth: 'teeth' }),
    fill('alarm', 'M26 56c4 4 8 8 9 14-4-3-8-8-9-14zM70 56c-4 4-8 8-9 14 4-3 8-8 9-14z'),
    alarm('M20 60l-8 2M24 70l-7 5M76 60l8 2M72 70l7 5', 3.2),
  ],
  speech_slurred: [
    ...face({ mouth: 'none' }),
    shape('alarm', 'M39 64c5-5 14-1 18 4-3 5-13 6-18-4z'),
    alarm('M74 62c4-6 7 6 11 0s6 5 9 0M76 74c4-6 7 6 10 0', 3),
  ],
  eye_shake: [
    ...eye(8),
    alarm('M20 84h20M20 84l6-5M20 84l6 5M76 84H56M76 84l-6-5M76 84l-6 5', 3.4),
  ],
  paralysis: [
    ...person('M36 34l-9 25', 'M42 58l-2 32'),
    ...limb('metal', 'M60 34l9 27M54 60l2 30', 11),
    alarm('M62 40l10 8M72 40l-10 8M52 72l9 8M61 72l-9 8', 3),
  ],
  numb_mouth: [
    ...face({ mouth: 'none' }),
    shape('alarm', 'M37 64c4-5 8-5 11-2 3-3 7-3 11 2-4 7-18 7-22 0z'),
    shape('alarm', 'M43 68h10v6c0 5-10 5-10 0z'),
    alarm(
      'M30 60h.01M29 68h.01M34 74h.01M66 60h.01M67 68h.01M62 74h.01M48 83h.01M40 80h.01M56 80h.01',
      3.8,
    ),
  ],
  numb_limbs: [
    ...person(),
    fill('alarm', `${disc(26, 60, 5)}${disc(70, 60, 5)}`),
    stroke('alarm', 'M40 84v6M56 84v6', 8),
    alarm(
      'M16 56h.01M15 64h.01M20 70h.01M80 56h.01M81 64h.01M76 70h.01M30 82h.01M29 90h.01M66 82h.01M67 90h.01',
      4,
    ),
  ],
  headache: [
    ...face(),
    fill('alarm', 'M50 2L38 20h8l-6 14 18-20h-9l7-12z'),
    alarm('M22 14l-7-7M14 28l-9-3M74 14l7-7M82 28l9-3', 3.2),
  ],
  dizzy: [
    ...face({ eyes: 'none' }),
    ink('M38 46c4 0 4-5 0-5s-6 6-1 9M58 46c4 0 4-5 0-5s-6 6-1 9', 2.4),
    alarm('M14 24c6-20 62-20 68 0 2 8-20 12-34 12M52 30l-5 6 6 5', 3.2),
  ],
  blurred_vision: [
    ...[26, 70, 48].flatMap((x) => [
      {
        d: disc(x, 30, 11),
        fill: x === 48 ? 'skin' : 'white',
        line: x === 48 ? 'ink' : 'metal',
        width: 3.4,
      } as const,
      stroke(
        x === 48 ? 'ink' : 'metal',
        `M${x} 42v24M${x - 12} 52h24M${x} 66l-8 18M${x} 66l8 18`,
        4,
      ),
    ]),
    alarm(
      'M4 12c6-5 10 5 16 0s10 5 16 0 10 5 16 0 10 5 16 0 10 5 18 0M4 93c6-5 10 5 16 0s10 5 16 0 10 5 16 0 10 5 16 0 10 5 18 0',
      3,
    ),
  ],
  wide_pupils: [
    ...eye(15),
    alarm('M30 88h-14M16 88l5-5M16 88l5 5M66 88h14M80 88l-5-5M80 88l-5 5', 3.4),
  ],
  small_pupils: [
    ...eye(3),
    alarm('M16 88h16M32 88l-5-5M32 88l-5 5M80 88H64M64 88l5-5M64 88l5 5', 3.4),
  ],
} satisfies Record<string, Sketch>;
