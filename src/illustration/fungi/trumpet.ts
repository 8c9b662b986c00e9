import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { at, clamp, lerp, smoothstep, spline, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { paintSheet, type SheetMark } from '../core/sheet.ts';
import { fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import type { Figure } from './figure.ts';
import { flowing, flowingSheet, type Turn } from './flowing.ts';
import type { Form } from './forms.ts';
import { formFrom } from './otherForms.ts';
import type { Piece } from './pieces.ts';

interface TrumpetLook {
  readonly size: number;
  /** 0 a closed club, 1 wide open */
  readonly open: number;
  readonly turn: Turn;
  readonly seed: string;
}

type Profile = (readonly [number, number])[];

/** From the foot to the rim without a step, in cm. */
function profileOf({ draw }: Species, open: number): Profile {
  const w = (draw.cap.width_cm?.mature ?? 8) / 2;
  const tall = trumpetHeight(draw);
  const [top, base] = [(draw.stem?.width_top_cm ?? 2) / 2, (draw.stem?.width_base_cm ?? 1.4) / 2];
  return [
    [base * 0.5, 0],
    [base, tall * 0.06],
    [lerp(base, top, 0.5), tall * 0.26],
    [top * 1.12, tall * 0.45],
    [lerp(top * 1.3, w * 0.52, open), tall * 0.66],
    [lerp(top * 1.5, w * 0.78, open), tall * 0.84],
    [lerp(top * 1.6, w, open), tall * lerp(1, 0.96, open)],
  ];
}

function trumpetHeight(draw: Species['draw']): number {
  return (
    (draw.stem?.length_cm ?? 5) + (draw.cap.width_cm?.mature ?? 8) * draw.cap.height_ratio.old * 0.9
  );
}

/** Turbinellus: one trumpet from foot to rim, wrinkles all the way down outside, upcurved scales in rings inside. */
export function drawTrumpet(
  species: Species,
  foot: Point,
  scale: number,
  look: TrumpetLook,
): Figure {
  const { draw } = species;
  const random = new Random(`${species.id}/trumpet/${look.seed}`);
  const s = scale * look.size;
  const along = flowing(
    {
      foot,
      profile: profileOf(species, look.open).map(([r, h]) => [r * s, h * s] as const),
      neck: 0.3,
      short: 1,
      lobes: draw.cap.lobes * 0.8 * look.open,
      ripple: 0.07 * look.open,
      turn: look.turn,
    },
    random.sub('shape'),
  );
  const { colours } = draw.cap;
  const pale = draw.under.colour_young ?? '#efe3c0';
  const old = draw.under.colour_old ?? '#dcc798';
  const width = clamp(s * 0.05, 0.8, 2.6);
  const svg = paintSheet(
    {
      ...flowingSheet(along, 34, 60),
      colour: (u, _v, outside) =>
        outside
          ? mix(draw.stem?.colours.base ?? pale, mix(pale, old, 0.6), smoothstep(0.05, 0.6, u))
          : mix(
              mix(colours.centre, colours.mid, smoothstep(0.4, 0.75, u)),
              colours.margin,
              smoothstep(0.75, 1, u),
            ),
      outside: wrinkles(draw.under.gill_count, old, width, random.sub('wrinkles')),
      inside: scales(colours, s, random.sub('scales')),
      dark: (u, _v, outside) => (outside ? 0 : 0.75 * (1 - smoothstep(0.45, 0.92, u))),
      rim: { colour: mix(colours.margin, pale, 0.4), width: clamp(s * 0.06, 1, 3) },
      ink: clamp(s * 0.04, 1.1, 2.1),
    },
    random.sub('paint'),
  );
  const spot = (u: number, v: number): Point => {
    const [x, y] = along(u, v * TAU);
    return [x, y];
  };
  return {
    svg: `<g>${part('body', svg)}</g>`,
    spots: [
      ...(look.turn.pitch > 8 && look.open > 0.5 ? [{ part: 'cap', at: spot(0.92, 0.03) }] : []),
      { part: 'underside', at: spot(0.66, 0.45) },
      { part: 'stem', at: spot(0.3, 0.5) },
      { part: 'base', at: foot },
    ],
  };
}

/** Low blunt folds that fork and join on their way down to the foot. */
function wrinkles(count: number, colour: string, width: number, random: Random): SheetMark[] {
  const marks: SheetMark[] = [];
  for (let i = 0; i < count * 1.5; i += 1) {
    const v = (i + random.between(-0.3, 0.3)) / (count * 1.5);
    const from = i % 3 === 0 ? random.between(0.1, 0.2) : random.between(0.25, 0.62);
    const drift = (i % 2 === 0 ? 0.55 : -0.55) / (count * 1.5);
    const line = (shift: number) =>
      Array.from({ length: 14 }, (_, k) => {
        const u = lerp(from, 0.985, k / 13);
        return [
          u,
          v +
            drift * (1 - smoothstep(from, from + 0.25, u)) +
            0.0035 * Math.sin(u * 30 + i) +
            shift,
        ] as const;
      });
    marks.push(
      { line: line(0), colour: tone(colour, -0.2), opacity: 0.6, width, hair: true },
      { line: line(0.005), colour: tone(colour, 0.1), opacity: 0.6, width, hair: true },
    );
  }
  return marks;
}

/** Scales lie in rings on the inside, larger and more curled towards the depth. */
function scales(
  colours: { centre: string; mid: string; margin: string },
  s: number,
  random: Random,
): SheetMark[] {
  const marks: SheetMark[] = [];
  for (let ring = 0; ring < 7; ring += 1) {
    const u = lerp(0.6, 0.96, ring / 6);
    const count = 13 + ring * 3;
    const big = lerp(0.3, 0.16, ring / 6) * s;
    for (let i = 0; i < count; i += 1) {
      const [v, du] = [
        (i + random.between(-0.3, 0.3) + (ring % 2) / 2) / count,
        random.bell() * 0.014,
      ];
      const long = random.between(0.022, 0.036);
      const line = (lift: number) =>
        Array.from(
          { length: 6 },
          (_, k) => [u + du + lift + (long * k) / 5, v + 0.002 * Math.sin(k)] as const,
        );
      marks.push(
        {
          line: line(-0.007),
          colour: tone(colours.centre, -0.2),
          opacity: 0.8,
          width: big * random.between(0.8, 1.1),
          hair: true,
        },
        {
          line: line(0.002),
          colour: tone(colours.mid, random.between(-0.04, 0.06)),
          opacity: 0.95,
          width: big * random.between(0.7, 1),
          hair: true,
        },
      );
    }
  }
  return marks;
}

/** Cut lengthwise: the funnel goes down into the stem; white flesh, thin towards the rim; folds as a pale line outside. */
function trumpetSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/trumpet-section`);
  const line = spline(profileOf(species, 1).map(([r, h]) => [r * scale, h * scale] as const));
  const n = 40;
  const outer = Array.from({ length: n + 1 }, (_, i) => line(i / n));
  const inner = outer.map(([r, h], i): Point => {
    const t = i / n;
    const thick = lerp(0.62, 0.12, smoothstep(0.35, 1, t)) * scale;
    return [Math.max(0.5, (r - thick) * smoothstep(0.2, 0.42, t)), h + thick * 0.25];
  });
  const hollow = inner.filter((_, i) => i / n > 0.24);
  const at2 = ([x, h]: Point, k: number): Point => [foot[0] + x * k, foot[1] - h];
  const flesh = [
    ...outer.map((p) => at2(p, 1)),
    ...[...hollow].reverse().map((p) => at2(p, 1)),
    ...hollow.map((p) => at2(p, -1)),
    ...[...outer].reverse().map((p) => at2(p, -1)),
  ];
  const ids = new Ids(`${species.id}trumpetsection`);
  const skin = new Pen().curve([
    ...[...hollow].reverse().map((p) => at2(p, 1)),
    ...hollow.map((p) => at2(p, -1)),
  ]).d;
  const fold = new Pen()
    .curve(outer.slice(10).map((p) => at2(p, 1)))
    .curve(outer.slice(10).map((p) => at2(p, -1))).d;
  const d = loopPath(flesh);
  const svg =
    fillPath(d, species.draw.section.flesh) +
    ids.clipped(
      d,
      strokePath(skin, species.draw.cap.colours.mid, 7, 0.95) +
        strokePath(fold, species.draw.under.colour_old ?? '#dcc798', 8, 0.9) +
        formShade(flesh, random, { colour: '#8d8272', opacity: 0.05, layers: 3, depth: 0.1 }),
    ) +
    inked(inkPath(flesh, random.sub('line'), { width: 1.6, closed: true, step: 4, light: 0.3 }));
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'flesh', at: at2([(at(outer, 22)[0] + at(inner, 22)[0]) / 2, at(outer, 22)[1]], 1) },
      { part: 'inside', at: [foot[0], foot[1] - at(outer, 24)[1]] },
    ],
  };
}

export function trumpetForm(species: Species): Form {
  const w = species.draw.cap.width_cm?.mature ?? 8;
  const tall = trumpetHeight(species.draw);
  const piece = ([x, y]: Point, size: number, open: number, turn: Turn): Piece => ({
    foot: [x * w, y * w],
    box: {
      left: -w * 0.6 * size * (0.5 + open / 2),
      right: w * 0.6 * size * (0.5 + open / 2),
      top: -tall * size * (turn.pitch > 0 ? 1.16 : 1.05),
      bottom: w * 0.05,
    },
    draw: (foot, scale) => drawTrumpet(species, foot, scale, { size, open, turn, seed: `${x}` }),
  });
  return formFrom({
    pieces: [
      piece([0.72, -0.05], 0.9, 0.95, { yaw: 80, pitch: -8, roll: 8 }),
      piece([-0.78, -0.03], 0.7, 0.8, { yaw: 20, pitch: 18, roll: -10 }),
      piece([0.44, 0.03], 0.4, 0.12, { yaw: 0, pitch: 14, roll: 4 }),
      piece([-0.42, 0.05], 0.5, 0.4, { yaw: 140, pitch: 20, roll: -4 }),
      piece([0, 0.06], 1, 1, { yaw: 0, pitch: 24, roll: -2 }),
    ],
    few: [
      piece([0.56, -0.05], 0.72, 0.9, { yaw: 80, pitch: -8, roll: 8 }),
      piece([-0.14, 0.02], 1, 1, { yaw: 0, pitch: 24, roll: -3 }),
    ],
    sectionBox: { left: -w * 0.52, right: w * 0.52, top: -tall, bottom: 0.1 },
    section: (foot, scale) => trumpetSection(species, foot, scale),
    footWidth: 0.9,
    look: { part: 'cap', widthCm: w * 0.62 },
  });
}
