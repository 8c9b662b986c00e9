import { tone, type Hex } from '../core/colour.ts';
import { TAU, type Point } from '../core/geometry.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath } from '../core/svg.ts';
import { grains } from '../core/wash.ts';
import { oval, type Brush } from '../kit/brush.ts';

export interface RootPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly length: number;
  /** sideways drift of the tip as share of the length */
  readonly lean: number;
  readonly colour: Hex;
}

/** One turnip-shaped root with a thin tail; the crown is at (x, y). */
export function root(b: Brush, random: Random, place: RootPlace): string {
  const rough = random.noise();
  const half = (t: number) =>
    (place.width / 2) * (0.66 + 0.34 * Math.sin(Math.min(1, t * 3) * 1.57)) * (1 - t) ** 0.66 +
    1.6 * (1 - t);
  const middle = (t: number) => place.x + place.lean * place.length * t * t;
  const side = (s: 1 | -1) =>
    Array.from({ length: 15 }, (_, i): Point => {
      const t = i / 14;
      return [
        middle(t) + s * (half(t) + 1.6 * rough(i + (s > 0 ? 20 : 0))),
        place.y + place.length * t,
      ];
    });
  const outline = [...side(-1), ...side(1).reverse()];
  const d = loopPath(outline);
  const fibres = new Pen();
  const rings = new Pen();
  for (let i = 0; i < 18; i += 1) {
    const t = random.between(0.15, 0.98);
    const s = i % 2 === 0 ? -1 : 1;
    const p: Point = [middle(t) + s * half(t) * 0.9, place.y + place.length * t];
    const long = random.between(0.12, 0.36) * place.length;
    fibres.hair(
      p,
      [p[0] + s * long * 0.5, p[1] + 3],
      [p[0] + s * long * random.between(0.6, 1), p[1] + long * random.between(0.4, 1)],
      0.9,
    );
  }
  for (let i = 0; i < 26; i += 1) {
    const t = random.between(0.03, 0.9);
    const w = half(t) * random.between(0.4, 0.95);
    const y = place.y + place.length * t;
    rings.hair(
      [middle(t) - w, y],
      [middle(t), y + 4],
      [middle(t) + w * random.between(0.3, 1), y],
      0.7,
    );
  }
  return (
    fillPath(fibres.d, tone(place.colour, -0.04), 0.85) +
    b.form(d, place.colour, { line: 0, shade: 0.14 }) +
    b.ids.clipped(
      d,
      fillPath(rings.d, tone(place.colour, -0.16), 0.6) +
        grains(outline, random, {
          count: 160,
          colour: tone(place.colour, 0.2),
          opacity: 0.4,
          size: 1.3,
        }),
    ) +
    b.line(d, 1.8)
  );
}

/** A root cut across: pale, with the star-shaped ring. Middle at (x, y). */
export function cutRoot(b: Brush, random: Random, [x, y]: Point, r: number): string {
  const wave = random.wave(2, 7);
  const ring = (scale: (i: number, n: number) => number, n: number) =>
    Array.from({ length: n }, (_, i): Point => {
      const a = (i / n) * TAU;
      return [x + r * scale(i, n) * Math.cos(a), y + r * 0.86 * scale(i, n) * Math.sin(a)];
    });
  const skin = ring((i, n) => 1 + 0.04 * wave((i / n) * TAU), 40);
  const star = ring((i) => (i % 4 === 0 ? 0.72 : i % 2 === 1 ? 0.55 : 0.46), 28);
  return (
    b.form(loopPath(skin.map(([px, py]): Point => [px, py + r * 0.14])), '#4b382e') +
    b.form(loopPath(skin), '#f0e6cf', { line: 2.4, shade: 0.08 }) +
    grains(skin, random, { count: 220, colour: '#b7a684', opacity: 0.5, size: 1.2 }) +
    b.line(loopPath(star), 2.2, '#94784e') +
    b.flat(oval(x, y, r * 0.06), '#94784e')
  );
}
