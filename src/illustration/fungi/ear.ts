import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { clamp, lerp, smoothstep, spline, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { paintSheet, type SheetMark } from '../core/sheet.ts';
import { fillPath, part } from '../core/svg.ts';
import { softWash } from '../core/wash.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { flowing, flowingSheet, type Turn } from './flowing.ts';
import type { Form } from './forms.ts';
import { formFrom } from './otherForms.ts';
import type { Piece } from './pieces.ts';

interface EarLook {
  readonly size: number;
  readonly turn: Turn;
  readonly seed: string;
}

/** A wood ear: thin, hung at one point, smooth and veined inside, downy and paler on its back; light shines through the rim. */
export function drawEar(species: Species, foot: Point, scale: number, look: EarLook): Figure {
  const body = bodyOf(species);
  const { draw } = species;
  const random = new Random(`${species.id}/ear/${look.seed}`);
  const s = scale * look.size;
  const r = (body.width_cm * s) / 1.6;
  const along = flowing(
    {
      foot,
      profile: [
        [r * 0.05, 0],
        [r * 0.06, r * 0.04],
        [r * 0.16, r * 0.1],
        [r * 0.45, r * 0.12],
        [r * 0.75, r * 0.2],
        [r * 0.94, r * 0.38],
        [r * 0.97, r * 0.56],
      ],
      neck: 0.2,
      short: 0.1,
      narrow: 0.55,
      lobes: 0.35 + draw.cap.lobes,
      ripple: 0.11,
      turn: look.turn,
    },
    random.sub('shape'),
  );
  const inside = body.tip_colour ?? draw.cap.colours.centre;
  const back = mix(
    body.base_colour ?? draw.cap.colours.margin,
    draw.warts.colour ?? '#9a8a7c',
    0.4,
  );
  const clear = mix(draw.section.flesh, '#b06a3c', 0.35);
  const folds = random.sub('folds').wave(3, 7);
  const svg = paintSheet(
    {
      ...flowingSheet(along, 24, 64),
      colour: (u, _v, outside) =>
        mix(
          outside ? back : mix(inside, draw.cap.colours.mid, smoothstep(0.3, 0.9, u)),
          clear,
          0.5 * smoothstep(0.84, 1, u),
        ),
      inside: veins(inside, random.sub('veins'), clamp(r * 0.016, 0.9, 2.6)),
      outside: down(draw.warts.colour ?? '#9a8a7c', random.sub('down'), clamp(r * 0.008, 0.7, 1.3)),
      dark: (u, v, outside) =>
        (outside ? -0.04 : 0.22 * (1 - smoothstep(0.25, 0.7, u))) +
        0.12 * folds(v * TAU) * smoothstep(0.2, 0.6, u),
      rim: { colour: tone(clear, 0.12), width: clamp(r * 0.02, 1, 3) },
      ink: clamp(r / 75, 1.1, 1.9),
    },
    random.sub('paint'),
  );
  const spot = (u: number, v: number): Point => {
    const [x, y] = along(u, v * TAU);
    return [x, y];
  };
  const shadow = softWash(
    random.sub('shadow'),
    { centre: [foot[0] + r * 0.12, foot[1] + r * 0.5], radii: [r * 0.6, r * 0.6] },
    '#1f1712',
    0.45,
  );
  const showsBack = look.turn.pitch < 0;
  return {
    svg: `<g>${part('shadow', shadow)}${part('body', svg)}</g>`,
    spots: [
      showsBack ? { part: 'cap', at: spot(0.7, 0.02) } : { part: 'lining', at: spot(0.6, 0.04) },
      ...(showsBack ? [] : [{ part: 'margin', at: spot(0.97, 0.1) }]),
      { part: 'base', at: foot },
    ],
  };
}

/** Veins that fork outwards from where the ear hangs: a dark furrow beside a lit crest. */
function veins(colour: string, random: Random, width: number): SheetMark[] {
  const marks: SheetMark[] = [];
  for (let i = 0; i < 26; i += 1) {
    const from = random.between(0.22, 0.6);
    const to = Math.min(0.93, from + random.between(0.2, 0.5));
    const v = random.unit();
    const bend = random.bell() * 0.05;
    const line = (shift: number) =>
      Array.from(
        { length: 9 },
        (_, k) => [lerp(from, to, k / 8), v + bend * Math.sin((k / 8) * 3) + shift] as const,
      );
    marks.push(
      {
        line: line(0.004),
        colour: tone(colour, -0.1),
        opacity: 0.7,
        width: width * 1.5,
        hair: true,
      },
      { line: line(-0.003), colour: tone(colour, 0.17), opacity: 0.55, width, hair: true },
    );
  }
  return marks;
}

/** Short hairs of the back. */
function down(colour: string, random: Random, width: number): SheetMark[] {
  return Array.from({ length: 420 }, (): SheetMark => {
    const [u, v] = [Math.sqrt(random.unit()) * 0.95 + 0.02, random.unit()];
    return {
      line: [
        [u, v],
        [Math.min(0.99, u + 0.02), v + random.bell() * 0.004],
        [Math.min(1, u + 0.045), v + random.bell() * 0.008],
      ],
      colour: tone(colour, random.pick([0.12, 0.06, -0.12])),
      opacity: 0.55,
      width,
      hair: true,
    };
  });
}

/** The same thin jelly from the place of hanging to the rim; pale down on the back. */
function earSection(species: Species, foot: Point, scale: number): Figure {
  const body = bodyOf(species);
  const random = new Random(`${species.id}/ear-section`);
  const r = (body.width_cm * scale) / 2;
  const thick = clamp(r * 0.035, 3, 7);
  const line = spline([
    [-r * 0.9, -r * 0.62],
    [-r * 0.72, -r * 0.3],
    [-r * 0.3, -r * 0.1],
    [0, -r * 0.05],
    [r * 0.35, -r * 0.14],
    [r * 0.62, -r * 0.1],
    [r * 0.85, -r * 0.34],
    [r * 1.05, -r * 0.6],
  ]);
  const n = 60;
  const side = (k: number) =>
    Array.from({ length: n + 1 }, (_, i): Point => {
      const [a, b, p] = [line(Math.max(0, i - 1) / n), line(Math.min(n, i + 1) / n), line(i / n)];
      const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      return [foot[0] + p[0] + ((b[1] - a[1]) / d) * k, foot[1] + p[1] - ((b[0] - a[0]) / d) * k];
    });
  const [upper, lower] = [side(thick / 2), side(-thick / 2)];
  const shape = [...upper, ...[...lower].reverse()];
  const hairs = new Pen();
  for (const p of lower) {
    const lean = random.bell() * 2;
    hairs.hair(p, [p[0] + lean, p[1] + 3], [p[0] + lean * 2, p[1] + random.between(4, 7)], 0.7);
  }
  const neck: Point[] = [
    [foot[0] - thick, foot[1] - r * 0.05],
    [foot[0] - thick * 0.7, foot[1] + r * 0.1],
    [foot[0] + thick * 0.7, foot[1] + r * 0.1],
    [foot[0] + thick, foot[1] - r * 0.05],
  ];
  const svg =
    fillPath(loopPath(neck), species.draw.section.flesh) +
    fillPath(hairs.d, species.draw.warts.colour ?? '#9a8a7c', 0.9) +
    fillPath(loopPath(shape), mix(species.draw.section.flesh, '#c89a68', 0.25)) +
    inked(inkPath(shape, random, { width: 1.5, closed: true, step: 4, light: 0.3 }));
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [{ part: 'flesh', at: [foot[0] + r * 0.35, foot[1] - r * 0.14] }],
  };
}

/** Ears on a dead trunk: most turn their veined hollow to the viewer, two show the downy back. */
export function earForm(species: Species): Form {
  const { width_cm: w } = bodyOf(species);
  const piece = (x: number, y: number, size: number, turn: Turn): Piece => ({
    foot: [x * w, y * w],
    box: {
      left: -w * 0.6 * size,
      right: w * 0.6 * size,
      top: -w * 0.16 * size,
      bottom: w * 0.82 * size,
    },
    draw: (foot, scale) => drawEar(species, foot, scale, { size, turn, seed: `${x}${y}` }),
  });
  const face = (yaw: number, roll: number, pitch = 78): Turn => ({ yaw, pitch, roll });
  const pieces = [
    piece(-0.5, -0.72, 0.72, face(166, -14)),
    piece(0.42, -0.78, 0.8, { yaw: 6, pitch: -74, roll: 10 }),
    piece(-0.66, -0.02, 0.78, { yaw: -10, pitch: -68, roll: -12 }),
    piece(0.6, -0.06, 0.72, face(200, 18, 64)),
    piece(-0.02, -0.28, 1, face(182, -4, 84)),
    piece(0.3, 0.46, 0.5, face(170, 8, 60)),
  ];
  return {
    ...formFrom({
      pieces,
      few: [
        piece(0.4, -0.1, 0.8, { yaw: 6, pitch: -74, roll: 10 }),
        piece(-0.2, 0, 1, face(182, -4, 84)),
      ],
      sectionBox: { left: -w * 0.5, right: w * 0.56, top: -w * 0.34, bottom: w * 0.06 },
      section: (foot, scale) => earSection(species, foot, scale),
      footWidth: 0,
      look: { part: 'lining', widthCm: w * 0.6 },
    }),
    trunk: true,
    sectionZoom: 1.3,
  };
}
