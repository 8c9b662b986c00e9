import type { Species } from '#content/schemas/species.ts';
import { mix, tone, type Hex } from '../core/colour.ts';
import { clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { paintSheet, type SheetMark } from '../core/sheet.ts';
import { part } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { flowing, flowingSheet, type Turn } from './flowing.ts';

/** One thin lobe of a tuft. */
interface Leaf {
  readonly at: Point;
  /** length in units */
  readonly long: number;
  readonly turn: Turn;
  /** 1 is as wide as long */
  readonly wide: number;
}

interface LeafPaint {
  readonly face: (u: number) => Hex;
  readonly back: (u: number) => Hex;
  readonly rim: Hex;
  readonly rimWidth: number;
  readonly lobes: number;
  /** length of the near side, and how the sides draw in */
  readonly short: number;
  readonly narrow: number;
  readonly ripple: number;
  readonly marks: (random: Random, width: number) => { face: SheetMark[]; back: SheetMark[] };
}

function drawLeaf(
  leaf: Leaf,
  paint: LeafPaint,
  random: Random,
): { svg: string; spot(u: number, v: number): Point } {
  const r = leaf.long;
  const along = flowing(
    {
      foot: leaf.at,
      profile: [
        [r * 0.05, 0],
        [r * 0.06, r * 0.12],
        [r * 0.13, r * 0.3],
        [r * 0.27 * leaf.wide, r * 0.55],
        [r * 0.42 * leaf.wide, r * 0.82],
        [r * 0.5 * leaf.wide, r],
      ],
      neck: 0.3,
      short: paint.short,
      narrow: paint.narrow,
      lobes: paint.lobes,
      ripple: paint.ripple,
      turn: leaf.turn,
    },
    random.sub('shape'),
  );
  const width = clamp(r * 0.012, 0.6, 1.6);
  const marks = paint.marks(random.sub('marks'), width);
  const svg = paintSheet(
    {
      ...flowingSheet(along, clamp(Math.round(r / 6), 9, 20), clamp(Math.round(r / 3), 22, 44)),
      colour: (u, _v, outside) => (outside ? paint.back(u) : paint.face(u)),
      inside: marks.face,
      outside: marks.back,
      dark: (u, _v, outside) => (outside ? 0.28 : 0.5) * (1 - smoothstep(0.15, 0.75, u)),
      rim: { colour: paint.rim, width: paint.rimWidth },
      ink: clamp(r / 70, 0.9, 1.6),
    },
    random.sub('paint'),
  );
  return {
    svg,
    spot: (u, v) => {
      const [x, y] = along(u, v * TAU);
      return [x, y];
    },
  };
}

function ribs(
  count: number,
  [colour, pale]: readonly [Hex, Hex],
  random: Random,
  width: number,
): SheetMark[] {
  const marks: SheetMark[] = [];
  for (let i = 0; i < count; i += 1) {
    const v = (i + random.between(-0.25, 0.25)) / count;
    const from = random.between(0.1, 0.5);
    const line = (shift: number) =>
      Array.from(
        { length: 7 },
        (_, k) => [lerp(from, 0.97, k / 6), v + shift + 0.004 * Math.sin(k * 1.7)] as const,
      );
    marks.push(
      { line: line(0), colour, opacity: 0.75, width: width * 1.3 },
      { line: line(0.3 / count), colour: pale, opacity: 0.6, width: width * 1.2 },
    );
  }
  return marks;
}

/** Cordierites: thin wavy black leaves from one short stalk; their undersides are ribbed. */
export function drawLeafTuft(
  species: Species,
  foot: Point,
  scale: number,
  look: { size: number; seed: string },
): Figure {
  const body = bodyOf(species);
  const random = new Random(`${species.id}/tuft/${look.seed}`);
  const s = scale * look.size;
  const black = species.draw.cap.colours.centre;
  const paint: LeafPaint = {
    face: (u) => mix(tone(black, 0.05), tone(species.draw.cap.colours.margin, 0.06), u),
    back: (u) => mix(tone(black, 0.06), '#4a423e', u * 0.7),
    rim: '#5d5550',
    rimWidth: clamp(s * 0.02, 0.7, 2),
    lobes: 0.8,
    short: 0.3,
    narrow: 1,
    ripple: 0.2,
    marks: (r, width) => ({
      face: ribs(8, ['#0d0b0c', '#565052'], r.sub('face'), width * 0.8),
      back: ribs(26, ['#0d0b0c', '#7a7068'], r.sub('back'), width),
    }),
  };
  const leaves: Leaf[] = [];
  const rows: readonly (readonly [count: number, tall: number, y: number, pitch: number])[] = [
    [5, 1.02, -0.12, -6],
    [5, 0.86, 0, 8],
    [4, 0.66, 0.08, 26],
  ];
  const grown = (body.branch_width_cm ?? 2.5) * 0.98;
  rows.forEach(([count, tall, y, pitch], row) => {
    for (let i = 0; i < count; i += 1) {
      const v = lerp(-1, 1, (i + 0.5) / count);
      const showsBack = (i + row) % 2 === 0;
      leaves.push({
        at: [foot[0] + v * s * 0.55, foot[1] - s * (0.12 - y * 1.5)],
        long: grown * s * tall * random.between(0.88, 1.06),
        wide: 1.15,
        turn: {
          yaw: (showsBack ? 180 : 0) + random.bell() * 26 - v * 20,
          pitch: showsBack ? -pitch * 0.4 - 4 : pitch + 14,
          roll: v * lerp(52, 66, row / 2) + random.bell() * 8,
        },
      });
    }
  });
  const drawn = leaves.map((leaf, i) => drawLeaf(leaf, paint, random.sub(`leaf${i}`)));
  const back = drawn[5] ?? drawn[0];
  const face = drawn[11] ?? drawn[0];
  return {
    svg: `<g>${part('body', drawn.map(({ svg }) => svg).join(''))}</g>`,
    spots: [
      ...(face === undefined ? [] : [{ part: 'lining', at: face.spot(0.75, 0.02) }]),
      ...(back === undefined ? [] : [{ part: 'cap', at: back.spot(0.7, 0.02) }]),
      { part: 'base', at: foot },
    ],
  };
}

/** Thelephora: a low rosette of narrow leathery lobes with torn pale rims. */
export function drawRosette(species: Species, foot: Point, scale: number): Figure {
  const { height_cm: h, width_cm: w, branch_width_cm, base_colour, tip_colour } = bodyOf(species);
  const random = new Random(`${species.id}/rosette`);
  const { colours } = species.draw.cap;
  const pale = tone(tip_colour ?? '#c9c6c6', 0.08);
  const paint: LeafPaint = {
    face: (u) =>
      mix(
        mix(base_colour ?? '#5a565a', colours.mid, smoothstep(0.1, 0.7, u)),
        pale,
        smoothstep(0.8, 1, u) * 0.5,
      ),
    back: (u) =>
      mix(mix('#6b5648', colours.mid, smoothstep(0.2, 0.7, u)), pale, smoothstep(0.8, 1, u) * 0.5),
    rim: tone(pale, 0.06),
    rimWidth: clamp(scale * 0.035, 0.8, 2.4),
    lobes: 0.42,
    short: 0.5,
    narrow: 0.4,
    ripple: 0.12,
    marks: (r, width) => ({
      face: torn(colours, pale, r.sub('face'), width),
      back: torn(colours, pale, r.sub('back'), width),
    }),
  };
  const leaves: Leaf[] = [];
  const rows = 5;
  for (let row = 0; row < rows; row += 1) {
    const count = 10 - row;
    const t = row / (rows - 1);
    for (let i = 0; i < count; i += 1) {
      const v = lerp(-1, 1, (i + 0.5) / count) + random.bell() * 0.05;
      const long = h * scale * lerp(0.9, 0.42, t) * (1 - 0.18 * v * v) * random.between(0.9, 1.08);
      leaves.push({
        at: [foot[0] + v * w * scale * 0.1, foot[1] - scale * lerp(0.5, 0.05, t)],
        long,
        wide: clamp(((branch_width_cm ?? 2) * scale * 1.15) / long, 0.42, 1),
        turn: {
          yaw: random.bell() * 50 + (random.chance(0.3) ? 180 : 0),
          pitch: lerp(2, 30, t),
          roll: v * lerp(44, 70, t) + random.bell() * 6,
        },
      });
    }
  }
  const drawn = leaves.map((leaf, i) => drawLeaf(leaf, paint, random.sub(`leaf${i}`)));
  const best = drawn[13] ?? drawn[0];
  return {
    svg: `<g>${part('body', drawn.map(({ svg }) => svg).join(''))}</g>`,
    spots: [
      ...(best === undefined
        ? []
        : [
            { part: 'cap', at: best.spot(0.7, 0.02) },
            { part: 'margin', at: best.spot(0.98, 0.05) },
          ]),
      { part: 'base', at: foot },
    ],
  };
}

/** Fibres that run out and fray the rim. */
function torn(
  colours: { centre: Hex; mid: Hex; margin: Hex },
  pale: Hex,
  random: Random,
  width: number,
): SheetMark[] {
  return Array.from({ length: width > 0.7 ? 90 : 30 }, (_, i): SheetMark => {
    const frayed = i % 4 === 0;
    const from = frayed ? random.between(0.88, 0.95) : random.between(0.2, 0.8);
    const to = frayed ? 1 : from + random.between(0.1, 0.25);
    const v = random.unit();
    return {
      line: [
        [from, v],
        [(from + to) / 2, v + random.bell() * 0.004],
        [Math.min(0.999, to), v + random.bell() * 0.01],
      ],
      colour: frayed
        ? tone(pale, 0.05)
        : random.pick([colours.centre, tone(colours.mid, -0.12), tone(colours.mid, 0.12)]),
      opacity: frayed ? 0.6 : 0.5,
      width: width * (frayed ? 1.1 : 1.1),
      hair: true,
    };
  });
}
