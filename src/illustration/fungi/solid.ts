import { lightnessOf, ramp, shadowOf, tone } from '../core/colour.ts';
import { boxOf, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath, linearFill, radialFill, type Ids } from '../core/svg.ts';
import { formShade, grains } from '../core/wash.ts';
import type { Stops } from './specimen.ts';

export interface SolidPaint {
  /** colours from the foot (0) to the top (1) */
  readonly colours: Stops;
  /** drawn on the form, inside its outline */
  readonly inside?: string;
  /** 0 dry to 1 wet */
  readonly gloss?: number;
  readonly ink?: number;
  readonly shade?: number;
  readonly grain?: number;
}

/** A closed form painted like everything here: wash from foot to top, round shade, grain, gloss, pen line. */
export function solid(
  outline: readonly Point[],
  paint: SolidPaint,
  random: Random,
  ids: Ids,
): string {
  const box = boxOf(outline);
  const d = loopPath(outline);
  const x = (box.left + box.right) / 2;
  const size = Math.min(box.right - box.left, box.bottom - box.top);
  const middle = ramp(paint.colours, 0.5);
  const stops = [0, 0.2, 0.4, 0.6, 0.8, 1].map((offset) => ({
    offset,
    colour: ramp(paint.colours, offset),
  }));
  const gloss = paint.gloss ?? 0.2;
  const spot: Point = [
    box.left + (box.right - box.left) * 0.34,
    box.top + (box.bottom - box.top) * 0.28,
  ];
  const body =
    linearFill(ids, d, { from: [x, box.bottom], to: [x, box.top] }, stops) +
    (paint.inside ?? '') +
    formShade(outline, random.sub('shade'), {
      colour: shadowOf(middle, 0.36),
      opacity: paint.shade ?? (lightnessOf(middle) > 0.85 ? 0.09 : 0.12),
      layers: 5,
      depth: 0.42,
    }) +
    grains(outline, random.sub('grain'), {
      count: Math.round((paint.grain ?? 1) * Math.min(400, size * 2)),
      colour: tone(middle, -0.2),
      opacity: 0.28,
      size: 1,
    }) +
    radialFill(ids, d, { centre: spot, radii: [size * 0.36, size * 0.3] }, [
      { offset: 0, colour: '#fffaf0', opacity: 0.1 + gloss * 0.55 },
      { offset: 0.5, colour: '#fffaf0', opacity: 0.04 + gloss * 0.2 },
      { offset: 1, colour: '#fffaf0', opacity: 0 },
    ]);
  const line = inkPath(outline, random.sub('ink'), {
    width: paint.ink ?? Math.max(1.2, Math.min(2.4, size / 40)),
    closed: true,
    step: Math.max(2.5, size / 26),
    light: 0.6,
    gaps: 0.15,
  });
  return fillPath(d, middle) + ids.clipped(d, body) + inked(line);
}
