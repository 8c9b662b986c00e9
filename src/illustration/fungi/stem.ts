import { LIGHT3 } from '../core/camera.ts';
import { grouped, lightnessOf, ramp, shadowOf, tone } from '../core/colour.ts';
import { at, clamp, resample, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, linearFill, part, type Ids } from '../core/svg.ts';
import { blot, grains } from '../core/wash.ts';
import { bruiseColour } from './bruise.ts';
import { stemPattern } from './stemPattern.ts';
import type { StemShape } from './stemShape.ts';

const ROUND: readonly (readonly [number, number])[] = [
  [0, 0.3],
  [0.1, 0.12],
  [0.24, 0],
  [0.42, 0.03],
  [0.62, 0.2],
  [0.8, 0.42],
  [0.93, 0.5],
  [1, 0.36],
];

/** Paints a stem: colours along it, roundness, brush hairs, pattern, the cap's shadow, ink at both sides. */
export function paintStem(stem: StemShape, random: Random, ids: Ids, fromBelow: boolean): string {
  const outline = resample(stem.outline(), 5, true);
  const d = loopPath(outline);
  const body =
    baseColour(stem, d, ids) +
    roundness(stem, d, ids) +
    hairs(stem, random.sub('hairs')) +
    part('stem-pattern', stemPattern(stem, random.sub('pattern'))) +
    part('stem-bruise', bruises(stem, random.sub('bruise'))) +
    castShadow(stem, d, ids, fromBelow) +
    grains(outline, random.sub('grain'), {
      count: Math.round(stem.length * 0.5),
      colour: tone(ramp(stem.specimen.stemColours, 0.4), -0.24),
      opacity: 0.25,
      size: 1,
    });
  return (
    ids.clipped(d, body + hatching(stem, random.sub('hatch'))) + outlineInk(stem, random.sub('ink'))
  );
}

function baseColour(stem: StemShape, d: string, ids: Ids): string {
  const [top, foot] = [stem.point(1, Math.PI / 2), stem.point(0, Math.PI / 2)];
  const stops = [0, 0.12, 0.3, 0.5, 0.7, 0.88, 1].map((offset) => ({
    offset,
    colour: ramp(stem.specimen.stemColours, offset),
  }));
  return linearFill(ids, d, { from: foot, to: top }, stops);
}

function roundness(stem: StemShape, d: string, ids: Ids): string {
  const colour = shadowOf(ramp(stem.specimen.stemColours, 0.5), 0.32);
  const pale = lightnessOf(ramp(stem.specimen.stemColours, 0.5)) > 0.85;
  const middle = stem.pose.camera.see(stem.axis(0.5));
  const half = Math.max(stem.radius(0.5), stem.radius(0.1) * 0.8) * 1.02;
  const [a, b] = [stem.pose.camera.see(stem.axis(0)), stem.pose.camera.see(stem.axis(1))];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const across: Point = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
  return linearFill(
    ids,
    d,
    {
      from: [middle[0] - across[0], middle[1] - across[1]],
      to: [middle[0] + across[0], middle[1] + across[1]],
    },
    ROUND.map(([offset, k]) => ({ offset, colour, opacity: k * (pale ? 0.75 : 0.9) })),
  );
}

function hairs(stem: StemShape, random: Random): string {
  const bucket = new Bucket();
  const colours = stem.specimen.stemColours;
  const thick = stem.radius(0.5);
  const put = (long: number, width: number, opacity: number) => {
    const angle = random.between(0.1, Math.PI - 0.1);
    const s0 = random.between(0, 0.92);
    const s1 = Math.min(1, s0 + random.between(long * 0.4, long));
    const light = Math.cos(angle) * LIGHT3[0] + Math.sin(angle) * LIGHT3[2];
    const shade = (light - 0.44) * 0.32 + random.bell() * 0.045;
    bucket
      .pen(grouped(tone(ramp(colours, (s0 + s1) / 2), shade)), opacity)
      .hair(
        stem.point(s0, angle),
        stem.point((s0 + s1) / 2, angle + random.bell() * 0.09),
        stem.point(s1, angle),
        width,
      );
  };
  for (let i = 0; i < 30; i += 1) put(0.5, thick * random.between(0.06, 0.2), 0.26);
  for (let i = 0; i < 60; i += 1) put(0.18, random.between(0.4, 1) * (0.5 + thick / 34), 0.38);
  return bucket.fills();
}

/** Stems that bruise when handled show it where fingers held them. */
function bruises(stem: StemShape, random: Random): string {
  const colour = bruiseColour(stem.specimen.traits, 'under_bruise');
  if (colour === undefined || stem.specimen.age === 'young' || stem.specimen.draw.form !== 'bolete')
    return '';
  const r = stem.radius(0.5);
  return (
    blot(random, { centre: stem.point(0.46, 1.1), radii: [r * 0.34, r * 0.5] }, colour, 0.15) +
    blot(random, { centre: stem.point(0.3, 2.1), radii: [r * 0.24, r * 0.34] }, colour, 0.13)
  );
}

function castShadow(stem: StemShape, d: string, ids: Ids, fromBelow: boolean): string {
  const colour = shadowOf(ramp(stem.specimen.stemColours, 0.9), 0.4);
  const reach = clamp(
    (stem.specimen.capRadius * stem.scale * (fromBelow ? 0.3 : 0.5)) / stem.length,
    0.08,
    0.5,
  );
  const strength = fromBelow ? 0.4 : 0.66;
  return linearFill(
    ids,
    d,
    { from: stem.point(1, Math.PI / 2), to: stem.point(1 - reach, Math.PI / 2) },
    [
      { offset: 0, colour, opacity: strength },
      { offset: 0.5, colour, opacity: strength * 0.5 },
      { offset: 1, colour, opacity: 0 },
    ],
  );
}

function hatching(stem: StemShape, random: Random): string {
  const bucket = new Bucket();
  for (let i = 0; i < 24; i += 1) {
    const [s, angle] = [random.between(0.05, 0.97), random.between(0.12, 0.5)];
    const end = Math.min(1, s + random.between(0.02, 0.06));
    bucket
      .pen(INK, 0.26)
      .hair(
        stem.point(s, angle),
        stem.point(s + 0.012, angle - 0.02),
        stem.point(end, angle - 0.04),
        0.6,
      );
  }
  return bucket.fills();
}

function outlineInk(stem: StemShape, random: Random): string {
  const sides = stem.sides();
  const { left, right } = sides;
  const foot = stem.rooted ? [] : sides.foot;
  const width = clamp(
    stem.specimen.capRadius * stem.scale * 0.016 + stem.radius(0.5) * 0.02,
    1.1,
    2.4,
  );
  const lit = inkPath([...left.reverse(), ...foot.slice(0, 4)], random, {
    width,
    light: 0,
    gaps: 0.25,
    step: 8,
  });
  const shaded = inkPath([...foot.slice(3), ...right], random, {
    width: width * 1.2,
    light: 0,
    step: 8,
    gaps: 0.05,
  });
  return inked(lit, shaded);
}

/** Fine roots, soil or threads below a foot. */
export function paintRootlets(stem: StemShape, random: Random): string {
  const bucket = new Bucket();
  const { foot } = stem.sides();
  for (let i = 0; i < 8; i += 1) {
    const p = at(foot, random.whole(1, foot.length - 2));
    const long = random.between(4, 12);
    bucket
      .pen(INK, 0.55)
      .hair(
        p,
        [p[0] + random.bell() * 5, p[1] + long / 2],
        [p[0] + random.bell() * 11, p[1] + long],
        0.7,
      );
  }
  return bucket.fills();
}
