import { createOSMStream } from 'osm-pbf-parser-node';
import type { RoadClass } from '#content/schemas/roads.ts';
import { RoadFileError, roadClassOf, type Position, type RoadSource } from './road.ts';

const ODBL = '© OpenStreetMap contributors (ODbL)';

/** The parts of the parser's records that are read here. */
interface OsmRecord {
  readonly type?: string;
  readonly id?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly refs?: readonly number[];
  readonly tags?: Readonly<Record<string, string>>;
}

interface Way {
  readonly class: RoadClass;
  readonly refs: readonly number[];
}

async function* records(path: string): AsyncGenerator<OsmRecord> {
  try {
    for await (const record of createOSMStream(path, { withInfo: false }))
      yield record as OsmRecord;
  } catch (cause) {
    throw new RoadFileError(`not a readable OSM PBF file: ${String(cause)}`, { cause });
  }
}

async function waysOf(path: string): Promise<readonly Way[]> {
  const ways: Way[] = [];
  for await (const { type, tags, refs } of records(path)) {
    const roadClass = type === 'way' ? roadClassOf(tags?.['highway']) : undefined;
    if (roadClass !== undefined && refs !== undefined) ways.push({ class: roadClass, refs });
  }
  return ways;
}

/**
 * Roads of an OpenStreetMap extract (.osm.pbf). The file is read twice, so that only the nodes of roads are held in memory.
 * A way whose nodes are partly outside the extract keeps the pieces that are there.
 *
 * @throws RoadFileError when the file cannot be read as OSM PBF
 */
export async function readOsm(path: string): Promise<RoadSource> {
  const ways = await waysOf(path);
  const wanted = new Set(ways.flatMap(({ refs }) => refs));
  const places = new Map<number, Position>();
  for await (const { type, id, lat, lon } of records(path)) {
    if (type !== 'node' || id === undefined || lat === undefined || lon === undefined) continue;
    if (wanted.has(id)) places.set(id, [lon, lat]);
  }
  const roads = ways.flatMap(({ class: roadClass, refs }) => {
    const pieces: Position[][] = [[]];
    for (const ref of refs) {
      const place = places.get(ref);
      if (place === undefined) pieces.push([]);
      else pieces[pieces.length - 1]?.push(place);
    }
    return pieces.filter((line) => line.length > 1).map((line) => ({ class: roadClass, line }));
  });
  return { roads, attribution: ODBL };
}
