import { join } from 'node:path';
import type { BoundariesFile, ClinicsFile, CountiesFile } from '#content/schemas/region.ts';
import { readRegion } from '../region/readRegion.ts';
import { outerAndInnerRings } from '../region/shapes.ts';
import type { KnownPlaces } from './readTable.ts';

/**
 * The facilities of the active region with what is needed to check a table against them.
 *
 * @param contentRoot the folder content/
 * @throws Error with one line per fault when the region's files are not sound
 */
export async function knownPlaces(
  contentRoot: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<KnownPlaces & { readonly file: string }> {
  const { store, folder } = await readRegion(contentRoot, env);
  const { features } = store.get<BoundariesFile>(`${folder}/boundaries.geojson`);
  return {
    file: join(contentRoot, folder, 'clinics.yaml'),
    records: store.get<ClinicsFile>(`${folder}/clinics.yaml`).clinics,
    counties: store.get<CountiesFile>(`${folder}/counties.yaml`).counties,
    rings: new Map(features.map(({ id, geometry }) => [id, outerAndInnerRings(geometry)])),
  };
}
