import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { lerp, rounded, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';

/** The egg cut open: skin, thick clear jelly, the green head over a folded white stalk. No little gilled mushroom. */
export function stinkhornSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/egg-section`);
  const ids = new Ids(`${species.id}egg`);
  const r = Math.max(40, bodyOf(species).width_cm * scale * 0.3);
  const [x, y] = [foot[0], foot[1] - r * 1.2];
  const p = (a: number, b: number): Point => [x + a * r, y + b * r];
  const wave = random.wave(2, 6);
  const skinLine = (k: number) =>
    Array.from({ length: 48 }, (_, i): Point => {
      const a = (i / 48) * TAU;
      const egg = 1 + 0.07 * Math.sin(a) + 0.012 * wave(a);
      return p(k * egg * Math.cos(a), k * 1.14 * Math.sin(a));
    });
  const { cap, volva } = species.draw;
  const head = rounded(
    [
      p(-0.56, 0.34),
      p(-0.66, -0.06),
      p(-0.52, -0.5),
      p(-0.2, -0.76),
      p(0.2, -0.76),
      p(0.52, -0.5),
      p(0.66, -0.06),
      p(0.56, 0.34),
      p(0.34, 0.2),
      p(0.3, -0.3),
      p(0, -0.48),
      p(-0.3, -0.3),
      p(-0.34, 0.2),
    ],
    3,
  );
  const stalk = rounded(
    [
      p(-0.22, -0.34),
      p(0, -0.44),
      p(0.22, -0.34),
      p(0.26, 0.2),
      p(0.22, 0.78),
      p(0, 0.86),
      p(-0.22, 0.78),
      p(-0.26, 0.2),
    ],
    3,
  );
  const chambers = new Pen();
  for (let row = 0; row < 11; row += 1)
    for (const k of [-0.62, 0, 0.62]) {
      const c = p(k * 0.26, lerp(-0.28, 0.74, row / 10));
      chambers.loop(
        Array.from({ length: 8 }, (_, i): Point => [
          c[0] + r * 0.062 * (1 + random.bell() * 0.2) * Math.cos((i / 8) * TAU),
          c[1] + r * 0.028 * Math.sin((i / 8) * TAU),
        ]),
      );
    }
  const folds = new Pen();
  for (const side of [-1, 1])
    for (let i = 0; i < 6; i += 1)
      folds.curve([
        p(side * 0.34, lerp(-0.26, 0.16, i / 5)),
        p(side * 0.42, lerp(-0.24, 0.2, i / 5)),
        p(side * 0.35, lerp(-0.2, 0.24, i / 5)),
      ]);
  const line = (points: readonly Point[], width: number, seed: string) =>
    inked(
      inkPath(points, random.sub(seed), { width, closed: true, step: 4, light: 0.3, gaps: 0.06 }),
    );
  const jelly = loopPath(skinLine(0.93));
  const cords = new Pen()
    .curve([p(-0.12, 1.1), p(-0.08, 1.24), p(-0.3, 1.4)])
    .curve([p(0.05, 1.12), p(0.1, 1.26), p(0.04, 1.42)]).d;
  const skin = volva.colour ?? '#e6d9d4';
  const svg =
    strokePath(cords, tone(skin, -0.2), r * 0.05, 0.9) +
    fillPath(loopPath(skinLine(1)), skin) +
    line(skinLine(1), 1.9, 'skin') +
    fillPath(jelly, '#d6c48e') +
    ids.clipped(
      jelly,
      formShade(skinLine(0.93), random.sub('jelly'), {
        colour: '#7a6632',
        opacity: 0.08,
        layers: 5,
        depth: 0.3,
      }) + strokePath(loopPath(skinLine(0.8)), '#f6ecc8', r * 0.07, 0.45),
    ) +
    line(skinLine(0.93), 0.9, 'jelly-line') +
    fillPath(loopPath(head), mix(cap.colours.mid, cap.colours.centre, 0.4)) +
    line(head, 1.2, 'head') +
    fillPath(loopPath(stalk), '#fbf8ee') +
    ids.clipped(
      loopPath(stalk),
      fillPath(chambers.d, '#c9c2ae', 0.9) + strokePath(chambers.d, '#8d8470', 0.7, 0.8),
    ) +
    line(stalk, 1.1, 'stalk') +
    strokePath(folds.d, '#fdfbf4', r * 0.035, 0.95);
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'inside', at: p(0.45, -0.3) },
      { part: 'flesh', at: p(0, 0.3) },
    ],
  };
}
