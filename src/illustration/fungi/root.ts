import { ramp, shadowOf, tone } from '../core/colour.ts';
import { lerp, resample, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, type Ids } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import { has } from './specimen.ts';
import type { StemShape } from './stemShape.ts';

/** Length of the part in the soil, in cm, that a drawing shows: spindles whole, very long roots broken off. */
export function rootLength(stem: StemShape): number {
  const { draw, traits, age } = stem.specimen;
  const share = age === 'young' ? 0.6 : 1;
  if (draw.root_cm > 0) return Math.min(draw.root_cm, (draw.stem?.length_cm ?? 0) * 0.8) * share;
  if (has(traits, 'stem_base', 'spindle_root')) return (draw.stem?.length_cm ?? 0) * 0.26 * share;
  return 0;
}

/** The root below a foot, thin at its end, and cords or felt at the foot. */
export function paintRoot(stem: StemShape, random: Random, ids: Ids): string {
  const cm = rootLength(stem);
  return (
    (cm > 0 ? tapered(stem, cm, random, ids) : '') +
    felt(stem, random.sub('felt')) +
    cords(stem, random.sub('cords'))
  );
}

function tapered(stem: StemShape, cm: number, random: Random, ids: Ids): string {
  const long = cm * stem.scale;
  const [x, y] = stem.pose.camera.see(stem.axis(0));
  const sway = random.wave(1, 3);
  const spindle = has(stem.specimen.traits, 'stem_base', 'spindle_root');
  const width = (t: number) =>
    stem.radius(0.02) *
    (spindle
      ? Math.pow(1 - t, 0.8) * (1 + 0.3 * Math.sin(t * 3))
      : Math.max(0.12, Math.pow(1 - t, 0.9)));
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 16; i += 1) {
    const t = i / 16;
    const cx = x + long * 0.04 * sway(t * 4) * t;
    left.push([cx - width(t), y + long * t]);
    right.push([cx + width(t), y + long * t]);
  }
  const shape = resample([...left, ...right.reverse()], 4, true);
  const colour = ramp(stem.specimen.stemColours, 0);
  const hairs = new Bucket();
  for (let i = 0; i < 26; i += 1) {
    const t = random.between(0.1, 1);
    const side = random.chance(0.5) ? 1 : -1;
    const p: Point = [x + side * width(t) * 0.9, y + long * t];
    hairs
      .pen(INK, 0.5)
      .hair(
        p,
        [p[0] + side * 4, p[1] + 3],
        [p[0] + side * random.between(5, 13), p[1] + random.between(4, 11)],
        0.6,
      );
  }
  const d = loopPath(shape);
  return (
    hairs.fills() +
    ids.clipped(
      d,
      fillPath(d, tone(colour, -0.03)) +
        formShade(shape, random, {
          colour: shadowOf(colour, 0.34),
          opacity: 0.14,
          layers: 4,
          depth: 0.6,
        }),
    ) +
    inked(inkPath(shape, random, { width: 1.6, closed: true, step: 5, gaps: 0.1 }))
  );
}

function felt(stem: StemShape, random: Random): string {
  const white = has(stem.specimen.traits, 'stem_base', 'white_felt');
  const yellow = has(stem.specimen.traits, 'stem_base', 'yellow_felt');
  if (!white && !yellow) return '';
  const bucket = new Bucket();
  const colour = white ? '#fbf8ee' : '#e2bd45';
  const r = stem.radius(0.02);
  for (let i = 0; i < 130; i += 1) {
    const s = random.unit() ** 2 * 0.12;
    const angle = random.between(-0.15, Math.PI + 0.15);
    const p = stem.point(s, angle, 1.04);
    const out = Math.cos(angle);
    bucket
      .pen(tone(colour, random.bell() * 0.03), 0.85)
      .hair(
        p,
        [p[0] + out * r * 0.14, p[1] + r * 0.08],
        [p[0] + out * r * random.between(0.1, 0.36), p[1] + r * random.between(0.1, 0.4)],
        1.1,
      );
  }
  return bucket.fills();
}

/** Black flat cords that creep from the foot over bark and roots, and fork. */
function cords(stem: StemShape, random: Random): string {
  if (!has(stem.specimen.traits, 'stem_base', 'strings')) return '';
  const bucket = new Bucket();
  const [x, y] = stem.pose.camera.see(stem.axis(0));
  const r = stem.radius(0.02);
  const black = '#241c19';
  for (let i = 0; i < 6; i += 1) {
    const out = lerp(-1, 1, (i + random.between(0.1, 0.9)) / 6);
    const from: Point = [x + out * r * 0.8, y - r * 0.05];
    const knee: Point = [x + out * r * random.between(1.5, 2.2), y + r * random.between(0.35, 0.7)];
    const end: Point = [
      knee[0] + out * r * random.between(0.8, 2.4),
      knee[1] + r * random.between(0.3, 1.5),
    ];
    const side: Point = [
      knee[0] + out * r * random.between(0.2, 0.6),
      knee[1] + r * random.between(0.9, 1.7),
    ];
    const wide = Math.max(1.6, r * 0.13);
    bucket.pen(black, 0.95).hair(from, [knee[0] - out * r * 0.3, knee[1] - r * 0.2], knee, wide);
    bucket
      .pen(black, 0.95)
      .hair([knee[0] - out * r * 0.2, knee[1] - r * 0.12], knee, end, wide * 0.8);
    bucket
      .pen(black, 0.95)
      .hair([knee[0] - out * r * 0.15, knee[1] - r * 0.1], knee, side, wide * 0.6);
    bucket
      .pen('#8b7f74', 0.7)
      .hair(
        [from[0], from[1] - 1],
        [knee[0] - out * r * 0.3, knee[1] - r * 0.24 - 1],
        [knee[0], knee[1] - 1],
        wide * 0.22,
      );
  }
  return bucket.fills();
}
