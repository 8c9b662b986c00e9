import { grouped, mix, tone } from '../core/colour.ts';
import { at, clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath } from '../core/svg.ts';
import type { CapShape } from './capShape.ts';

interface Blade {
  readonly angle: number;
  /** where it begins, share of the radius */
  readonly from: number;
  readonly whole: boolean;
}

/** Pattern of short gills between two whole ones: where each begins. */
const BETWEEN: readonly (readonly number[])[] = [[], [0.56], [0.66, 0.42, 0.7]];

/** The gills of one cap: whole ones that reach the stem, and short ones between them. */
export function bladesOf(cap: CapShape, random: Random): Blade[] {
  const { gill_count, lamellulae, attachment } = cap.specimen.draw.under;
  const free = attachment === 'free';
  const start = cap.stemShare * (free ? 1.32 : 0.96);
  const tight = gill_count > 110;
  const short = !lamellulae ? [] : at(BETWEEN, gill_count < 70 ? 1 : tight ? 1 : 2);
  const blades: Blade[] = [];
  for (let i = 0; i < gill_count; i += 1) {
    const angle = ((i + random.between(-0.2, 0.2)) / gill_count) * TAU;
    blades.push({ angle, from: start, whole: true });
    short.forEach((from, k) => {
      const turn = ((k + 1) / (short.length + 1) + random.between(-0.06, 0.06)) / gill_count;
      blades.push({
        angle: angle + turn * TAU,
        from: clamp(from + random.between(-0.07, 0.07), start, 0.95),
        whole: false,
      });
    });
  }
  return blades.sort((a, b) => Math.sin(a.angle) - Math.sin(b.angle));
}

/** Gills seen from below: far apart they are drawn as blades with two sides, close together as lines. */
export function paintGills(cap: CapShape, random: Random): string {
  const blades = bladesOf(cap, random);
  return cap.specimen.draw.under.gill_count < 56
    ? bladed(cap, random, blades)
    : lined(cap, random, blades);
}

function lined(cap: CapShape, random: Random, blades: readonly Blade[]): string {
  const colour = cap.specimen.underColour;
  const dark = tone(mix(colour, '#6e6455', 0.45), -0.05);
  const bucket = new Bucket();
  const pitch = (cap.radius * TAU) / blades.length;
  const width = clamp(pitch * 0.3, 0.45, 1.6);
  for (const { angle, from, whole } of blades) {
    const bend = random.bell() * 0.012;
    const far = cap.under(0.99, angle);
    const near = cap.under(from, angle, whole ? 1 : 0.2);
    const middle = cap.under((from + 0.99) / 2, angle + bend);
    bucket
      .pen(grouped(tone(dark, random.bell() * 0.03), 0.04), whole ? 0.62 : 0.5)
      .hair(near, middle, far, width);
    const beside = (0.35 * TAU) / blades.length;
    bucket
      .pen(grouped(tone(colour, 0.05), 0.03), 0.5)
      .hair(
        cap.under(from, angle + beside),
        cap.under((from + 0.99) / 2, angle + beside + bend),
        cap.under(0.98, angle + beside),
        width * 0.8,
      );
  }
  return bucket.fills();
}

function bladed(cap: CapShape, random: Random, blades: readonly Blade[]): string {
  const colour = cap.specimen.underColour;
  const fills = new Bucket();
  const lines: string[] = [];
  for (const { angle, from, whole } of blades) {
    const bow = random.bell() * 0.02;
    const edge: Point[] = [];
    const root: Point[] = [];
    for (let k = 0; k <= 7; k += 1) {
      const r = lerp(from, 0.985, k / 7);
      const a = angle + bow * Math.sin((k / 7) * Math.PI);
      const depth = whole ? 1 : smoothstep(0, 0.4, k / 7);
      edge.push(cap.under(r, a, depth));
      root.push(cap.under(r, a, 0));
    }
    const side = Math.cos(angle);
    const face = grouped(tone(colour, -0.05 - 0.07 * side + random.bell() * 0.015), 0.03);
    fills.pen(face, 0.95).polygon([...edge, ...root.reverse()]);
    lines.push(inkPath(edge, random, { width: 1.15, step: 5, light: 0, gaps: 0.1 }));
  }
  return `${fills.fills()}<g opacity=".72">${inked(lines.join(''))}</g>`;
}

/** Shallow folds that fork and run down the stem (chanterelles). */
export function paintFolds(cap: CapShape, random: Random): string {
  const { gill_count } = cap.specimen.draw.under;
  const colour = cap.specimen.underColour;
  const bucket = new Bucket();
  const count = Math.max(20, gill_count);
  for (let i = 0; i < count; i += 1) {
    const angle = ((i + random.between(-0.25, 0.25)) / count) * TAU;
    const fork = random.between(0.45, 0.8);
    const open = (random.between(0.25, 0.45) * TAU) / count;
    const start = cap.stemShare * 0.96;
    const base = cap.under(start, angle);
    const split = cap.under(fork, angle);
    for (const [a, b, bend] of [
      [base, split, 0],
      [split, cap.under(0.97, angle + open), open / 2],
      [split, cap.under(0.97, angle - open), -open / 2],
    ] as const) {
      const middle =
        bend === 0
          ? cap.under((start + fork) / 2, angle + random.bell() * 0.02)
          : cap.under((fork + 0.97) / 2, angle + bend);
      bucket
        .pen(grouped(tone(colour, -0.2, 1.1), 0.04), 0.62)
        .hair(a, middle, b, cap.radius * 0.013);
      bucket
        .pen(grouped(tone(colour, 0.07), 0.04), 0.6)
        .hair(
          [a[0] - 1.6, a[1]],
          [middle[0] - 1.6, middle[1]],
          [b[0] - 1.6, b[1]],
          cap.radius * 0.012,
        );
    }
  }
  return bucket.fills();
}

/** The plain ground of an underside with shade that deepens towards the stem. */
export function underGround(cap: CapShape, random: Random): { outline: Point[]; svg: string } {
  const outline = cap.underRing(1, 0, 96);
  const colour = cap.specimen.underColour;
  const dark = tone(mix(colour, '#6b6152', 0.5), -0.05);
  let svg = fillPath(loopPath(outline), tone(colour, -0.02));
  for (let i = 0; i < 5; i += 1) {
    const wave = random.wave(2, 6);
    const r = 0.82 - i * 0.15;
    if (r < cap.stemShare) break;
    const ring = Array.from({ length: 40 }, (_, k) => {
      const a = (k / 40) * TAU;
      return cap.under(clamp(r * (1 + 0.05 * wave(a))), a, 0.4);
    });
    svg += fillPath(loopPath(ring), dark, 0.07);
  }
  const pen = new Pen();
  pen.loop(outline);
  return { outline, svg };
}
