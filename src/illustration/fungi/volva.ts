import { grouped, shadowOf, tone } from '../core/colour.ts';
import { clamp, lerp, resample, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, strokePath, type Ids } from '../core/svg.ts';
import { formShade, grains } from '../core/wash.ts';
import { DrawingFault } from '../picture.ts';
import type { StemShape } from './stemShape.ts';

export interface VolvaPicture {
  readonly back: string;
  readonly front: string;
  readonly spot?: Point;
}

/** The wrapping of the foot (菌托), by its type; in two layers, behind and before the stem. */
export function paintVolva(stem: StemShape, random: Random, ids: Ids): VolvaPicture {
  const { type, colour } = stem.specimen.draw.volva;
  if (type === 'none') return { back: '', front: '' };
  const { id } = stem.specimen;
  if (colour === null)
    throw new DrawingFault(id, 'draw.volva.colour', `a volva of type ${type} needs a colour`);
  switch (type) {
    case 'saccate':
      return sac(stem, { colour, short: false }, random, ids);
    case 'limbate':
      return sac(stem, { colour, short: true }, random, ids);
    case 'collar':
      return collar(stem, random, ids, colour);
    case 'belts':
      return belts(stem, random, colour);
    case 'crumbs':
      return crumbs(stem, random, colour);
    default:
      throw new DrawingFault(id, 'draw.volva.type', `no way to draw "${type}"`);
  }
}

/** A sack round the foot with a free, torn rim. `short`: fused with the bulb, only a limb stands off. */
function sac(
  stem: StemShape,
  { colour, short }: { colour: string; short: boolean },
  random: Random,
  ids: Ids,
): VolvaPicture {
  const { specimen, scale } = stem;
  const dark = shadowOf(colour, 0.26);
  const bulb = Math.max(specimen.bulb, specimen.stemBase) * scale;
  const body = bulb * (short ? 1.04 : 1.22);
  const tall = specimen.draw.volva.height_cm * scale * (specimen.inEgg ? 1.15 : 1);
  const bottom = -bulb * (short ? 0.72 : 0.85);
  const top = short ? bulb * 0.85 + tall : Math.max(tall + bottom, bulb);
  const [wide, fine, phase] = [random.wave(2, 4), random.wave(8, 19), random.between(0, TAU)];
  const lobes = random.whole(3, 4);
  const rim = (angle: number) => {
    const notch = Math.abs(Math.sin((angle * lobes) / 2 + phase)) ** 0.55;
    const depth = short ? tall * 0.5 : Math.min(tall * 0.36, bulb * 1.5);
    return top - depth * (1 - notch * (1 + 0.2 * wide(angle))) + 0.03 * top * fine(angle);
  };
  const flare = specimen.inEgg ? bulb * 0.06 : short ? bulb * 0.16 : bulb * 0.34;
  const neck = short ? stem.radius(clamp((bulb * 1.1) / stem.length)) / bulb : 1;
  const point = (t: number, angle: number): Point => {
    const y = lerp(bottom, rim(angle), t);
    const belly = Math.sin(
      Math.min(1, (y - bottom) / (short ? bulb * 1.5 : body * 1.15)) * (Math.PI / 2),
    );
    const pull = short ? lerp(1, Math.max(neck, 0.62), smoothstep(bulb * 0.25, bulb * 1.1, y)) : 1;
    const r =
      (body * 0.1 + body * 0.9 * belly) * pull * (1 + 0.03 * wide(angle * 2)) +
      flare * smoothstep(short ? 0.72 : 0.45, 1, t) ** 1.4 * (0.75 + 0.4 * wide(angle + 1));
    const [x] = stem.axis(clamp(y / stem.length));
    return stem.pose.camera.see([x * 0.9 + r * Math.cos(angle), y, r * Math.sin(angle)]);
  };
  const layer = (front: boolean) => {
    const span = (a: number) => (front ? lerp(Math.PI, 0, a) : lerp(Math.PI, TAU, a));
    const rimLine = Array.from({ length: 45 }, (_, i) => point(1, span(i / 44)));
    const left = Array.from({ length: 12 }, (_, i) => point(i / 12, Math.PI));
    const right = Array.from({ length: 12 }, (_, i) => point(1 - (i + 1) / 12, 0));
    const under = Array.from({ length: 5 }, (_, i) => point(0, (i + 0.5) * (Math.PI / 5)));
    const outline = front
      ? [...left, ...rimLine, ...right, ...under]
      : [...left.slice(5), ...rimLine, ...right.slice(0, 6)];
    const shape = resample(outline, 3, true);
    const hairs = new Bucket();
    for (let i = 0; i < 55; i += 1) {
      const angle = span(random.unit());
      const from = random.between(0.08, 0.8);
      const to = Math.min(1, from + random.between(0.1, 0.35));
      hairs
        .pen(dark, random.chance(0.5) ? 0.3 : 0.42)
        .hair(
          point(from, angle),
          point((from + to) / 2, angle + random.bell() * 0.06),
          point(to, angle),
          random.between(0.4, 1.1) * (0.5 + bulb / 60),
        );
    }
    const paint =
      fillPath(loopPath(shape), front ? colour : tone(colour, -0.13)) +
      formShade(shape, random, {
        colour: dark,
        opacity: front ? 0.12 : 0.2,
        layers: 5,
        depth: 0.45,
      }) +
      hairs.fills() +
      grains(shape, random, { count: 120, colour: tone(dark, -0.05), opacity: 0.32 });
    const line = {
      width: clamp(bulb * 0.045, 1.2, 2.2),
      step: 4,
      light: 0,
      gaps: 0.06,
      tremble: 0.7,
    };
    const ink = front
      ? inkPath([...left, ...rimLine, ...right, ...under, left[0] ?? [0, 0]], random, line)
      : inkPath(rimLine, random, { ...line, width: 1.1, gaps: 0.15 });
    return ids.clipped(loopPath(shape), paint) + inked(ink);
  };
  const soil = new Pen();
  for (let i = 0; i < 8; i += 1) {
    const p = point(0.03, random.between(0.3, 2.8));
    soil.hair(
      p,
      [p[0] + random.bell() * 6, p[1] + random.between(3, 8)],
      [p[0] + random.bell() * 13, p[1] + random.between(5, 14)],
      0.7,
    );
  }
  return {
    back: layer(false),
    front: layer(true) + fillPath(soil.d, INK, 0.55),
    spot: point(0.6, 0.9),
  };
}

/** A bulb with a rolled rim where the veil broke off. */
function collar(stem: StemShape, random: Random, ids: Ids, colour: string): VolvaPicture {
  const bulb = Math.max(stem.specimen.bulb, stem.specimen.stemBase * 1.3) * stem.scale;
  const s = clamp((bulb * 1.15) / stem.length, 0.04, 0.5);
  const tall = Math.max(stem.specimen.draw.volva.height_cm * stem.scale * 0.45, bulb * 0.16);
  const wave = random.wave(4, 10);
  const rim = (front: boolean, k: number, swell: number) =>
    Array.from({ length: 25 }, (_, i) => {
      const angle = front ? Math.PI - (i / 24) * Math.PI : Math.PI + (i / 24) * Math.PI;
      const r = Math.max(stem.radius(s), bulb * 0.74) * swell * (1 + 0.03 * wave(angle));
      const [x, y] = stem.axis(s);
      return stem.pose.camera.see([
        x + r * Math.cos(angle),
        y + k * tall + 0.12 * tall * wave(angle),
        r * Math.sin(angle),
      ]);
    });
  const [upper, lower] = [rim(true, 0.6, 1.05), rim(true, -0.5, 1.16)];
  const shape = resample([...upper, ...lower.reverse()], 2.6, true);
  const paint =
    fillPath(loopPath(shape), colour) +
    formShade(shape, random, {
      colour: shadowOf(colour, 0.24),
      opacity: 0.14,
      layers: 4,
      depth: 0.7,
    });
  const back = resample([...rim(false, 0.6, 1.05), ...rim(true, 0.6, 1.05)], 3, true);
  return {
    back:
      fillPath(loopPath(back), tone(colour, -0.12)) +
      inked(inkPath(rim(false, 0.6, 1.05), random, { width: 1, light: 0, step: 4 })),
    front:
      ids.clipped(loopPath(shape), paint) +
      inked(inkPath(shape, random, { width: 1.4, closed: true, step: 4, light: 0.3 })) +
      crumbs(stem, random.sub('crumbs'), colour, 0.25).front,
    spot: upper[5] ?? stem.point(s, 0.9),
  };
}

/** Rows of warts in rings round the bulb, smaller upwards. */
function belts(stem: StemShape, random: Random, colour: string): VolvaPicture {
  const bulb = Math.max(stem.specimen.bulb, stem.specimen.stemBase) * stem.scale;
  const top = clamp(
    (bulb * 0.7 + stem.specimen.draw.volva.height_cm * stem.scale) / stem.length,
    0.08,
    0.6,
  );
  const rows = clamp(Math.round((top * stem.length) / (bulb * 0.42)), 3, 6);
  const [shadow, ink, bodies] = [new Pen(), [] as string[], new Bucket()];
  for (let row = 0; row < rows; row += 1) {
    const s = lerp(top * 0.26, top, row / (rows - 1));
    const r = stem.radius(s);
    const count = 8;
    for (let j = 0; j < count; j += 1) {
      const angle = Math.PI * ((j + 0.5 + random.between(-0.2, 0.2)) / count);
      const c = stem.point(s + random.bell() * 0.006, angle, 1.03);
      const wide =
        ((r * 1.6) / count) * Math.max(0.45, Math.sin(angle)) * random.between(0.9, 1.25);
      const tall =
        clamp(bulb * 0.17 * lerp(1.1, 0.7, row / rows), 2, 12) * random.between(0.75, 1.2);
      const shape = resample(
        [
          [c[0] - wide, c[1] + tall * 0.2],
          [c[0] - wide * 0.6, c[1] - tall * 0.5],
          [c[0] + wide * 0.1, c[1] - tall * random.between(0.6, 1)],
          [c[0] + wide * 0.7, c[1] - tall * 0.5],
          [c[0] + wide, c[1] + tall * 0.15],
          [c[0] + wide * 0.4, c[1] + tall * 0.55],
          [c[0] - wide * 0.4, c[1] + tall * 0.5],
        ],
        2.2,
        true,
      );
      shadow.loop(shape.map(([x, y]) => [x + 1, y + tall * 0.5] as const));
      bodies
        .pen(grouped(tone(colour, angle < 1.2 ? -0.1 * (1 - angle / 1.2) : 0), 0.03))
        .loop(shape);
      ink.push(
        inkPath(shape, random, {
          width: 1,
          closed: true,
          step: 3,
          light: 1,
          gaps: 0.45,
          tremble: 0.3,
        }),
      );
    }
  }
  return {
    back: '',
    front: fillPath(shadow.d, '#5d5148', 0.35) + bodies.fills() + inked(ink.join('')),
    spot: stem.point(top * 0.6, 0.9),
  };
}

/** Powder or crumbs that rub off the foot. */
function crumbs(stem: StemShape, random: Random, colour: string, share = 1): VolvaPicture {
  const bulb = Math.max(stem.specimen.bulb, stem.specimen.stemBase) * stem.scale;
  const top = clamp(
    (bulb * 1.3 + stem.specimen.draw.volva.height_cm * stem.scale) / stem.length,
    0.12,
    0.7,
  );
  const [shadow, small, large] = [new Pen(), new Pen(), new Pen()];
  for (let i = 0; i < 170 * share; i += 1) {
    const s = Math.pow(random.unit(), 1.3) * top;
    const p = stem.point(s, Math.acos(random.between(-0.98, 0.98)), 1.01);
    shadow.dot([p[0] + 0.7, p[1] + 1.2]);
    (random.chance(0.65) ? small : large).dot(p);
  }
  const size = clamp(bulb * 0.07, 1.6, 4);
  return {
    back: '',
    front:
      strokePath(shadow.d, '#4c423b', size, 0.4) +
      strokePath(small.d, colour, size, 0.95) +
      strokePath(large.d, tone(colour, 0.03), size * 1.7, 0.95),
    spot: stem.point(top * 0.5, 0.9),
  };
}
