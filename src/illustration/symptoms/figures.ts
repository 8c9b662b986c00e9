import { alarm, disc, fill, ink, limb, shape, type Sketch, type Tint } from './sketch.ts';

/** Features of a face seen from the front. */
export interface Face {
  readonly skin?: Tint;
  readonly eyes?: 'open' | 'shut' | 'half' | 'none';
  readonly mouth?: 'flat' | 'sad' | 'open' | 'teeth' | 'none';
  readonly hair?: boolean;
}

const MOUTHS = {
  flat: ink('M42 64h12'),
  sad: ink('M41 66c4-4 10-4 14 0'),
  open: shape('hair', 'M42 64c0-6 12-6 12 0s-12 6-12 0z'),
  teeth: shape('white', 'M39 60h18v8H39zM45 60v8M51 60v8'),
} as const;

const EYES = {
  open: [ink('M38 46h.01M58 46h.01', 5.4), ink('M33 39l8-2M63 39l-8-2', 2.2)],
  shut: [ink('M33 46c3 3 7 3 10 0M53 46c3 3 7 3 10 0')],
  half: [ink('M33 44h10M53 44h10M38 46.500h.01M58 46.500h.01', 3.4)],
} as const;

/** Head and shoulders from the front; the middle of the face is (48, 48). */
export function face({
  skin = 'skin',
  eyes = 'open',
  mouth = 'sad',
  hair = true,
}: Face = {}): Sketch {
  return [
    shape('cloth', 'M40 72v9c-13 2-21 6-24 15h64c-3-9-11-13-24-15v-9z'),
    shape(
      skin,
      'M25 42c-6-1-6 11 1 11 2 13 11 23 22 23s20-10 22-23c7 0 7-12 1-11 0-17-9-26-23-26s-23 9-23 26z',
    ),
    ...(hair
      ? [
          fill(
            'hair',
            'M24 44C21 22 32 11 48 11s27 11 24 33c-2-8-5-12-9-15-9 3-21 3-30 0-4 3-7 7-9 15z',
          ),
        ]
      : []),
    ink('M48 48l-2 8h3', 2.2),
    ...(eyes === 'none' ? [] : EYES[eyes]),
    ...(mouth === 'none' ? [] : [MOUTHS[mouth]]),
  ];
}

/** A whole person standing, from the front. */
export function person(arms = 'M36 34l-9 25M60 34l9 25', legs = 'M42 58l-2 32M54 58l2 32'): Sketch {
  return [
    ...limb('trousers', legs, 13),
    ...limb('skin', arms, 10),
    shape('cloth', 'M36 28h24c4 0 5 3 5 6l-3 26H34l-3-26c0-3 1-6 5-6z'),
    shape('skin', disc(48, 16, 9.5)),
    fill('hair', 'M38 15C37 1 59 1 58 15c-5-4-15-4-20 0z'),
  ];
}

/** Chest and belly without clothes, from neck to hips. Navel at (48, 74). */
export const torso: Sketch = [
  shape(
    'skin',
    'M39 2v9c-2 5-23 3-26 15L7 72h12l5-32 3 20-3 34h48l-3-34 3-20 5 32h12l-6-46C80 14 59 16 57 11V2',
  ),
  ink('M48 74v.01', 3.4),
];

/** The same from behind: spine and shoulder blades. */
export const back: Sketch = [
  shape(
    'skin',
    'M39 2v9c-2 5-23 3-26 15L7 72h12l5-32 3 20-3 34h48l-3-34 3-20 5 32h12l-6-46C80 14 59 16 57 11V2',
  ),
  ink('M48 20v62M36 32c4 3 5 7 4 12M60 32c-4 3-5 7-4 12', 2),
];

/** Somebody bent forward over a bowl, from the side; what comes out starts at (31, 38). */
export const bent: Sketch = [
  ...limb('trousers', 'M68 60l2 32M64 60l-8 14 2 18', 13),
  shape('cloth', 'M74 62c4-18-6-36-24-36-6 0-9 6-5 10 9 4 11 12 12 26z'),
  ...limb('skin', 'M54 34L42 56', 10),
  shape('skin', disc(38, 25, 11)),
  fill('hair', 'M29 19C33 9 51 10 50 27l-4 4c0-7-5-11-17-12z'),
  ink('M31 25h.01', 4),
  shape('metal', 'M8 72h36l-5 18H13z'),
];

/** Somebody squatting, from the side; what comes out starts at (62, 66). */
export const squatting: Sketch = [
  shape('cloth', 'M36 28c14-4 28 8 29 30H44c0-10-5-14-8-20z'),
  ...limb('trousers', 'M58 58L30 52l4 30', 13),
  ...limb('skin', 'M42 34l-8 18-10-4', 9),
  shape('skin', disc(34, 18, 10.5)),
  fill('hair', 'M24 15C26 2 46 4 45 20l-4 2c-1-6-6-7-17-7z'),
  ink('M28 20h.01', 3.6),
  ink('M6 90h84', 2),
];

/** Somebody lying on a mat, from the side, head to the left at (17, 62). */
export const lying: Sketch = [
  ink('M4 78h88', 3),
  ...limb('trousers', 'M54 68h34', 13),
  shape('cloth', 'M28 58c8-3 20-3 28 1v16H30z'),
  ...limb('skin', 'M34 66l18 5', 9),
  shape('skin', disc(17, 63, 10.5)),
  fill('hair', 'M14 53C4 54 2 72 11 73c-3-6 1-11 9-19z'),
];

/** One open eye filling the picture, pupil of radius `pupil` at (48, 48). */
export const eye = (pupil: number): Sketch => [
  shape('white', 'M6 50c14-26 70-26 84 0-14 24-70 24-84 0z'),
  shape('brown', disc(48, 48, 17)),
  fill('ink', disc(48, 48, pupil)),
  ink('M10 32c16-20 60-20 76 0', 4),
];

/** An open hand, palm forward, fingers up. */
export const hand: Sketch = [
  shape(
    'skin',
    'M32 94V74C22 66 16 54 14 46c-1-5 6-7 8-2l8 12 1-36c0-6 8-6 8 0l2 24 2-32c0-6 8-6 8 0v32l4-28c1-6 8-5 8 1l-3 32 5-16c2-5 8-3 7 2l-4 24c-2 9-6 13-8 16v19',
  ),
];

/** Two bare feet from above. */
export const feet: Sketch = [
  shape('skin', 'M30 4c-2 24-16 44-16 66 0 14 22 14 24 0 1-22 6-40 6-66z'),
  shape('skin', 'M66 4c2 24 16 44 16 66 0 14-22 14-24 0-1-22-6-40-6-66z'),
  ink('M20 76v-4M26 78v-4M32 77v-4M76 76v-4M70 78v-4M64 77v-4', 2),
];

/** A bare forearm and hand reaching up to the sun at the upper right. */
export const armInSun: Sketch = [
  shape(
    'skin',
    'M2 92L34 52c4-8 8-12 13-16 4-3 8 1 5 5l-5 6 18-7c5-2 7 4 2 6l-9 5 10-1c5 0 5 6 0 7l-12 3c-3 6-8 8-14 9L22 94',
  ),
  fill('yellow', disc(76, 20, 10)),
  ink(
    'M76 3v2M76 35v2M59 20h2M91 20h2M64 8l1.500 1.500M86.500 30.500L88 32M88 8l-1.500 1.500M65.500 30.500L64 32',
    2.6,
  ),
];

/** A glass of urine, filled with `tint` from `level` (y) down. */
export const urineGlass = (tint: Tint, level: number): Sketch => [
  fill(tint, `M26 ${level}h44l-4 ${86 - level}H30z`),
  ink('M22 14l8 74h36l8-74'),
  ink('M18 14h60', 3.4),
];

/** A heart with a pulse line below it. */
export const heartWith = (pulse: string): Sketch => [
  shape('alarm', 'M48 52C28 38 20 28 24 17c4-11 19-11 24 1 5-12 20-12 24-1 4 11-4 21-24 35z'),
  ink(pulse, 3),
];

/** Lungs on the bare chest. */
export const lungs: Sketch = [
  fill('alarm', 'M44 28c-10 2-16 14-16 28 8 2 14 0 16-5zM52 28c10 2 16 14 16 28-8 2-14 0-16-5z'),
  alarm('M48 12v18', 3),
];

/** A thermometer with its column up to `top` (y). */
export const thermometer = (tint: Tint, top: number): Sketch => [
  shape('white', 'M79 20a5 5 0 0 1 10 0v46a9 9 0 1 1-10 0z'),
  fill(tint, disc(84, 74, 5.5)),
  { d: `M84 74V${top}`, line: tint, width: 4.4 },
];
