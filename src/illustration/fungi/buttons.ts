import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { clamp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { paintSheet, type Place, type SheetMark } from '../core/sheet.ts';
import { part } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { turned } from './flowing.ts';
import type { Form } from './forms.ts';
import { buttonSection } from './buttonSection.ts';
import { formFrom } from './otherForms.ts';
import type { Piece } from './pieces.ts';

/** Age of a button: 0 a round knob, 0.5 a top with a swollen face, 1 a shallow disc. */
type Profile = readonly (readonly [number, number])[];

const KNOB: Profile = [
  [0.42, 0],
  [0.6, 0.2],
  [0.86, 0.55],
  [0.94, 0.84],
  [0.8, 1.1],
  [0.5, 1.26],
  [0.24, 1.31],
  [0, 1.32],
];
const TOP: Profile = [
  [0.32, 0],
  [0.46, 0.2],
  [0.78, 0.56],
  [0.97, 0.82],
  [0.95, 0.98],
  [0.7, 1.04],
  [0.34, 1.06],
  [0, 1.07],
];
const DISC: Profile = [
  [0.3, 0],
  [0.42, 0.16],
  [0.78, 0.38],
  [1.0, 0.58],
  [0.99, 0.67],
  [0.8, 0.6],
  [0.4, 0.52],
  [0, 0.5],
];

function profileAt(age: number): (u: number) => Point {
  const [a, b, t] = age < 0.5 ? [KNOB, TOP, age * 2] : [TOP, DISC, age * 2 - 1];
  return (u) => {
    const x = clamp(u) * (a.length - 1);
    const i = Math.min(a.length - 2, Math.floor(x));
    const f = smoothstep(0, 1, x - i) * 0.5 + (x - i) * 0.5;
    const read = (line: Profile, k: 0 | 1) =>
      (line[i]?.[k] ?? 0) * (1 - f) + (line[i + 1]?.[k] ?? 0) * f;
    return [read(a, 0) * (1 - t) + read(b, 0) * t, read(a, 1) * (1 - t) + read(b, 1) * t];
  };
}

/** Bulgaria: a rubbery button, scurfy brown at its side, black and wet on its face. */
export function drawButton(
  species: Species,
  foot: Point,
  scale: number,
  look: { size: number; age: number; seed: string },
): Figure {
  const body = bodyOf(species);
  const random = new Random(`${species.id}/button/${look.seed}`);
  const r = (body.width_cm * scale * look.size) / 2;
  const tall = body.height_cm * scale * look.size * 0.62;
  const profile = profileAt(look.age);
  const wave = random.wave(2, 5);
  const roll = random.bell() * 9;
  const place = (u: number, v: number): Place => {
    const [x, h] = profile(u);
    const a = v * TAU;
    const k = x * r * (1 + 0.05 * wave(a));
    return turned([k * Math.sin(a), h * tall, -k * Math.cos(a)], foot, { yaw: 0, pitch: 32, roll });
  };
  const side = body.base_colour ?? species.draw.cap.colours.margin;
  const face = body.tip_colour ?? species.draw.cap.colours.centre;
  const rim = look.age < 0.3 ? 0.62 : 0.55;
  const scurf: SheetMark[] = [];
  const brown = species.draw.warts.colour ?? '#5a4030';
  for (let i = 0; i < 260; i += 1) {
    const [u, v] = [random.between(0.02, rim), random.unit()];
    scurf.push({
      line: [
        [u, v],
        [u + 0.012, v + random.bell() * 0.006],
        [u + 0.03, v + random.bell() * 0.014],
      ],
      colour: tone(brown, random.pick([0.1, 0.02, -0.08])),
      opacity: 0.85,
      width: Math.max(0.9, r * 0.035),
      hair: true,
    });
  }
  const svg = paintSheet(
    {
      at: place,
      rows: 40,
      columns: 56,
      closed: true,
      solid: true,
      colour: (u) => mix(mix(side, brown, 0.45), face, smoothstep(rim - 0.06, rim + 0.04, u)),
      outside: [...scurf, ...shine(r, rim)],
      dark: (u) => (u > rim ? 0.12 : 0.1),
      ink: clamp(r / 34, 1, 1.8),
    },
    random.sub('paint'),
  );
  const spot = (u: number, v: number): Point => {
    const [x, y] = place(u, v);
    return [x, y];
  };
  return {
    svg: `<g>${part('body', svg)}</g>`,
    spots: [
      { part: 'lining', at: spot(0.9, 0.5) },
      { part: 'cap', at: spot(0.36, 0.46) },
      { part: 'base', at: foot },
    ],
  };
}

/** Wet light on the face, towards the upper left. */
function shine(r: number, rim: number): SheetMark[] {
  return [0, 1, 2, 3].map((i) => ({
    line: Array.from(
      { length: 9 },
      (_, k) => [rim + 0.14 + i * 0.045, 0.08 + 0.022 * i + (0.2 - i * 0.03) * (k / 8)] as const,
    ),
    colour: '#aeb6c2',
    opacity: 0.34 - i * 0.05,
    width: r * (0.11 - i * 0.015),
    hair: true,
  }));
}

/** A swarm on bark: many sizes and ages, crowding each other. */
export function buttonForm(species: Species): Form {
  const { width_cm: w, height_cm: h } = bodyOf(species);
  const piece = (x: number, y: number, size: number, age: number): Piece => ({
    foot: [x * w, y * h],
    box: {
      left: -w * 0.56 * size,
      right: w * 0.56 * size,
      top: -h * 0.86 * size,
      bottom: h * 0.2 * size,
    },
    draw: (foot, scale) => drawButton(species, foot, scale, { size, age, seed: `${x}${y}` }),
  });
  return {
    ...formFrom({
      pieces: [
        piece(-1.62, -0.08, 0.5, 0.2),
        piece(1.66, -0.1, 0.62, 0.85),
        piece(-0.5, -0.16, 0.66, 0.7),
        piece(0.5, -0.18, 0.5, 0.1),
        piece(-1.12, -0.02, 0.84, 0.95),
        piece(1.08, -0.04, 0.78, 0.45),
        piece(0.16, -0.02, 1, 0.55),
        piece(1.9, 0.08, 0.34, 0),
        piece(-1.72, 0.14, 0.36, 0.05),
        piece(-0.5, 0.14, 0.52, 0.3),
        piece(-0.98, 0.24, 0.3, 0),
        piece(0.72, 0.22, 0.44, 0.15),
        piece(1.3, 0.24, 0.58, 1),
        piece(0.3, 0.3, 0.24, 0),
      ],
      few: [piece(0.84, -0.06, 0.7, 0.95), piece(-0.8, -0.02, 0.55, 0.1), piece(0, 0.12, 1, 0.55)],
      sectionBox: { left: -w * 0.55, right: w * 0.55, top: -h, bottom: 0.2 },
      section: (foot, scale) => buttonSection(species, foot, scale),
      footWidth: w * 0.2,
      look: { part: 'cap', widthCm: w * 0.9 },
    }),
    sectionZoom: 1.2,
  };
}
