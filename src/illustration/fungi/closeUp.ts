import type { Species } from '#content/schemas/species.ts';
import { TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids } from '../core/svg.ts';
import { PLATE_COLOUR } from '../picture.ts';
import { deciding } from './deciding.ts';
import type { Spot } from './figure.ts';
import type { Form } from './forms.ts';

export interface Lens {
  readonly centre: Point;
  readonly radius: number;
}

/** A round magnifier on the part that decides, drawn anew at its own scale. */
export function closeUp(species: Species, form: Form, lens: Lens): { svg: string; spot: Spot } {
  const random = new Random(`${species.id}/close-up`);
  const ids = new Ids(`${species.id}lens`);
  const circle = Array.from({ length: 60 }, (_, i): Point => {
    const a = (i / 60) * TAU;
    return [lens.centre[0] + lens.radius * Math.cos(a), lens.centre[1] + lens.radius * Math.sin(a)];
  });
  const look = deciding(species, form);
  const scale = (lens.radius * 2) / look.widthCm;
  const figure = look.draw(lens, scale);
  const d = loopPath(circle);
  const ring = inkPath(circle, random, {
    width: 2.4,
    closed: true,
    step: 8,
    light: 0.35,
    tremble: 0.3,
  });
  return {
    svg:
      fillPath(d, PLATE_COLOUR) +
      fillPath(d, '#c8c3a4', 0.28) +
      ids.clipped(d, figure) +
      inked(ring),
    spot: { part: `close-up-${look.part}`, at: lens.centre },
  };
}
