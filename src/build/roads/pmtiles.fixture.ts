import { PbfWriter } from 'pbf';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

export interface MadeTileRoad {
  readonly layer: string;
  readonly kind: string;
  /** tile units, 0–4096; may lie in the margin around the tile */
  readonly line: readonly (readonly [number, number])[];
}

export interface MadeTile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly roads: readonly MadeTileRoad[];
}

const HEADER_BYTES = 127;
const EXTENT = 4096;

const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** Move to the first point, then lines to the rest. */
function commands(line: MadeTileRoad['line']): number[] {
  const steps = line.map(([x, y], at) => {
    const [fromX, fromY] = line[at - 1] ?? [0, 0];
    return [zigzag(x - fromX), zigzag(y - fromY)];
  });
  return [
    (1 << 3) | 1,
    ...(steps[0] ?? []),
    ((line.length - 1) << 3) | 2,
    ...steps.slice(1).flat(),
  ];
}

function vectorTile(roads: readonly MadeTileRoad[]): Uint8Array {
  const tile = new PbfWriter();
  for (const road of roads) {
    const writeLayer = (_: unknown, layer: PbfWriter) => {
      layer.writeVarintField(15, 2);
      layer.writeStringField(1, road.layer);
      const writeFeature = (_unused: unknown, feature: PbfWriter) => {
        feature.writePackedVarint(2, [0, 0]);
        feature.writeVarintField(3, 2);
        feature.writePackedVarint(4, commands(road.line));
      };
      layer.writeMessage(2, writeFeature, null);
      layer.writeStringField(3, 'kind');
      layer.writeMessage(
        4,
        (_unused: unknown, value: PbfWriter) => value.writeStringField(1, road.kind),
        null,
      );
      layer.writeVarintField(5, EXTENT);
    };
    tile.writeMessage(3, writeLayer, null);
  }
  return tile.finish();
}

function directory(
  tiles: readonly { readonly id: number; readonly bytes: Uint8Array }[],
): Uint8Array {
  const out = new PbfWriter();
  out.writeVarint(tiles.length);
  tiles.forEach(({ id }, at) => out.writeVarint(id - (tiles[at - 1]?.id ?? 0)));
  tiles.forEach(() => out.writeVarint(1));
  tiles.forEach(({ bytes }) => out.writeVarint(bytes.length));
  // 0 = right after the one before; the first stands at offset 0, written as 1
  tiles.forEach((_, at) => out.writeVarint(at === 0 ? 1 : 0));
  return out.finish();
}

/** A small uncompressed PMTiles archive, version 3. @param tileType 1 = vector tiles, 2 = PNG */
export function makePmtiles(
  tiles: readonly MadeTile[],
  metadata: Readonly<Record<string, unknown>>,
  tileType: TileType = TileType.Mvt,
): Buffer {
  const stored = tiles
    .map(({ zoom, x, y, roads }) => ({ id: zxyToTileId(zoom, x, y), bytes: vectorTile(roads) }))
    .sort((a, b) => a.id - b.id);
  const parts = [
    directory(stored),
    Buffer.from(JSON.stringify(metadata)),
    Buffer.concat(stored.map(({ bytes }) => bytes)),
  ];
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header[7] = 3;
  const u64 = (at: number, value: number) => header.writeBigUInt64LE(BigInt(value), at);
  let offset = HEADER_BYTES;
  // root directory, metadata, leaf directories (none), tile data
  for (const [at, length] of [
    [8, parts[0]?.length ?? 0],
    [24, parts[1]?.length ?? 0],
    [40, 0],
    [56, parts[2]?.length ?? 0],
  ] as const) {
    u64(at, offset);
    u64(at + 8, length);
    offset += length;
  }
  [72, 80, 88].forEach((at) => u64(at, stored.length));
  header[96] = 1;
  header[97] = Compression.None;
  header[98] = Compression.None;
  header[99] = tileType;
  header[100] = Math.min(...tiles.map(({ zoom }) => zoom));
  header[101] = Math.max(...tiles.map(({ zoom }) => zoom));
  return Buffer.concat([header, ...parts]);
}
