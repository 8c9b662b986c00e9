import type { Species } from '#content/schemas/species.ts';
import { ramp, tone } from '../core/colour.ts';
import { at, clamp, lerp, rounded, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { Ids, part } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';
import { grow, twigLayer, type Twig } from './twigs.ts';

/** Coral fungi: a fleshy foot with many upright branches, coloured from foot to tips. */
export function drawCoral(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/coral/${seed}`);
  const body = bodyOf(species);
  const { cap } = species.draw;
  const [h, w] = [body.height_cm * scale, body.width_cm * scale];
  const trunk = (body.foot_cm ?? 1) * scale;
  const thick = Math.max((body.branch_width_cm ?? 0.5) * scale * 2.2, w * 0.1);
  const stems = 6;
  const twigs: Twig[] = [];
  for (let i = 0; i < stems; i += 1) {
    const x = lerp(-1, 1, i / (stems - 1));
    const p: Point = [foot[0] + x * w * 0.15, foot[1] - trunk * 0.75];
    const grown = grow(
      random.sub(`stem${i}`),
      { p, angle: x * 0.62, length: (h - trunk) * random.between(0.3, 0.36), width: thick },
      3,
    );
    twigs.push(...grown.map((twig) => ({ ...twig, depth: twig.depth - Math.abs(x) })));
  }
  const reach = twigs.reduce((top, { to }) => Math.min(top, to[1]), foot[1]);
  const fit = (p: Point): Point => {
    const k = (h * 0.98) / Math.max(1, foot[1] - reach);
    return [foot[0] + (p[0] - foot[0]) * k, foot[1] - (foot[1] - p[1]) * k];
  };
  const fitted = twigs.map((t) => ({ ...t, from: fit(t.from), via: fit(t.via), to: fit(t.to) }));
  const colours: Stops = [
    [0, body.base_colour ?? cap.colours.margin],
    [0.3, cap.colours.margin],
    [0.62, cap.colours.mid],
    [0.9, cap.colours.mid],
    [1, body.tip_colour ?? cap.colours.centre],
  ];
  const ids = new Ids(`${species.id}coral${seed}`);
  const base = trunkShape(foot, trunk, w, thick);
  let svg = solid(
    base,
    {
      colours: [
        [0, tone(colours[0]?.[1] ?? '#eee', -0.02)],
        [1, ramp(colours, 0.25)],
      ],
      gloss: 0.1,
    },
    random.sub('solid'),
    ids,
  );
  const layers = [...fitted].sort((a, b) => a.depth - b.depth);
  const third = Math.ceil(layers.length / 3);
  for (let layer = 0; layer < 3; layer += 1) {
    const some = layers.slice(layer * third, (layer + 1) * third).sort((a, b) => b.level - a.level);
    svg += twigLayer(some, {
      colours,
      foot,
      h,
      back: (2 - layer) * 0.05,
      tips: body.tip_shape ?? 'blunt',
    });
  }
  return {
    svg: `<g>${part('body', svg)}</g>`,
    spots: [
      { part: 'cap', at: at(fitted, Math.floor(fitted.length / 2)).to },
      { part: 'base', at: [foot[0], foot[1] - trunk * 0.4] },
    ],
  };
}

function trunkShape(foot: Point, trunk: number, w: number, thick: number): Point[] {
  const wide = w * 0.19 + thick * 0.3;
  return rounded([
    [foot[0] - wide, foot[1] - trunk * 0.92],
    [foot[0] - wide * 0.86, foot[1] - trunk * 0.45],
    [foot[0] - wide * 0.5, foot[1] + trunk * 0.06],
    [foot[0], foot[1] + trunk * 0.12],
    [foot[0] + wide * 0.55, foot[1] + trunk * 0.05],
    [foot[0] + wide * 0.84, foot[1] - trunk * 0.5],
    [foot[0] + wide, foot[1] - trunk * 0.95],
    [foot[0], foot[1] - trunk * 1.1],
  ]);
}

/** One finger or stalk from a foot: a bent tube with a rounded, pointed or club-shaped end. */
export function fingerShape(
  foot: Point,
  tip: Point,
  look: { width: number; bend: number; shape: string },
): Point[] {
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]];
  const length = Math.hypot(dx, dy) || 1;
  const n: Point = [-dy / length, dx / length];
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 20; i += 1) {
    const t = i / 20;
    const bow = look.bend * length * Math.sin(Math.PI * t) * 0.5;
    const c: Point = [foot[0] + dx * t + n[0] * bow, foot[1] + dy * t + n[1] * bow];
    const end = Math.sqrt(clamp((1 - t) / 0.07));
    const club =
      look.shape === 'club'
        ? lerp(0.55, 1.25, clamp((t - 0.42) / 0.3))
        : look.shape === 'pointed'
          ? 1.1 - 0.8 * t
          : 1.1 - 0.3 * t;
    const half = (look.width / 2) * club * Math.min(1, end);
    left.push([c[0] + n[0] * half, c[1] + n[1] * half]);
    right.push([c[0] - n[0] * half, c[1] - n[1] * half]);
  }
  return [...left, ...right.reverse()];
}

/** Few stiff fingers from one foot (Trichoderma cornu-damae). */
export function drawAntler(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/antler/${seed}`);
  const ids = new Ids(`${species.id}antler${seed}`);
  const body = bodyOf(species);
  const count = body.branches ?? 3;
  const [h, w] = [body.height_cm * scale, body.width_cm * scale];
  const width = (body.branch_width_cm ?? 0.5) * scale;
  const colours: Stops = [
    [0, body.base_colour ?? '#e9b878'],
    [0.22, species.draw.cap.colours.margin],
    [0.5, species.draw.cap.colours.mid],
    [1, body.tip_colour ?? species.draw.cap.colours.centre],
  ];
  const fingers = Array.from({ length: count }, (_, i) => {
    const x = count === 1 ? random.bell() * 0.1 : lerp(-0.5, 0.5, i / (count - 1));
    const tall = h * (1 - Math.abs(x) * 0.5) * random.between(0.82, 1);
    const start: Point = [foot[0] + x * width * 1.6, foot[1] - width * 0.4];
    return {
      x,
      start,
      tip: [foot[0] + x * w * 0.94, foot[1] - tall] as Point,
      bend: -x * 0.22 + random.bell() * 0.04,
    };
  }).sort((a, b) => Math.abs(b.x) - Math.abs(a.x));
  let svg = '';
  for (const [i, finger] of fingers.entries()) {
    const r = random.sub(`finger${i}`);
    if (i === 1 || i === 3) {
      const from: Point = [
        lerp(finger.start[0], finger.tip[0], 0.52),
        lerp(finger.start[1], finger.tip[1], 0.52),
      ];
      const side: Point = [from[0] + Math.sign(finger.x || 1) * w * 0.16, from[1] - h * 0.24];
      svg += solid(
        fingerShape(from, side, { width: width * 0.8, bend: 0.1, shape: 'blunt' }),
        {
          colours: [
            [0, species.draw.cap.colours.mid],
            [1, colours[3]?.[1] ?? '#b8241c'],
          ],
          gloss: 0.3,
        },
        r.sub('side'),
        ids,
      );
    }
    svg += solid(
      fingerShape(finger.start, finger.tip, {
        width,
        bend: finger.bend,
        shape: body.tip_shape ?? 'blunt',
      }),
      { colours, gloss: 0.35 },
      r,
      ids,
    );
  }
  const lump = Array.from({ length: 20 }, (_, i): Point => [
    foot[0] + width * 1.5 * Math.cos((i / 20) * 6.2832),
    foot[1] - width * 0.35 + width * 0.7 * Math.sin((i / 20) * 6.2832),
  ]);
  svg += solid(
    lump,
    {
      colours: [
        [0, tone(body.base_colour ?? '#e9b878', -0.08)],
        [1, body.base_colour ?? '#e9b878'],
      ],
    },
    random.sub('lump'),
    ids,
  );
  const best = fingers[fingers.length - 1];
  return {
    svg: `<g>${part('body', svg)}</g>`,
    spots: [
      {
        part: 'cap',
        at:
          best === undefined
            ? foot
            : [lerp(best.start[0], best.tip[0], 0.7), lerp(best.start[1], best.tip[1], 0.7)],
      },
      { part: 'base', at: [foot[0], foot[1] - width * 0.3] },
    ],
  };
}
