import type { ClinicRecord, CountiesFile } from '#content/schemas/region.ts';
import type { Ring } from '#domain/places/inside.ts';
import { COLUMNS, HEADERS, type Column, type Row } from './columns.ts';
import { readRow, type RowChange } from './readRow.ts';

/** A line that was not taken, told so that the one who filled it in can mend it. */
export interface Refusal {
  /** as Excel numbers it; 1 = header; 0 = the whole table */
  readonly line: number;
  readonly name: string;
  readonly column: string;
  readonly found: string;
  readonly reason: string;
}

export interface TableResult {
  readonly changes: readonly RowChange[];
  readonly refusals: readonly Refusal[];
}

export interface KnownPlaces {
  readonly records: readonly ClinicRecord[];
  readonly counties: CountiesFile['counties'];
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
}

const wholeTable = (reason: string, found = ''): TableResult => ({
  changes: [],
  refusals: [{ line: 0, name: '', column: '', found, reason }],
});

/** Where each column stands; a header that is missing or stands twice refuses the table, because cells could then shift. */
function placesOfColumns(header: readonly string[]): ReadonlyMap<Column, number> | string {
  const places = new Map<Column, number>();
  for (const column of COLUMNS) {
    const found = header.flatMap((text, at) => (text === HEADERS[column] ? [at] : []));
    if (found.length > 1) return `“${HEADERS[column]}”这一列有两个`;
    if (found[0] === undefined) {
      if (column === 'open') continue;
      return `缺“${HEADERS[column]}”这一列。请用导出的表填，不要改表头`;
    }
    places.set(column, found[0]);
  }
  return places;
}

function rowAt(cells: readonly string[], places: ReadonlyMap<Column, number>): Row {
  const entries = COLUMNS.map((column) => [column, cells[places.get(column) ?? -1] ?? ''] as const);
  return Object.fromEntries(entries) as Row;
}

function nameOfPlace(record: ClinicRecord, counties: CountiesFile['counties']): string {
  const county = counties.find(({ code }) => code === record.county);
  return county?.name.zh ?? record.city?.zh ?? '';
}

/**
 * Reads a filled table. Good lines become changes, bad ones refusals with line and reason; nothing is guessed.
 *
 * @param today day in China, YYYY-MM-DD
 */
export function readClinicsTable(
  table: readonly (readonly string[])[],
  known: KnownPlaces,
  today: string,
): TableResult {
  const [header, ...lines] = table;
  if (header === undefined) return wholeTable('这张表是空的');
  const places = placesOfColumns(header);
  if (typeof places === 'string') return wholeTable(places);
  const byId = new Map(known.records.map((record) => [record.id, record]));
  const rows = lines.map((cells, at) => ({ line: at + 2, row: rowAt(cells, places), cells }));
  const uses = new Map<string, number>();
  for (const { row } of rows) uses.set(row.id, (uses.get(row.id) ?? 0) + 1);
  const changes: RowChange[] = [];
  const refusals: Refusal[] = [];
  for (const { line, row, cells } of rows) {
    if (cells.every((cell) => cell === '')) continue;
    const refuse = (column: Column, reason: string) =>
      refusals.push({ line, name: row.name, column: HEADERS[column], found: row[column], reason });
    const record = byId.get(row.id);
    if (record === undefined) {
      refuse('id', '没有这个编号。新的救治点请直接加进 clinics.yaml');
      continue;
    }
    if ((uses.get(row.id) ?? 0) > 1) {
      refuse('id', '这个编号在表里出现了两次，不知道哪一行对');
      continue;
    }
    const rings = record.county === null ? undefined : known.rings.get(record.county);
    const placeName = nameOfPlace(record, known.counties);
    const result = readRow(row, record, { today, placeName, rings });
    if (!result.ok) refuse(result.problem.column, result.problem.reason);
    else if (Object.keys(result.value).length > 1) changes.push(result.value);
  }
  return { changes, refusals };
}
