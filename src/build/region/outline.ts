import type { BoundariesFile } from '#content/schemas/region.ts';
import type { ContentStore } from '../content/area.ts';
import { outerAndInnerRings } from './shapes.ts';

/** The closed rings of the prefecture, in degrees. @param folder of the region below content/ */
export function outlineOf(
  store: ContentStore,
  folder: string,
): readonly (readonly (readonly number[])[])[] {
  return store
    .get<BoundariesFile>(`${folder}/boundaries.geojson`)
    .features.filter(({ properties }) => properties.level === 'prefecture')
    .flatMap(({ geometry }) => outerAndInnerRings(geometry));
}
