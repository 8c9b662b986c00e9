import type { Accuracy, ClinicRecord } from '#content/schemas/region.ts';
import { distanceM } from '#domain/places/distance.ts';
import { isInside, type Ring } from '#domain/places/inside.ts';
import { fromGrid, toGrid, type Grid } from '#domain/places/navigation.ts';
import { ok, refused, type Result } from '#domain/result.ts';
import { ACCURACY_WORDS, GRIDS, type Column, type GridName, type Row } from './columns.ts';
import { degreesCell } from './cells.ts';

/** What a refused cell needs to be mended. */
export interface CellProblem {
  readonly column: Column;
  readonly reason: string;
}

export interface NewPosition {
  readonly at: { readonly lat: number; readonly lon: number };
  readonly accuracy: Exclude<Accuracy, 'unknown'>;
}

/** A place is not moved further than this in one go: the known point is a town centre, 90 % of them within 7 km. */
const FARTHEST_MOVE_M = 15_000;
/** Outside the region nothing but the old point can be compared with. */
const SAME_POINT_M = 120;
const SERVICE_NAMES: Readonly<Record<Grid, string>> = {
  GCJ02: 'GCJ-02（高德、腾讯）',
  BD09: 'BD-09（百度）',
};
const CHINESE_GRIDS: readonly Grid[] = ['GCJ02', 'BD09'];

const problem = (column: Column, reason: string) => refused<CellProblem>({ column, reason });

/** The grid whose shift explains the value: its point is the known one, only moved. */
function gridLooksLike(
  at: NewPosition['at'],
  record: ClinicRecord,
  rings: readonly Ring[] | undefined,
): Grid | undefined {
  const known = record.at;
  if (known !== null && distanceM(at, known) > SAME_POINT_M) {
    const moved = CHINESE_GRIDS.find((grid) => distanceM(at, toGrid(known, grid)) < SAME_POINT_M);
    if (moved !== undefined) return moved;
  }
  if (rings === undefined || isInside(rings, at)) return undefined;
  return CHINESE_GRIDS.find((grid) => isInside(rings, fromGrid(at, grid)));
}

/** The cells as they were exported. */
function isUntouched(row: Row, { at, accuracy }: ClinicRecord): boolean {
  if (at === null || accuracy === 'unknown' || row.grid !== 'WGS-84') return false;
  const isSamePoint = row.lat === String(at.lat) && row.lon === String(at.lon);
  return isSamePoint && row.accuracy === ACCURACY_WORDS[accuracy];
}

/** The point of a line, in WGS-84, if it differs from the record; undefined = no change. */
export function positionOf(
  row: Row,
  record: ClinicRecord,
  rings: readonly Ring[] | undefined,
): Result<NewPosition | undefined, CellProblem> {
  if (row.lat === '' && row.lon === '') return ok(undefined);
  if (isUntouched(row, record)) return ok(undefined);
  const lat = degreesCell(row.lat);
  if (!lat.ok) return problem('lat', lat.problem);
  const lon = degreesCell(row.lon);
  if (!lon.ok) return problem('lon', lon.problem);
  const accuracy = (Object.keys(ACCURACY_WORDS) as NewPosition['accuracy'][]).find(
    (key) => ACCURACY_WORDS[key] === row.accuracy,
  );
  if (accuracy === undefined) {
    return problem('accuracy', `要填${Object.values(ACCURACY_WORDS).join('、')}之一`);
  }
  if (lat.value > 60 && lon.value < 60) return problem('lat', '纬度和经度填反了');
  const grid = GRIDS[row.grid as GridName];
  if (grid === undefined) {
    return problem('grid', '要填 WGS-84（手机定位、天地图）、GCJ-02（高德、腾讯）或 BD-09（百度）');
  }
  const given = { lat: lat.value, lon: lon.value };
  const at = grid === 'WGS84' ? given : fromGrid(given, grid);
  const rounded = { lat: Number(at.lat.toFixed(6)), lon: Number(at.lon.toFixed(6)) };
  const isSame = record.at !== null && distanceM(rounded, record.at) < 1;
  if (isSame && accuracy === record.accuracy) return ok(undefined);
  if (grid === 'WGS84') {
    const mistaken = gridLooksLike(given, record, rings);
    if (mistaken !== undefined) {
      const name = SERVICE_NAMES[mistaken];
      return problem('grid', `写着 WGS-84，但像是 ${name} 的坐标。请在“坐标系”一格改正`);
    }
  }
  return plausible({ at: rounded, accuracy }, record, rings);
}

function plausible(
  position: NewPosition,
  record: ClinicRecord,
  rings: readonly Ring[] | undefined,
): Result<NewPosition, CellProblem> {
  if (rings !== undefined && !isInside(rings, position.at)) {
    return problem('lat', '这个点不在它的县里。请核对纬度、经度和坐标系');
  }
  const moved = record.at === null ? 0 : distanceM(position.at, record.at);
  if (moved > FARTHEST_MOVE_M) {
    const km = Math.round(moved / 1000);
    return problem('lat', `离原来的位置 ${km} 公里，太远。请核对；确实搬了，请直接改 clinics.yaml`);
  }
  return ok(position);
}
