import type { MapShapes } from '#content/regionShapes.ts';
import type { BoundariesFile } from '#content/schemas/region.ts';
import type { RoadsFile } from '#content/schemas/roads.ts';
import type { ContentStore } from '../content/area.ts';
import { activeRegion, type RegionSettings } from './active.ts';

/** Steps of 1e-4 degrees, about 11 m: finer than the outlines themselves. */
export const STEPS_PER_DEGREE = 10_000;

type Position = readonly number[];

/** [lon, lat, dlon, dlat, …]: small numbers that compress well. Steps of zero are left out. */
export function stepsOf(line: readonly Position[]): number[] {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon = 0, lat = 0] of line) {
    const [nextX, nextY] = [Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
    if (steps.length > 0 && nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return steps;
}

export function outerAndInnerRings(
  geometry: BoundariesFile['features'][number]['geometry'],
): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** `map/shapes`: outlines only with a map review number, roads only when a deployer imported them. */
export function mapShapesIn(store: ContentStore, settings: RegionSettings): MapShapes {
  const { folder, region } = activeRegion(store, settings);
  const { features } = store.get<BoundariesFile>(`${folder}/boundaries.geojson`);
  const outlines = features.map(({ properties, geometry }) => ({
    code: properties.code,
    level: properties.level,
    rings: outerAndInnerRings(geometry).map(stepsOf),
  }));
  const all = features.flatMap(({ geometry }) => outerAndInnerRings(geometry).flat());
  const [lons, lats] = [0, 1].map((at) => all.map((position) => position[at] ?? 0));
  const roads = store.list(`${folder}/roads.json`).map((path) => store.get<RoadsFile>(path))[0];
  return {
    outlines: region.map_review_no === null ? [] : outlines,
    bounds: [
      Math.min(...(lons ?? [])),
      Math.min(...(lats ?? [])),
      Math.max(...(lons ?? [])),
      Math.max(...(lats ?? [])),
    ],
    tiandituToken: settings.tiandituToken ?? null,
    roads: roads === undefined ? null : { attribution: roads.attribution, lines: roads.lines },
  };
}
