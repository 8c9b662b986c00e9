import { shadowOf } from '../core/colour.ts';
import { clamp, resample, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import type { Species } from '#content/schemas/species.ts';
import type { Figure } from './figure.ts';
import { underOf } from './fan.ts';

/** A fan cut from foot to rim: flesh, gills that run out to a thin edge. */
export function fanSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/fan-section`);
  const ids = new Ids(`${species.id}fansection`);
  const width = (species.draw.cap.width_cm?.mature ?? 5) * scale * 0.8;
  const thick = width * 0.12;
  const [x, y] = [foot[0] - width / 2, foot[1] - width * 0.2];
  const skin = Array.from({ length: 16 }, (_, i): Point => [
    x + (width * i) / 15,
    y - thick * Math.sin(Math.min(1, i / 9) * 1.4) + thick * 0.6 * (i / 15) ** 2,
  ]);
  const low = Array.from({ length: 16 }, (_, i): Point => [
    x + (width * i) / 15,
    y + thick * 0.8 * Math.pow(1 - i / 15, 0.7) + thick * 0.6 * (i / 15) ** 2 - (i === 15 ? 2 : 0),
  ]);
  const edge = low.map(([px, py], i): Point => [
    px,
    py + thick * 0.7 * Math.sin(Math.PI * clamp(i / 15 + 0.06)),
  ]);
  const flesh = resample([...skin, ...[...low].reverse()], 3, true);
  const gills = resample([...low, ...[...edge].reverse()], 3, true);
  const colour = underOf(species);
  const svg =
    fillPath(loopPath(gills), colour) +
    ids.clipped(
      loopPath(gills),
      formShade(gills, random, { colour: shadowOf(colour, 0.3), opacity: 0.14, layers: 3 }),
    ) +
    inked(inkPath(gills, random, { width: 1.1, closed: true, step: 4 })) +
    fillPath(loopPath(flesh), species.draw.section.flesh) +
    ids.clipped(
      loopPath(flesh),
      fillPath(
        loopPath([...skin, ...skin.map(([px, py]) => [px, py + 3] as const).reverse()]),
        species.draw.cap.colours.mid,
      ),
    ) +
    inked(inkPath(flesh, random, { width: 1.6, closed: true, step: 4, light: 0.2 }));
  return {
    svg: `<g>${svg}</g>`,
    spots: [
      { part: 'flesh', at: [x + width * 0.3, y] },
      { part: 'attachment', at: [x + width * 0.1, y + thick] },
    ],
  };
}
