import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { at, clamp, lerp, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { Ids, part } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { bent, cutLimbs, paintLimbs, TRUNK, type Limb, type LimbPaint } from './limbs.ts';
import type { Stops } from './specimen.ts';

/** How a coral branches. A slender one forks high and long; a stout one breaks at once into crowded knobs. */
interface Habit {
  readonly stems: number;
  readonly levels: number;
  /** share of the height that the first branches take, and how each next one shortens */
  readonly first: number;
  readonly shrink: number;
  readonly thin: number;
  readonly spread: number;
  /** number of small teeth at each end */
  readonly teeth: number;
}

function habitOf(species: Species): Habit {
  const stout = (bodyOf(species).branch_width_cm ?? 0.4) >= 0.5;
  return stout
    ? { stems: 9, levels: 4, first: 0.3, shrink: 0.66, thin: 0.6, spread: 0.5, teeth: 3 }
    : { stems: 7, levels: 4, first: 0.27, shrink: 0.84, thin: 0.7, spread: 0.27, teeth: 2 };
}

/** Limbs of a whole coral; `flat` keeps only what lies near the plane of a cut. */
function growCoral(
  species: Species,
  { foot, scale, flat }: { foot: Point; scale: number; flat: boolean },
  random: Random,
): Limb[] {
  const body = bodyOf(species);
  const habit = habitOf(species);
  const [h, w, trunk] = [
    body.height_cm * scale,
    body.width_cm * scale,
    (body.foot_cm ?? 1) * scale,
  ];
  const limbs: Limb[] = [];
  const stout = habit.teeth === 3;
  const neck = w * (stout ? 0.36 : 0.24);
  limbs.push({
    from: [foot[0], foot[1] - trunk * 0.12],
    to: [foot[0], foot[1] - trunk * 0.72],
    wide: neck * 0.62,
    end: neck * 1.1,
    share: [0, 0.1],
    depth: TRUNK,
  });
  const fork = (
    p: Point,
    angle: number,
    [level, depth]: readonly [number, number],
    [long, wide]: readonly [number, number],
  ) => {
    const to: Point = [p[0] + Math.sin(angle) * long, p[1] - Math.cos(angle) * long];
    const bow = angle * 0.5 + random.bell() * 0.12;
    const via: Point = [
      p[0] + Math.sin(angle + bow * 0.5) * long * 0.5,
      p[1] - Math.cos(angle + bow * 0.2) * long * 0.5,
    ];
    const share = (k: number) => (level + k) / (habit.levels + 1);
    const end = wide * (stout ? 0.86 : 0.78);
    limbs.push(
      ...bent(p, via, to, {
        wide,
        end,
        share: [share(0), share(1)],
        depth,
        pieces: level > 2 ? 2 : 4,
      }),
    );
    if (level >= habit.levels) {
      for (let i = 0; i < habit.teeth; i += 1) {
        const a =
          angle * 0.7 +
          lerp(-0.62, 0.62, habit.teeth === 1 ? 0.5 : i / (habit.teeth - 1)) +
          random.bell() * 0.12;
        const tooth = wide * random.between(0.75, 1.15);
        limbs.push({
          from: to,
          to: [to[0] + Math.sin(a) * tooth, to[1] - Math.cos(a) * tooth],
          wide: end * 0.7,
          end: end * (stout ? 0.62 : 0.44),
          share: [0.96, 1.1],
          depth,
        });
      }
      return;
    }
    const forks = stout ? (random.chance(0.45) ? 3 : 2) : random.chance(0.25) && level < 2 ? 3 : 2;
    for (let i = 0; i < forks; i += 1) {
      const turn =
        lerp(-1, 1, i / (forks - 1)) * habit.spread * random.between(0.75, 1.25) +
        random.bell() * 0.06;
      fork(
        to,
        clamp(angle * 0.86 + turn, -1.25, 1.25),
        [level + 1, stout && !flat && level === 1 ? depth + 0.05 + i * 0.01 : depth],
        [
          long * habit.shrink * random.between(0.85, 1.1),
          Math.max(wide * habit.thin, (body.branch_width_cm ?? 0.4) * scale * 0.42),
        ],
      );
    }
  };
  const stems = flat ? (stout ? 5 : 3) : habit.stems;
  for (let i = 0; i < stems; i += 1) {
    const x = lerp(-1, 1, i / (stems - 1));
    const angle = x * (stout ? 0.92 : 0.6) + random.bell() * 0.06;
    fork(
      [foot[0] + x * neck * 0.34, foot[1] - trunk * 0.66],
      angle,
      [0, flat ? 0 : (i % 2 === 0 ? 1 : -1) - Math.abs(x) * 0.5 + i * 0.001],
      [h * habit.first * (1 - 0.18 * x * x), neck * (stout ? 0.46 : 0.42)],
    );
  }
  return fitted(limbs, foot, h, w);
}

/** Brings the grown coral to its measures. */
function fitted(limbs: readonly Limb[], foot: Point, h: number, w: number): Limb[] {
  const ends = limbs.map(({ to, end }): Point => [
    Math.abs(to[0] - foot[0]) + end / 2,
    foot[1] - to[1] + end / 2,
  ]);
  const [wide, tall] = [Math.max(...ends.map((p) => p[0])), Math.max(...ends.map((p) => p[1]))];
  const [kx, ky] = [(w * 0.5) / wide, (h * 0.99) / tall];
  const fit = ([x, y]: Point): Point => [
    foot[0] + (x - foot[0]) * kx,
    foot[1] - (foot[1] - y) * ky,
  ];
  return limbs.map((limb) => ({
    ...limb,
    from: fit(limb.from),
    to: fit(limb.to),
    wide: limb.wide * Math.min(kx, ky),
    end: limb.end * Math.min(kx, ky),
  }));
}

function paintOf(species: Species, foot: Point, scale: number): LimbPaint {
  const body = bodyOf(species);
  const { cap } = species.draw;
  const stout = habitOf(species).teeth === 3;
  const base = body.base_colour ?? cap.colours.margin;
  const colours: Stops = stout
    ? [
        [0, tone(base, -0.03)],
        [0.4, base],
        [0.7, cap.colours.mid],
        [1, cap.colours.mid],
      ]
    : [
        [0, base],
        [0.22, cap.colours.margin],
        [0.46, cap.colours.mid],
        [1, cap.colours.mid],
      ];
  return {
    colours,
    tip: { colour: body.tip_colour ?? cap.colours.centre, from: stout ? 0.84 : 0.9 },
    foot,
    height: body.height_cm * scale,
    soft: Math.max(1.6, scale * (stout ? 0.045 : 0.06)),
    gloss: 0.1,
    ink: clamp(scale * 0.035, 1, 1.7),
  };
}

/** Coral fungi: a fleshy trunk that divides into tapering branches with rounded axils, coloured from foot to tips. */
export function drawCoral(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/coral/${seed}`);
  const ids = new Ids(`${species.id}coral${seed}`);
  const limbs = growCoral(species, { foot, scale, flat: false }, random.sub('growth'));
  const [h, w] = [bodyOf(species).height_cm * scale, bodyOf(species).width_cm * scale];
  const away = ({ to }: Limb) =>
    Math.hypot((to[0] - foot[0]) / w, (foot[1] - to[1]) / h - 0.86) + 0.05;
  const high = limbs
    .filter(({ share }) => share[1] > 0.95)
    .reduce((best, limb) => (away(limb) < away(best) ? limb : best), at(limbs, -1));
  return {
    svg: `<g>${part('body', paintLimbs(limbs, paintOf(species, foot, scale), random.sub('paint'), ids))}</g>`,
    spots: [
      { part: 'cap', at: high.to },
      { part: 'base', at: [foot[0], foot[1] - (bodyOf(species).foot_cm ?? 1) * scale * 0.4] },
    ],
  };
}

/** The coral cut down the middle: one flesh from the trunk into every branch. */
export function coralSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/coral-section`);
  const ids = new Ids(`${species.id}coralsection`);
  const limbs = growCoral(species, { foot, scale, flat: true }, random.sub('growth'));
  const paint = paintOf(species, foot, scale);
  const svg = cutLimbs(
    limbs,
    {
      ...paint,
      soft: paint.soft * 0.8,
      flesh: species.draw.section.flesh,
      rind: Math.max(1.6, scale * 0.06),
    },
    random.sub('paint'),
    ids,
  );
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'flesh', at: [foot[0], foot[1] - (bodyOf(species).foot_cm ?? 1) * scale * 0.7] },
    ],
  };
}
