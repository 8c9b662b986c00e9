import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TileType } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitRoads, wireBytes } from './fit.ts';
import { importRoads } from './importRoads.ts';
import { makeOsmPbf } from './osm.fixture.ts';
import { makePmtiles } from './pmtiles.fixture.ts';
import type { Road } from './road.ts';

/** A made-up region: one degree around 104.5° E, 23.5° N. */
const rings = [
  [
    [104, 23],
    [105, 23],
    [105, 24],
    [104, 24],
    [104, 23],
  ],
];
const budgetBytes = 100 * 1024;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roads-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const nodes = [
  { id: 1, lon: 103.5, lat: 23.5 },
  { id: 2, lon: 104.5, lat: 23.5 },
  { id: 3, lon: 104.5, lat: 23.9 },
  { id: 4, lon: 110, lat: 30 },
];

describe('a deployer adds roads to the offline map', () => {
  it('from an OpenStreetMap extract: roads for cars, cut at the border, credited', async () => {
    const path = await put(
      'made.osm.pbf',
      makeOsmPbf(nodes, [
        { id: 10, tags: { highway: 'primary', name: 'G323' }, refs: [1, 2] },
        { id: 11, tags: { highway: 'footway' }, refs: [2, 3] },
        { id: 12, tags: { waterway: 'river' }, refs: [2, 3] },
        { id: 13, tags: { highway: 'tertiary_link' }, refs: [2, 3] },
        { id: 14, tags: { highway: 'trunk' }, refs: [2, 999, 3] },
      ]),
    );
    const { file } = await importRoads({ path, rings, budgetBytes });
    expect(file.attribution).toBe('© OpenStreetMap contributors (ODbL)');
    expect(file.lines).toEqual([
      { class: 'primary', steps: [1_040_000, 235_000, 5000, 0] },
      { class: 'tertiary', steps: [1_045_000, 235_000, 0, 4000] },
    ]);
  });

  it('from GeoJSON, when it is said whom to credit', async () => {
    const features = [
      {
        type: 'Feature',
        properties: { highway: 'secondary' },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [104.2, 23.2],
              [104.4, 23.4],
            ],
            [
              [90, 20],
              [91, 20],
            ],
          ],
        },
      },
      { type: 'Feature', properties: null, geometry: null },
    ];
    const path = await put('made.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    await expect(importRoads({ path, rings, budgetBytes })).rejects.toThrow(/--attribution/);
    const { file } = await importRoads({ path, rings, budgetBytes, attribution: '© 县交通局' });
    expect(file).toMatchObject({
      attribution: '© 县交通局',
      lines: [{ class: 'secondary', steps: [1_042_000, 232_000, 2000, 2000] }],
    });
  });

  it('from vector tiles: a road that runs over two tiles is stored once', async () => {
    // 8/202/110 and its eastern neighbour; the road goes from the middle of one to the middle of the other
    const tiles = [
      {
        zoom: 8,
        x: 202,
        y: 110,
        roads: [
          {
            layer: 'transportation',
            kind: 'primary',
            line: [
              [2048, 2048],
              [4096 + 64, 2048],
            ] as const,
          },
        ],
      },
      {
        zoom: 8,
        x: 203,
        y: 110,
        roads: [
          {
            layer: 'transportation',
            kind: 'primary',
            line: [
              [-64, 2048],
              [2048, 2048],
            ] as const,
          },
        ],
      },
    ];
    const path = await put(
      'made.pmtiles',
      makePmtiles(tiles, { attribution: '<a href="#">&copy; Made up</a>' }),
    );
    const { file } = await importRoads({ path, rings, budgetBytes });
    expect(file.attribution).toBe('© Made up');
    const kilometres = file.lines.reduce((sum, { steps }) => sum + Math.abs(steps[2] ?? 0), 0);
    // 202.5/256 … 203.5/256 of 360°, minus 180°, cut at 104° and 105°
    const [from, to] = [(202.5 / 256) * 360 - 180, (203.5 / 256) * 360 - 180];
    expect(kilometres / 10_000).toBeCloseTo(Math.min(105, to) - Math.max(104, from), 3);
  });

  it.each([
    ['notes.txt', 'hello', /expected a file/],
    ['broken.geojson', '{', /not JSON/],
    ['point.geojson', '{"type":"Point"}', /FeatureCollection/],
    ['broken.osm.pbf', 'this is no protobuf at all', /not a readable OSM PBF/],
    ['broken.pmtiles', 'PMTiles but not really, far too short', /not a readable PMTiles/],
  ])('is told what is wrong with %s', async (name, content, words) => {
    const path = await put(name, content);
    await expect(importRoads({ path, rings, budgetBytes, attribution: 'x' })).rejects.toThrow(
      words,
    );
  });

  it('is told when the archive holds pictures, and when no road lies in the region', async () => {
    const tiles = [
      {
        zoom: 8,
        x: 10,
        y: 10,
        roads: [
          {
            layer: 'roads',
            kind: 'primary',
            line: [
              [0, 0],
              [10, 10],
            ] as const,
          },
        ],
      },
    ];
    const pictures = await put('pictures.pmtiles', makePmtiles(tiles, {}, TileType.Png));
    await expect(
      importRoads({ path: pictures, rings, budgetBytes, attribution: 'x' }),
    ).rejects.toThrow(/pictures/);
    const elsewhere = await put('elsewhere.pmtiles', makePmtiles(tiles, {}));
    await expect(
      importRoads({ path: elsewhere, rings, budgetBytes, attribution: 'x' }),
    ).rejects.toThrow(/no road/);
  });
});

describe('the roads fit into what a phone is asked to fetch', () => {
  const wiggle = (at: number) => Math.sin(at * 12.9898) * 0.003;
  const road = (name: Road['class'], row: number): Road => ({
    class: name,
    line: Array.from(
      { length: 400 },
      (_, at) => [104 + at / 400, 23 + row / 50 + wiggle(at + row)] as const,
    ),
  });
  const roads = Array.from({ length: 40 }, (_, row) => road(row < 4 ? 'trunk' : 'minor', row));

  it('the least important go first, and it is said which', () => {
    const all = fitRoads(roads, 1024 * 1024);
    expect(all.dropped).toEqual([]);
    const trunkOnly = fitRoads(
      roads.filter((one) => one.class === 'trunk'),
      1024 * 1024,
    );
    const few = fitRoads(roads, trunkOnly.bytes);
    expect(few.dropped).toEqual(['minor']);
    expect(few.bytes).toBeLessThanOrEqual(trunkOnly.bytes);
    expect(wireBytes(few.lines)).toBe(few.bytes);
  });

  it('a budget that holds nothing is refused', () => {
    expect(() => fitRoads(roads, 40)).toThrow(/--budget-kb/);
  });
});
