import type { Species } from '#content/schemas/species.ts';
import { tone } from '../core/colour.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import { headOutline } from './club.ts';
import type { Figure } from './figure.ts';
import { fingerShape } from './finger.ts';

/** A stalk cut lengthwise: pale fibrous flesh; in the head the spore flasks stand in one row under the rind. */
export function clubSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/club-section`);
  const ids = new Ids(`${species.id}clubsection`);
  const body = bodyOf(species);
  const h = body.height_cm * scale;
  const width = Math.max(8, (body.branch_width_cm ?? 0.3) * scale);
  const tip: Point = [foot[0], foot[1] - h];
  const branched = body.tip_shape === 'toothed';
  const stalk = fingerShape(foot, tip, {
    width: width * (branched ? 1 : 0.7),
    bend: 0.03,
    shape: 'blunt',
  });
  const rind = body.tip_colour ?? '#7a5230';
  const head = branched ? [] : headOutline(species, { from: foot, tip, width });
  const flasks = new Pen();
  const grain = new Pen();
  head.forEach(([x, y], i) => {
    const [cx, cy] = [lerp(tip[0], x, 0.4), lerp(tip[1] + width * 1.2, y, 0.55)];
    if (i % 1 === 0) flasks.dot([lerp(x, cx, 0.24), lerp(y, cy, 0.24)]);
  });
  for (let i = 0; i < 16; i += 1) {
    const [x, y] = [
      foot[0] + random.between(-0.26, 0.26) * width,
      foot[1] - h * random.between(0.02, 0.8),
    ];
    grain.hair([x, y], [x + 1, y - h * 0.04], [x, y - h * 0.09], 0.7);
  }
  const shape = (outline: readonly Point[], inside: string, edge: string, wide: number) =>
    fillPath(loopPath(outline), species.draw.section.flesh) +
    ids.clipped(loopPath(outline), inside + strokePath(loopPath(outline), edge, wide, 0.85)) +
    inked(inkPath(outline, random, { width: 1.4, closed: true, step: 3, light: 0.3 }));
  const svg =
    shape(
      stalk,
      fillPath(grain.d, tone(species.draw.section.flesh, -0.14), 0.7),
      tone(body.base_colour ?? '#e3d3b0', -0.04),
      Math.max(3, width * 0.16),
    ) +
    (head.length > 0
      ? shape(
          head,
          strokePath(flasks.d, '#5a3c24', Math.max(2, width * 0.12), 0.85),
          rind,
          Math.max(3, width * 0.2),
        )
      : '');
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [{ part: 'flesh', at: [foot[0], foot[1] - h * 0.5] }],
  };
}
