import type { Drawing } from '#content/schemas/drawing.ts';
import type { Species } from '#content/schemas/species.ts';
import { DrawingFault } from '../picture.ts';

export type BodyMeasures = NonNullable<Drawing['body']>;

/** Measures of a form without cap and stem. @throws DrawingFault when they are missing */
export function bodyOf(species: Species): BodyMeasures {
  const { body, form } = species.draw;
  if (body === undefined)
    throw new DrawingFault(species.id, 'draw.body', `the form ${form} needs height and width`);
  if (body.height_cm <= 0 || body.width_cm <= 0)
    throw new DrawingFault(species.id, 'draw.body.height_cm', 'must be more than 0');
  return body;
}
