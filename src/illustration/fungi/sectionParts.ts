import { grouped, shadowOf, tone } from '../core/colour.ts';
import { at, clamp, lerp, resample, smoothstep, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath } from '../core/svg.ts';
import { ringHeight } from './ring.ts';
import type { Cut } from './section.ts';

/** The volva where the knife went through it: two walls, or the wrapping of the bulb. */
export function cutVolva(cut: Cut, random: Random): { svg: string; spot?: Point } {
  const { volva } = cut.specimen.draw;
  const colour = volva.colour ?? '#f6f1e4';
  if (volva.type === 'none') return { svg: '' };
  const bulb = Math.max(cut.specimen.bulb, cut.specimen.stemBase) * cut.scale;
  const tall = volva.height_cm * cut.scale;
  const short = volva.type === 'limbate';
  if (volva.type !== 'saccate' && !short)
    return { svg: warts(cut, random, bulb, colour), spot: cut.stemPoint(0.06, 1) };
  const bottom = -bulb * (short ? 0.75 : 0.9);
  const top = short ? bulb * 0.85 + tall : tall + bottom;
  const body = bulb * (short ? 1.05 : 1.2);
  const thick = Math.max(2, bulb * 0.09);
  const wall = (side: number): { svg: string; spot: Point } => {
    const outer: Point[] = [];
    const inner: Point[] = [];
    for (let i = 0; i <= 14; i += 1) {
      const t = i / 14;
      const y = lerp(bottom, top * (side < 0 ? 0.94 : 1), t);
      const belly = Math.sin(
        Math.min(1, (y - bottom) / (short ? bulb * 1.5 : body * 1.15)) * (Math.PI / 2),
      );
      const pull = short ? lerp(1, 0.74, smoothstep(bulb * 0.25, bulb * 1.1, y)) : 1;
      const r =
        (body * 0.08 + body * 0.92 * belly) * pull +
        bulb * (short ? 0.14 : 0.3) * smoothstep(0.5, 1, t) ** 1.4;
      outer.push([cut.foot[0] + side * r, cut.foot[1] - y]);
      inner.push([
        cut.foot[0] + side * Math.max(0, r - thick * (1 - t * 0.6)),
        cut.foot[1] - y - thick * 0.3 * (1 - t),
      ]);
    }
    const shape = resample([...outer, ...inner.reverse()], 3, true);
    const d = loopPath(shape);
    return {
      svg:
        fillPath(d, colour) +
        fillPath(d, shadowOf(colour, 0.2), 0.2) +
        inked(inkPath(shape, random, { width: 1.3, closed: true, step: 4, light: 0.3 })),
      spot: at(outer, 10),
    };
  };
  const [left, right] = [wall(-1), wall(1)];
  return { svg: left.svg + right.svg, spot: right.spot };
}

function warts(cut: Cut, random: Random, bulb: number, colour: string): string {
  const bucket = new Bucket();
  const ink: string[] = [];
  const top = clamp((bulb * 1.7) / cut.stem.length, 0.08, 0.5);
  const size = bulb * (cut.specimen.draw.volva.type === 'crumbs' ? 0.07 : 0.15);
  for (const side of [-1, 1]) {
    for (let i = 0; i < 6; i += 1) {
      const p = cut.stemPoint(lerp(0.02, top, i / 5), side);
      const shape: Point[] = [
        [p[0], p[1] + size * 0.6],
        [p[0] + side * size, p[1] + size * 0.3],
        [p[0] + side * size * 0.9, p[1] - size * 0.4],
        [p[0], p[1] - size * 0.6],
      ];
      bucket.pen(grouped(colour, 0.02)).loop(shape);
      ink.push(inkPath(shape, random, { width: 1, closed: true, step: 2.4, light: 0.5 }));
    }
  }
  return bucket.fills() + inked(ink.join(''));
}

/** The ring, cut through: a thin flap at either side. */
export function cutRing(cut: Cut, random: Random): string {
  const { type, position, width_cm, colour } = cut.specimen.draw.ring;
  if (position === null || colour === null || !['skirt', 'movable', 'fugitive'].includes(type))
    return '';
  const s = ringHeight(position);
  const long = Math.max(width_cm * cut.scale * 0.85, cut.stem.radius(s) * 0.7);
  const flare = Math.min(long * 0.6, cut.stem.radius(s) * 1.2);
  let svg = '';
  for (const side of [-1, 1]) {
    const torn = type === 'fugitive' && side < 0 ? 0.4 : 1;
    const [x, y] = cut.stemPoint(s, side);
    const d = (dx: number, dy: number): Point => [x + side * dx * flare, y + dy * long * torn];
    const shape = resample(
      [
        d(-0.1, -0.04),
        d(0.35, -0.05),
        d(0.75, 0.35),
        d(1, 0.95),
        d(0.9, 1),
        d(0.62, 0.45),
        d(0.28, 0.1),
        d(-0.1, 0.1),
      ],
      2.6,
      true,
    );
    svg +=
      fillPath(loopPath(shape), colour) +
      inked(inkPath(shape, random, { width: 1.1, closed: true, step: 3.4, light: 0.4 }));
  }
  return svg;
}

/** Warts or scales on the cut edge of the skin. */
export function cutWarts(cut: Cut, skin: readonly Point[], random: Random): string {
  const { shape, size_mm, colour, density } = cut.specimen.draw.warts;
  if (!['pyramid', 'conical', 'flat', 'patch', 'scale_raised'].includes(shape) || colour === null)
    return '';
  const size = Math.max(1.6, ((size_mm[0] + size_mm[1]) / 4) * (cut.scale / 10));
  const tall =
    shape === 'pyramid' || shape === 'conical' ? 1.1 : shape === 'scale_raised' ? 0.8 : 0.3;
  const count = Math.round(clamp((cut.cap.radius * 2 * density) / (size * 2.2), 3, 22));
  const bucket = new Bucket();
  const ink: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const k = Math.round(
      lerp(skin.length * 0.1, skin.length * 0.9, (i + random.between(0.2, 0.8)) / count),
    );
    const [p, q] = [
      at(skin, clamp(k, 0, skin.length - 2)),
      at(skin, clamp(k + 1, 1, skin.length - 1)),
    ];
    const a = Math.atan2(q[1] - p[1], q[0] - p[0]);
    const w = size * random.between(0.6, 1.1);
    const turn = (x: number, y: number): Point => [
      p[0] + x * Math.cos(a) + y * Math.sin(a),
      p[1] + x * Math.sin(a) - y * Math.cos(a),
    ];
    const points = resample(
      [
        turn(-w, -0.8),
        turn(-w * 0.6, w * tall * 0.7),
        turn(0, w * tall),
        turn(w * 0.6, w * tall * 0.7),
        turn(w, -0.8),
      ],
      2,
      true,
    );
    bucket.pen(tone(colour, 0)).loop(points);
    ink.push(inkPath(points, random, { width: 0.9, closed: true, step: 2.4, light: 0.5 }));
  }
  return bucket.fills() + inked(ink.join(''));
}
