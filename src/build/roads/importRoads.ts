import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { roadsSchema, type RoadsFile } from '#content/schemas/roads.ts';
import { clipToRings, type Ring } from './clip.ts';
import { fitRoads, type FittedRoads } from './fit.ts';
import { readGeoJson } from './readGeoJson.ts';
import { readOsm } from './readOsm.ts';
import { readPmtiles, type Bounds } from './readPmtiles.ts';
import { RoadFileError, type RoadSource } from './road.ts';

export interface RoadImport {
  /** .osm.pbf, .geojson, .json or .pmtiles */
  readonly path: string;
  /** outline of the region */
  readonly rings: readonly Ring[];
  /** over the wire, brotli */
  readonly budgetBytes: number;
  /** wins over what the file says */
  readonly attribution?: string | undefined;
}

export interface ImportedRoads extends Pick<FittedRoads, 'bytes' | 'toleranceDeg' | 'dropped'> {
  /** content/region/<id>/roads.json */
  readonly file: RoadsFile;
  readonly read: number;
  readonly inRegion: number;
}

export function boundsOf(rings: readonly Ring[]): Bounds {
  const [lons, lats] = [0, 1].map((axis) => rings.flat().map((position) => position[axis] ?? NaN));
  return {
    west: Math.min(...(lons ?? [])),
    south: Math.min(...(lats ?? [])),
    east: Math.max(...(lons ?? [])),
    north: Math.max(...(lats ?? [])),
  };
}

async function read(path: string, bounds: Bounds): Promise<RoadSource> {
  if (path.endsWith('.pbf')) return readOsm(path);
  if (path.endsWith('.pmtiles')) return readPmtiles(path, bounds);
  if (/\.(geo)?json$/.test(path)) return readGeoJson(await readFile(path, 'utf8'));
  throw new RoadFileError('expected a file that ends in .osm.pbf, .geojson or .pmtiles');
}

/**
 * Reads roads, keeps those inside the region, thins them into the budget.
 *
 * @throws RoadFileError when the file cannot be used, names nobody to credit, or has no road in the region
 */
export async function importRoads(wanted: RoadImport): Promise<ImportedRoads> {
  const source = await read(wanted.path, boundsOf(wanted.rings));
  const attribution = (wanted.attribution ?? source.attribution ?? '').trim();
  if (attribution === '')
    throw new RoadFileError(
      'the file does not say whom to credit; name them with --attribution "…"',
    );
  const clipped = source.roads.flatMap(({ class: road, line }) =>
    clipToRings(line, wanted.rings).map((piece) => ({ class: road, line: piece })),
  );
  if (clipped.length === 0)
    throw new RoadFileError(
      `no road of this file lies in the region (${source.roads.length} roads were read)`,
    );
  const { lines, bytes, toleranceDeg, dropped } = fitRoads(clipped, wanted.budgetBytes);
  const file = v.parse(roadsSchema, { attribution, made_from: basename(wanted.path), lines });
  return {
    file,
    bytes,
    toleranceDeg,
    dropped,
    read: source.roads.length,
    inRegion: clipped.length,
  };
}
