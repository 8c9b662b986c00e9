import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

export interface MadeWay {
  readonly id: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly refs: readonly number[];
}

export interface MadeNode {
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
}

/** OSM PBF counts in steps of 100 nano-degrees. */
const STEPS_PER_DEGREE = 1e7;

function deltas(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

function blob(type: string, data: Uint8Array): Buffer {
  const body = new PbfWriter();
  body.writeVarintField(2, data.length);
  body.writeBytesField(3, deflateSync(data));
  const bodyBytes = body.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, bodyBytes.length);
  const headerBytes = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(headerBytes.length);
  return Buffer.concat([length, headerBytes, bodyBytes]);
}

function header(): Uint8Array {
  const block = new PbfWriter();
  block.writeStringField(4, 'OsmSchema-V0.6');
  block.writeStringField(4, 'DenseNodes');
  return block.finish();
}

function primitives(nodes: readonly MadeNode[], ways: readonly MadeWay[]): Uint8Array {
  const strings = ['', ...new Set(ways.flatMap(({ tags }) => Object.entries(tags).flat()))];
  const at = (text: string) => strings.indexOf(text);
  const writeTable = (_: unknown, table: PbfWriter) => {
    for (const text of strings) table.writeBytesField(1, Buffer.from(text));
  };
  const writeDense = (_: unknown, dense: PbfWriter) => {
    dense.writePackedSVarint(1, deltas(nodes.map(({ id }) => id)));
    dense.writePackedSVarint(8, deltas(nodes.map(({ lat }) => Math.round(lat * STEPS_PER_DEGREE))));
    dense.writePackedSVarint(9, deltas(nodes.map(({ lon }) => Math.round(lon * STEPS_PER_DEGREE))));
  };
  const writeWay = (way: MadeWay, out: PbfWriter) => {
    out.writeVarintField(1, way.id);
    out.writePackedVarint(2, Object.keys(way.tags).map(at));
    out.writePackedVarint(3, Object.values(way.tags).map(at));
    out.writePackedSVarint(8, deltas(way.refs));
  };
  const block = new PbfWriter();
  block.writeMessage(1, writeTable, null);
  block.writeMessage(
    2,
    (_: unknown, group: PbfWriter) => group.writeMessage(2, writeDense, null),
    null,
  );
  const writeWays = (_: unknown, group: PbfWriter) => {
    for (const way of ways) group.writeMessage(3, writeWay, way);
  };
  block.writeMessage(2, writeWays, null);
  return block.finish();
}

/** A small extract as OpenStreetMap distributes it: a header, and one block with dense nodes and ways. */
export function makeOsmPbf(nodes: readonly MadeNode[], ways: readonly MadeWay[]): Buffer {
  return Buffer.concat([blob('OSMHeader', header()), blob('OSMData', primitives(nodes, ways))]);
}
