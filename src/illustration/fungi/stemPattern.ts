import { grouped, lightnessOf, tone, type Hex } from '../core/colour.ts';
import { clamp, lerp, TAU, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, strokePath } from '../core/svg.ts';
import { DrawingFault } from '../picture.ts';
import type { StemShape } from './stemShape.ts';

/** What is painted on the stem: fibres, scales, snakeskin bands, a net, dots, powder, grooves, pits or velvet. */
export function stemPattern(stem: StemShape, random: Random): string {
  const { type, density, colour } = stem.specimen.draw.stem?.pattern ?? {
    type: 'none',
    density: 0,
    colour: null,
  };
  if (type === 'none' || density <= 0) return '';
  const ground = stem.specimen.stemColours[1]?.[1] ?? '#b09a7a';
  const pale = lightnessOf(ground) > 0.8;
  const powder = stem.specimen.draw.form === 'bolete' ? tone(ground, -0.14, 1.15) : '#fbf8ef';
  const paint =
    colour ?? (type === 'powdery' && !pale ? powder : tone(ground, pale ? -0.12 : -0.16));
  switch (type) {
    case 'fibrous':
      return fibres(stem, random, paint, density);
    case 'velvety':
      return velvet(stem, random, paint, density);
    case 'powdery':
      return dots(stem, random, { colour: paint, count: density * 500, size: 1.5, to: 1 });
    case 'dotted':
      return dots(stem, random, { colour: paint, count: 140 + density * 420, size: 1.9, to: 1 });
    case 'snakeskin':
      return snakeskin(stem, random, paint, density);
    case 'scaly':
      return scales(stem, random, paint, density);
    case 'net':
      return net(stem, random, paint, density);
    case 'grooved':
      return grooves(stem, random, paint, density);
    case 'pitted':
      return pits(stem, random, paint, density);
    default:
      throw new DrawingFault(
        stem.specimen.id,
        'draw.stem.pattern.type',
        `no way to draw "${String(type)}"`,
      );
  }
}

function visibleAngle(random: Random): number {
  return Math.acos(random.between(-0.97, 0.97));
}

function fibres(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  for (let i = 0; i < 30 + density * 130; i += 1) {
    const [s, angle] = [random.between(0, 0.9), visibleAngle(random)];
    const end = Math.min(1, s + random.between(0.06, 0.26));
    bucket
      .pen(grouped(tone(colour, random.bell() * 0.04)), 0.5)
      .hair(
        stem.point(s, angle),
        stem.point((s + end) / 2, angle + random.bell() * 0.06),
        stem.point(end, angle),
        random.between(0.5, 1.1),
      );
  }
  return bucket.fills();
}

function velvet(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  for (let i = 0; i < 160 + density * 420; i += 1) {
    const [s, angle] = [Math.pow(random.unit(), 1.25) * 0.96, visibleAngle(random)];
    const p = stem.point(s, angle);
    const out = Math.cos(angle) * 3.2;
    bucket
      .pen(grouped(tone(colour, random.bell() * 0.05)), 0.6)
      .hair(p, [p[0] + out / 2, p[1] - 1], [p[0] + out, p[1] - 3.4], 0.6);
  }
  return bucket.fills();
}

interface Dots {
  readonly colour: Hex;
  readonly count: number;
  readonly size: number;
  readonly to: number;
}

function dots(stem: StemShape, random: Random, wanted: Dots): string {
  const [large, small] = [new Pen(), new Pen()];
  const size = wanted.size * clamp(stem.radius(0.5) / 22, 0.55, 1.5);
  for (let i = 0; i < wanted.count; i += 1) {
    const s = random.between(0.02, wanted.to);
    (random.chance(0.6) ? large : small).dot(stem.point(s, visibleAngle(random)));
  }
  return (
    strokePath(large.d, wanted.colour, size, 0.75) +
    strokePath(small.d, wanted.colour, size * 0.6, 0.9)
  );
}

/**
 * Bands of dark fibrils that broke as the stem grew: irregular flecks, widest across, leaning in zigzag, crowded into
 * loose rows; between them the pale stem shows.
 */
function snakeskin(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  const rows = Math.round(clamp(stem.length / (stem.radius(0.5) * 0.62), 14, 48));
  const to = 0.9;
  for (let row = 0; row < rows; row += 1) {
    const base = lerp(0.05, to, (row + 0.5) / rows);
    const height = (to - 0.05) / rows;
    const tilt = random.bell() * 0.5;
    const across = random.whole(3, 5);
    const offset = random.unit();
    for (let k = -1; k <= across; k += 1) {
      const x = clamp((k + offset + random.between(-0.2, 0.2)) / across, 0.02, 0.98);
      const half = (random.between(0.26, 0.62) / across) * (0.7 + density * 0.5);
      const zig = (k % 2 === 0 ? 1 : -1) * height * random.between(0.2, 0.5);
      const drop = height * random.between(0.16, 0.34);
      const shade = grouped(tone(colour, random.bell() * 0.05), 0.04);
      const opacity = random.pick([0.45, 0.6, 0.75]);
      const spot = (dx: number, ds: number): Point => {
        const share = clamp(x + dx, 0.005, 0.995);
        const s = base + zig * (dx / half) * 0.6 + tilt * height * (share - 0.5) + ds;
        return stem.point(clamp(s, 0.01, 0.985), Math.acos(1 - 2 * share));
      };
      if (random.chance(0.14)) continue;
      bucket
        .pen(shade, opacity)
        .polygon([
          spot(-half, random.bell() * height * 0.08),
          spot(-half * 0.4, drop * random.between(0.6, 1)),
          spot(half * 0.3, drop * random.between(0.5, 1)),
          spot(half, random.bell() * height * 0.1),
          spot(half * 0.45, -drop * random.between(0.5, 1)),
          spot(-half * 0.3, -drop * random.between(0.6, 1)),
        ]);
      const hang = spot(random.bell() * half * 0.5, -drop * random.between(1.6, 2.8));
      bucket.pen(shade, 0.45).hair(spot(0, 0), spot(0, -drop), hang, 0.8);
    }
  }
  return bucket.fills();
}

/** Shreds of skin that stand off, points upwards or outwards. */
function scales(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  const shadow = new Pen();
  const count = 26 + density * 90;
  const size = clamp(stem.radius(0.4) * 0.2, 1.6, 8);
  for (let i = 0; i < count; i += 1) {
    const [s, angle] = [Math.pow(random.unit(), 1.2) * 0.86 + 0.03, visibleAngle(random)];
    const p = stem.point(s, angle);
    const r = size * random.between(0.6, 1.3);
    const out = Math.cos(angle) * r * 0.9;
    const tip: Point = [p[0] + out, p[1] - r * random.between(0.5, 1.1)];
    const shape: Point[] = [
      [p[0] - r * 0.75, p[1]],
      tip,
      [p[0] + r * 0.75, p[1] + r * 0.1],
      [p[0] + r * 0.2, p[1] + r * 0.5],
    ];
    shadow.polygon(shape.map(([x, y]) => [x + 0.8, y + r * 0.4] as const));
    bucket.pen(grouped(tone(colour, random.bell() * 0.04), 0.04), 0.92).loop(shape);
  }
  return fillPath(shadow.d, '#4a3a30', 0.22) + bucket.fills();
}

/** A raised net, finer towards the cap, meshes drawn out lengthwise. */
function net(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const [lines, light] = [new Pen(), new Pen()];
  const around = Math.round(lerp(11, 20, density));
  const from = lerp(0.55, 0.08, clamp(density * 1.3));
  const turns = ((stem.length * (1 - from)) / (stem.radius(0.6) * TAU)) * 0.75;
  for (const sense of [-1, 1]) {
    for (let j = 0; j < around; j += 1) {
      let run: Point[] = [];
      const flush = () => {
        if (run.length > 2) {
          lines.curve(run);
          light.curve(run.map(([x, y]) => [x - 1, y - 0.8] as const));
        }
        run = [];
      };
      for (let i = 0; i <= 40; i += 1) {
        const s = lerp(from, 1, i / 40);
        const climb = 1 - Math.pow(1 - i / 40, 0.8);
        const angle = (j / around) * TAU + sense * climb * turns * TAU * 0.5 + random.bell() * 0.02;
        const turned = ((angle % TAU) + TAU) % TAU;
        if (turned > 0.04 && turned < Math.PI - 0.04) run.push(stem.point(s, turned));
        else flush();
      }
      flush();
    }
  }
  const width = clamp(stem.radius(0.5) / 26, 0.7, 1.9);
  return (
    strokePath(light.d, '#fff6e0', width * 0.7, 0.35) + strokePath(lines.d, colour, width, 0.75)
  );
}

function grooves(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  const count = Math.round(8 + density * 14);
  for (let i = 0; i < count; i += 1) {
    const angle = Math.acos(
      clamp(-0.95 + (1.9 * (i + 0.5)) / count + random.bell() * 0.02, -0.97, 0.97),
    );
    bucket
      .pen(colour, 0.6)
      .hair(
        stem.point(0.02, angle),
        stem.point(0.5, angle + random.bell() * 0.04),
        stem.point(0.97, angle),
        stem.radius(0.5) * 0.06,
      );
    bucket
      .pen('#fff6e0', 0.4)
      .hair(
        stem.point(0.02, angle + 0.1),
        stem.point(0.5, angle + 0.1),
        stem.point(0.97, angle + 0.1),
        stem.radius(0.5) * 0.04,
      );
  }
  return bucket.fills();
}

/** Shallow glossy pits (lactarius stems). */
function pits(stem: StemShape, random: Random, colour: Hex, density: number): string {
  const bucket = new Bucket();
  const r = stem.radius(0.5);
  for (let i = 0; i < 10 + density * 30; i += 1) {
    const [s, angle] = [random.between(0.06, 0.9), visibleAngle(random)];
    const p = stem.point(s, angle);
    const wide = r * random.between(0.08, 0.17) * Math.max(0.35, Math.sin(angle));
    const ellipse = (dx: number, dy: number, k: number) =>
      Array.from({ length: 10 }, (_, j) => {
        const a = (j / 10) * TAU;
        return [
          p[0] + dx + wide * k * Math.cos(a),
          p[1] + dy + wide * k * 1.3 * Math.sin(a),
        ] as const;
      });
    bucket.pen(tone(colour, -0.08), 0.6).loop(ellipse(0, 0, 1));
    bucket.pen(colour, 0.85).loop(ellipse(0.6, 1, 0.8));
  }
  return bucket.fills();
}
