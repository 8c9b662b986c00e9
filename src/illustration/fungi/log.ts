import { blob, clamp, lerp, resample, at, TAU, type Point } from '../core/geometry.ts';
import { INK, inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, linearFill, strokePath } from '../core/svg.ts';
import { formShade, groundShadow } from '../core/wash.ts';
import { mossTuft, type GroundPicture } from './ground.ts';

export interface LogPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly thick: number;
  /** pine bark is red-brown and plated; bark of broad-leaved trees is grey-brown and furrowed */
  readonly conifer?: boolean;
}

export interface LogPicture extends GroundPicture {
  /** a place on the bark: t along the log, v down its side */
  at(t: number, v: number): Point;
}

/** A fallen trunk with bark, its sawn end, lichen and moss. */
export function paintLog(place: LogPlace, random: Random): LogPicture {
  const { left, right, top, thick } = place;
  const width = right - left;
  const [upper, lower] = [random.noise(), random.noise()];
  const bottom = top + thick;
  const topLine: Point[] = [];
  const bottomLine: Point[] = [];
  for (let i = 0; i <= 30; i += 1) {
    const t = i / 30;
    topLine.push([left + width * t, top - 8 * t + 5 * upper(i * 0.5) + 2 * upper(i * 1.7)]);
    bottomLine.push([left + width * t, bottom - 6 * t + 4 * lower(i * 0.4)]);
  }
  const where = (t: number, v: number): Point => {
    const x = clamp(t) * 30;
    const k = Math.min(29, Math.floor(x));
    const mix = (line: readonly Point[]) => lerp(at(line, k)[1], at(line, k + 1)[1], x - k);
    return [left + width * clamp(t), lerp(mix(topLine), mix(bottomLine), v)];
  };
  const end: Point = [left, (top + bottom) / 2];
  const rx = thick * 0.27;
  const cap = Array.from({ length: 14 }, (_, i): Point => {
    const a = Math.PI * 0.5 + (Math.PI * (i + 0.5)) / 14;
    return [end[0] + rx * Math.cos(a), end[1] + (thick / 2) * Math.sin(a)];
  });
  const broken = Array.from({ length: 8 }, (_, i): Point => [
    right + random.between(-10, 6) + 8 * Math.sin(i * 1.3),
    lerp(at(topLine, 30)[1], at(bottomLine, 30)[1], (i + 0.5) / 8),
  ]);
  const shape = resample([...topLine, ...broken, ...[...bottomLine].reverse(), ...cap], 7, true);
  const ids = new Ids(`log${random.seed}`);
  const base = place.conifer ? '#9a6a4c' : '#8c7357';
  const d = loopPath(shape);
  const light = linearFill(ids, d, { from: [left, top], to: [left, bottom] }, [
    { offset: 0, colour: '#e9d6b0', opacity: 0.55 },
    { offset: 0.3, colour: '#a98d68', opacity: 0.1 },
    { offset: 0.7, colour: '#33261d', opacity: 0.35 },
    { offset: 1, colour: '#2a1f1a', opacity: 0.6 },
  ]);
  const paint =
    fillPath(d, base) +
    light +
    bark(random.sub('bark'), where, place.conifer ?? false) +
    lichen(random.sub('lichen'), where, thick);
  const ink = inked(
    inkPath(topLine, random, { width: 1.9, light: 0, gaps: 0.2, tremble: 1.6 }),
    inkPath([...broken, ...[...bottomLine].reverse()], random, {
      width: 2.3,
      light: 0,
      tremble: 1.3,
    }),
  );
  const [behind, before] = [new Bucket(), new Bucket()];
  for (let i = 0; i < 10; i += 1) {
    const [x, y] = where(random.unit(), 0.03);
    mossTuft(behind, random, [x, y + 3], [random.whole(9, 18), random.between(6, 11)]);
  }
  for (let i = 0; i < 7; i += 1)
    mossTuft(before, random, where(random.unit(), random.between(0.1, 0.3)), [
      random.whole(8, 15),
      random.between(5, 9),
    ]);
  const shadow = groundShadow(
    random.sub('shadow'),
    [(left + right) / 2 - width * 0.15, bottom + 4],
    width * 0.5,
  );
  return {
    back:
      shadow +
      ids.clipped(d, paint) +
      sawnEnd({ x: end[0], y: end[1], rx, ry: thick / 2 }, random.sub('end'), ids) +
      ink +
      behind.fills(),
    front: before.fills(),
    at: where,
  };
}

function bark(random: Random, where: (t: number, v: number) => Point, conifer: boolean): string {
  const bucket = new Bucket();
  for (let i = 0; i < 170; i += 1) {
    const [t, v] = [random.unit(), Math.acos(random.between(-1, 1)) / Math.PI];
    const long = random.between(0.02, conifer ? 0.06 : 0.12);
    const [a, b, c] = [
      where(t, v),
      where(t + long / 2, v + random.bell() * 0.025),
      where(t + long, v + random.bell() * 0.02),
    ];
    bucket
      .pen(random.pick(['#3d2f24', '#5a4634', '#2f251e']), random.chance(0.5) ? 0.5 : 0.7)
      .hair(a, b, c, random.between(0.8, conifer ? 3.4 : 2.6));
    bucket
      .pen('#cdb48c', 0.32)
      .hair([a[0], a[1] - 2.4], [b[0], b[1] - 3.2], [c[0], c[1] - 2], random.between(0.6, 1.5));
  }
  for (let i = 0; i < (conifer ? 110 : 46); i += 1) {
    const [t, v] = [random.unit(), random.unit()];
    const [a, b] = [
      where(t, v),
      where(t + random.bell() * 0.01, Math.min(1, v + random.between(0.05, 0.16))),
    ];
    bucket.pen('#33271f', 0.5).hair(a, [(a[0] + b[0]) / 2 + 2, (a[1] + b[1]) / 2], b, 1);
  }
  return bucket.fills();
}

function lichen(random: Random, where: (t: number, v: number) => Point, thick: number): string {
  let svg = '';
  for (let i = 0; i < 8; i += 1) {
    const spot = where(random.unit(), random.between(0.1, 0.6));
    const size: Point = [thick * random.between(0.1, 0.32), thick * random.between(0.05, 0.12)];
    svg += fillPath(
      loopPath(blob(random.wave(2, 8), spot, size, 0.4)),
      random.pick(['#8fa07a', '#a9b196', '#6f8a4c']),
      0.3,
    );
  }
  return svg;
}

function sawnEnd(
  { x, y, rx, ry }: { x: number; y: number; rx: number; ry: number },
  random: Random,
  ids: Ids,
): string {
  const ellipse = (k: number, wave = (_: number) => 0) =>
    Array.from({ length: 40 }, (_, i): Point => {
      const a = (i / 40) * TAU;
      const r = k * (1 + 0.03 * wave(a));
      return [x + rx * r * Math.cos(a), y + ry * r * Math.sin(a)];
    });
  const outline = ellipse(1, random.wave(2, 6));
  const rings = new Pen();
  for (let k = 1; k < 7; k += 1) rings.loop(ellipse(k / 7.4, random.wave(2, 5)));
  const cracks = new Pen();
  for (let i = 0; i < 10; i += 1) {
    const [a, from, to] = [
      random.between(0, TAU),
      random.between(0.05, 0.4),
      random.between(0.6, 0.95),
    ];
    const p = (r: number, turn = 0): Point => [
      x + rx * r * Math.cos(a + turn),
      y + ry * r * Math.sin(a + turn),
    ];
    cracks.hair(p(from), p((from + to) / 2, 0.04), p(to), 0.9);
  }
  const d = loopPath(outline);
  const inside =
    fillPath(d, '#d9bf92') +
    formShade(outline, random, { colour: '#5a4028', opacity: 0.09, layers: 4, depth: 0.4 }) +
    strokePath(rings.d, '#8a6840', 1, 0.55) +
    fillPath(cracks.d, INK, 0.5);
  return (
    ids.clipped(d, inside) +
    inked(inkPath(outline, random, { width: 2.1, closed: true, step: 7, light: 0.3 }))
  );
}
