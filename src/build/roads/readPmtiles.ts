import { open, type FileHandle } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, TileType, type RangeResponse, type Source } from 'pmtiles';
import { clipToRings } from './clip.ts';
import { RoadFileError, roadClassOf, type Position, type Road, type RoadSource } from './road.ts';

/** Layers that hold roads: OpenMapTiles, Protomaps, and plain exports. */
const ROAD_LAYERS = ['transportation', 'roads', 'road', 'highway'];
/** Finer tiles hold detail that a map of a prefecture cannot show. */
const MAX_ZOOM = 12;

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

class FileSource implements Source {
  readonly #file: FileHandle;
  readonly #path: string;
  constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }
  getKey(): string {
    return this.#path;
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await this.#file.read(bytes, 0, length, offset);
    return { data: bytes.buffer.slice(0, bytesRead) };
  }
}

/** Column and row of the tile of a place, Web Mercator. */
function tileAt(lon: number, lat: number, zoom: number): readonly [number, number] {
  const n = 2 ** zoom;
  const radians = (lat * Math.PI) / 180;
  const y = ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * n;
  return [Math.floor(((lon + 180) / 360) * n), Math.floor(y)];
}

function boxOfTile(x: number, y: number, zoom: number): readonly Position[] {
  const n = 2 ** zoom;
  const lon = (column: number) => (column / n) * 360 - 180;
  const lat = (row: number) =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / n))) * 180) / Math.PI;
  const [west, east, north, south] = [lon(x), lon(x + 1), lat(y), lat(y + 1)];
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
}

/** Tiles overlap by a margin; each keeps what lies inside its own box, so that no road is stored twice. */
function roadsOfTile(data: ArrayBuffer, x: number, y: number, zoom: number): Road[] {
  const tile = new VectorTile(new PbfReader(new Uint8Array(data)));
  const box = [boxOfTile(x, y, zoom)];
  const roads: Road[] = [];
  for (const name of ROAD_LAYERS) {
    const layer = tile.layers[name];
    for (let at = 0; at < (layer?.length ?? 0); at += 1) {
      const feature = layer?.feature(at);
      const word =
        feature?.properties['highway'] ??
        feature?.properties['class'] ??
        feature?.properties['kind_detail'] ??
        feature?.properties['kind'];
      const roadClass = roadClassOf(word);
      const geometry = feature?.toGeoJSON(x, y, zoom).geometry;
      if (roadClass === undefined || geometry === undefined) continue;
      const lines =
        geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      for (const line of lines) {
        const places = line.map(([lon = NaN, lat = NaN]): Position => [lon, lat]);
        roads.push(...clipToRings(places, box).map((piece) => ({ class: roadClass, line: piece })));
      }
    }
  }
  return roads;
}

/**
 * Roads of a PMTiles archive of vector tiles, at its finest zoom up to 12, within the bounds.
 *
 * @throws RoadFileError when the file is no PMTiles archive or holds pictures instead of vectors
 */
export async function readPmtiles(path: string, bounds: Bounds): Promise<RoadSource> {
  const file = await open(path);
  try {
    const archive = new PMTiles(new FileSource(file, path));
    const header = await archive.getHeader().catch((cause: unknown) => {
      throw new RoadFileError(`not a readable PMTiles file: ${String(cause)}`, { cause });
    });
    if (header.tileType !== TileType.Mvt)
      throw new RoadFileError('this PMTiles file holds pictures, not vector tiles');
    const zoom = Math.min(MAX_ZOOM, header.maxZoom);
    const [left, top] = tileAt(bounds.west, bounds.north, zoom);
    const [right, bottom] = tileAt(bounds.east, bounds.south, zoom);
    const roads: Road[] = [];
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1) {
        const tile = await archive.getZxy(zoom, x, y);
        if (tile !== undefined) roads.push(...roadsOfTile(tile.data, x, y, zoom));
      }
    const metadata = (await archive.getMetadata()) as Readonly<Record<string, unknown>> | undefined;
    const attribution = metadata?.['attribution'];
    return { roads, attribution: typeof attribution === 'string' ? plain(attribution) : undefined };
  } finally {
    await file.close();
  }
}

/** Attributions are often HTML links; the map shows words. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;/g, '©')
    .trim();
}
