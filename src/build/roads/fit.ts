import { brotliCompressSync, constants } from 'node:zlib';
import simplify from 'simplify-js';
import { ROAD_CLASSES, type RoadClass, type RoadsFile } from '#content/schemas/roads.ts';
import { stepsOf } from '../region/shapes.ts';
import { RoadFileError, type Road } from './road.ts';

/** Thinning in degrees: about 20 m, 50 m, 110 m, 220 m. */
const TOLERANCES_DEG = [0.0002, 0.0005, 0.001, 0.002] as const;

export interface FittedRoads {
  readonly lines: RoadsFile['lines'];
  /** brotli, what a phone fetches */
  readonly bytes: number;
  readonly toleranceDeg: number;
  /** classes that had to go, the least important first */
  readonly dropped: readonly RoadClass[];
}

function thinned({ class: road, line }: Road, toleranceDeg: number): RoadsFile['lines'] {
  const points = simplify(
    line.map(([x, y]) => ({ x, y })),
    toleranceDeg,
    true,
  );
  const steps = stepsOf(points.map(({ x, y }) => [x, y]));
  return steps.length < 4 ? [] : [{ class: road, steps }];
}

/** Bytes that these lines cost a phone over the wire. */
export function wireBytes(lines: RoadsFile['lines']): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return brotliCompressSync(JSON.stringify(lines), { params }).length;
}

/**
 * Thins the roads until they cost no more than the budget: first coarser lines, then without the least important class,
 * and so on. The motorways are never given up for nothing: when even they do not fit, the budget is wrong.
 *
 * @param budgetBytes over the wire, brotli
 * @throws RoadFileError when nothing fits
 */
export function fitRoads(roads: readonly Road[], budgetBytes: number): FittedRoads {
  for (let kept = ROAD_CLASSES.length; kept > 0; kept -= 1) {
    const classes = ROAD_CLASSES.slice(0, kept);
    const candidates = roads.filter((road) => classes.includes(road.class));
    if (candidates.length === 0) break;
    for (const toleranceDeg of TOLERANCES_DEG) {
      const lines = candidates.flatMap((road) => thinned(road, toleranceDeg));
      const bytes = wireBytes(lines);
      if (bytes <= budgetBytes)
        return {
          lines,
          bytes,
          toleranceDeg,
          dropped: ROAD_CLASSES.slice(kept).filter((name) =>
            roads.some((road) => road.class === name),
          ),
        };
    }
  }
  throw new RoadFileError(
    `not even the main roads fit into ${Math.round(budgetBytes / 1024)} KB; allow more with --budget-kb`,
  );
}
