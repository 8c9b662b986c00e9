import { grouped, mix, ramp, shadowOf, tone } from '../core/colour.ts';
import { at, clamp, lerp, resample, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, ringPath } from '../core/svg.ts';
import { formShade, grains, wandering } from '../core/wash.ts';
import type { Species } from '#content/schemas/species.ts';
import { DrawingFault } from '../picture.ts';
import type { Figure, Spot } from './figure.ts';
import type { Stops } from './specimen.ts';
import { underPart } from './underside.ts';

export interface FanPose {
  /** where it is fixed */
  readonly foot: Point;
  /** cm */
  readonly width: number;
  readonly scale: number;
  readonly below: boolean;
  /** degrees that it turns to the right */
  readonly turn: number;
  readonly seed: string;
  /** opens upwards (petals, rosettes) instead of towards the viewer */
  readonly upright?: boolean;
  /** length of a stem before the fan begins, cm */
  readonly stemCm?: number;
}

/** A fan or shell fixed at one side: skin with zones and hairs from above, gills that spread from the foot from below. */
export function drawFan(species: Species, pose: FanPose): Figure {
  const { draw, id } = species;
  const random = new Random(`${id}/fan/${pose.seed}`);
  const ids = new Ids(`${id}fan${pose.seed}`);
  const radius = (pose.width * pose.scale) / (pose.upright === true ? 1.3 : 2);
  const span = (pose.upright === true ? 0.8 : 1.5) + 0.3 * draw.cap.lobes;
  const [lobe, fine] = [random.wave(2, 5), random.wave(6, 12)];
  const amount = 0.04 + draw.cap.lobes * 0.16;
  const flat = pose.upright === true ? 0.9 : pose.below ? 0.66 : 0.8;
  const sense = pose.below || pose.upright === true ? -1 : 1;
  const turn = (pose.turn / 360) * TAU;
  const stub = (pose.stemCm ?? 0) * pose.scale;
  const root: Point = [
    pose.foot[0] + Math.sin(turn) * stub,
    pose.foot[1] + sense * Math.cos(turn) * stub * flat,
  ];
  const point = (rho: number, alpha: number): Point => {
    const x = alpha / span;
    const r =
      radius *
      rho *
      (1 + amount * rho * rho * (lobe(alpha * 1.4) + 0.45 * fine(alpha * 1.3))) *
      (1 - (pose.upright === true ? 0.3 : 0.12) * x * x);
    const a = alpha + turn;
    const curl =
      pose.upright === true
        ? 0
        : (pose.below ? -1 : 1) * -0.1 * radius * rho * (1 - rho) * 4 * (1 - x * x);
    return [root[0] + r * Math.sin(a), root[1] + sense * r * Math.cos(a) * flat + curl];
  };
  const rim = Array.from({ length: 61 }, (_, i) => point(1, lerp(-span, span, i / 60)));
  const side = (sign: number) =>
    Array.from({ length: 7 }, (_, i) => point(lerp(0.06, 0.94, i / 6), sign * span));
  const outline = resample([...side(-1), ...rim, ...side(1).reverse()], 3.5, true);
  const d = loopPath(outline);
  const colours = capStops(species);
  const top = !pose.below;
  const inside = top
    ? fanSkin(species, point, { span, radius, colours }, random)
    : part('hymenophore', fanGills(species, point, { span, radius }, random));
  const base = top ? ramp(colours, 0.95) : underOf(species);
  const body =
    fillPath(d, base) +
    inside +
    formShade(outline, random.sub('shade'), {
      colour: shadowOf(base, 0.34),
      opacity: 0.09,
      layers: 5,
      depth: 0.35,
    }) +
    grains(outline, random.sub('grain'), {
      count: Math.round(radius * 1.2),
      colour: tone(base, -0.2),
      opacity: 0.26,
      size: 1,
    });
  const ink = inked(
    inkPath(outline, random.sub('ink'), {
      width: clamp(radius / 55, 1.2, 2.4),
      closed: true,
      step: 4.5,
      gaps: 0.15,
      light: 0.5,
    }),
  );
  const spots: Spot[] = [
    { part: top ? 'cap' : underPart(draw.under.type), at: point(0.6, 0.25) },
    ...(top ? [{ part: 'margin', at: point(0.96, 0.5) }] : []),
    { part: 'base', at: pose.foot },
  ];
  const stem = stub > 2 ? stubStem(species, [pose.foot, root], radius, random.sub('stub')) : '';
  return {
    svg: `<g>${part('stem', stem)}${part(top ? 'cap' : 'under', ids.clipped(d, body) + ink)}</g>`,
    spots,
  };
}

function capStops({ draw }: Species): Stops {
  return [
    [0, draw.cap.colours.centre],
    [0.5, draw.cap.colours.mid],
    [1, draw.cap.colours.margin],
  ];
}

/** Colour of the grown underside. */
export function underOf({ draw, id }: Species): string {
  const colour = draw.under.colour_old ?? draw.under.colour_young;
  if (colour === null)
    throw new DrawingFault(id, 'draw.under.colour_young', 'the underside needs a colour');
  return colour;
}

type Surface = (rho: number, alpha: number) => Point;

function fanSkin(
  species: Species,
  point: Surface,
  fan: { span: number; radius: number; colours: Stops },
  random: Random,
): string {
  const { draw } = species;
  let svg = '';
  for (let k = 10; k >= 1; k -= 1) {
    const arc = Array.from({ length: 31 }, (_, i) =>
      point(k / 11, lerp(-fan.span * 1.2, fan.span * 1.2, i / 30)),
    );
    svg += fillPath(
      loopPath(wandering([...arc, point(-0.1, 0)], random, 1.8)),
      ramp(fan.colours, k / 11),
      0.5,
    );
  }
  for (let i = 0; i < draw.cap.zones; i += 1) {
    const rho = lerp(0.35, 0.95, (i + 0.5) / draw.cap.zones);
    const arc = (r: number) =>
      Array.from({ length: 31 }, (_, k) => point(r, lerp(-fan.span, fan.span, k / 30)));
    svg += ringPath(
      loopPath([...arc(rho + 0.03), ...arc(rho - 0.03).reverse()]),
      tone(ramp(fan.colours, rho), -0.14),
      0.4,
    );
  }
  const bucket = new Bucket();
  const hairy = draw.warts.shape === 'hair' ? 1 + draw.warts.density * 2 : 0.5;
  for (let i = 0; i < 150 * hairy; i += 1) {
    const [rho, alpha] = [Math.sqrt(random.unit()) * 0.95, random.between(-fan.span, fan.span)];
    const long = random.between(0.05, 0.2);
    const colour = grouped(tone(ramp(fan.colours, rho), random.bell() * 0.08 - 0.03));
    bucket
      .pen(colour, 0.4)
      .hair(
        point(rho, alpha),
        point(rho + long / 2, alpha + random.bell() * 0.02),
        point(Math.min(1, rho + long), alpha),
        1,
      );
  }
  if (draw.cap.striae.share > 0) {
    const count = Math.round(draw.cap.striae.count / 2);
    for (let i = 0; i < count; i += 1) {
      const alpha = lerp(-fan.span, fan.span, (i + 0.5) / count);
      bucket
        .pen(tone(ramp(fan.colours, 0.8), -0.18), 0.45)
        .hair(
          point(1 - draw.cap.striae.share, alpha),
          point(1 - draw.cap.striae.share / 2, alpha),
          point(0.99, alpha),
          fan.radius * 0.01,
        );
    }
  }
  return svg + bucket.fills();
}

/** Gills fan out from the foot; whole ones, and short ones towards the rim. Split gills show a pale slit. */
function fanGills(
  species: Species,
  point: Surface,
  fan: { span: number; radius: number },
  random: Random,
): string {
  const { under } = species.draw;
  const colour = underOf(species);
  const dark = tone(mix(colour, '#6e6455', 0.45), -0.06);
  const count = clamp(Math.round(under.gill_count / 2.2), 14, 60);
  const bucket = new Bucket();
  for (let i = 0; i < count; i += 1) {
    const alpha = lerp(-fan.span, fan.span, (i + 0.5) / count);
    const gap = (2 * fan.span) / count;
    for (const [turn, from, k] of [
      [0, 0.02, 1],
      [0.33, 0.5, 0.8],
      [0.66, 0.66, 0.75],
    ] as const) {
      const a = alpha + (turn + random.between(-0.06, 0.06)) * gap;
      const line = [
        point(from, a),
        point((from + 1) / 2, a + random.bell() * 0.015),
        point(0.985, a),
      ] as const;
      bucket
        .pen(grouped(tone(dark, random.bell() * 0.03), 0.04), 0.65)
        .hair(...line, fan.radius * 0.008 * k + 0.3);
      const beside = a + gap * 0.14;
      bucket
        .pen(tone(colour, 0.06), 0.55)
        .hair(
          point(from, beside),
          point((from + 1) / 2, beside),
          point(0.98, beside),
          fan.radius * 0.008 + 0.2,
        );
      if (under.type === 'split_gills' && turn === 0)
        bucket.pen('#fffaf0', 0.85).hair(point(0.1, a), point(0.55, a), point(0.97, a), 0.9);
    }
  }
  return bucket.fills();
}

function stubStem(
  species: Species,
  [foot, root]: readonly [Point, Point],
  radius: number,
  random: Random,
): string {
  const stem = species.draw.stem;
  const half = clamp(((stem?.width_top_cm ?? 0.6) / 2) * (radius / Math.max(1, radius)), 0.1, 2);
  const width = Math.max(radius * 0.09, Math.min(radius * 0.2, half * 12));
  const colour = stem?.colours.mid ?? species.draw.cap.colours.centre;
  const shape = resample(
    [
      [foot[0] - width * 0.8, foot[1]],
      [root[0] - width, root[1]],
      [root[0], at([root], 0)[1] + (root[1] > foot[1] ? radius * 0.14 : -radius * 0.14)],
      [root[0] + width, root[1]],
      [foot[0] + width * 0.8, foot[1]],
    ],
    3,
    true,
  );
  return (
    fillPath(loopPath(shape), colour) +
    formShade(shape, random, {
      colour: shadowOf(colour, 0.3),
      opacity: 0.14,
      layers: 4,
      depth: 0.6,
    }) +
    inked(inkPath(shape, random, { width: 1.5, closed: true, step: 4, light: 0.4 }))
  );
}
