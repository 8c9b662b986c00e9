import { toGrid } from '#domain/places/navigation.ts';
import { COLUMNS, HEADERS, SERVICE_COLUMNS, type Column } from './columns.ts';
import { readClinicsTable, type KnownPlaces, type TableResult } from './readTable.ts';
import type { RowChange } from './readRow.ts';

/** Numbers in [0, 1) from a seed (mulberry32); the same seed gives the same damage. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Table = string[][];
export interface Damage {
  readonly name: string;
  /** true: the damaged line (or table) must be refused; false: it must be read as if whole */
  readonly isFatal: boolean;
  /** Spoils the line `at` (1 = first after the header) in place. */
  readonly spoil: (table: Table, at: number, known: KnownPlaces, random: () => number) => void;
}

const columnAt = (column: Column) => COLUMNS.indexOf(column);
const get = (table: Table, at: number, column: Column) => table[at]?.[columnAt(column)] ?? '';
const put = (table: Table, at: number, column: Column, text: string) => {
  const line = table[at];
  if (line !== undefined) line[columnAt(column)] = text;
};
const cell = (name: string, column: Column, text: (old: string) => string): Damage => ({
  name,
  isFatal: true,
  spoil: (table, at) => put(table, at, column, text(get(table, at, column))),
});

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function both(table: Table, at: number, change: (old: string) => string): void {
  for (const column of ['phone', 'phoneAgain'] as const)
    put(table, at, column, change(get(table, at, column)));
}

/** The known point of the line, moved into another grid but still called WGS-84. */
function foreignGrid(grid: 'GCJ02' | 'BD09'): Damage['spoil'] {
  return (table, at, known) => {
    const record = known.records.find(({ id }) => id === get(table, at, 'id'));
    const knownPoint = record?.at ?? null;
    if (knownPoint === null) return put(table, at, 'lat', '?');
    const moved = toGrid(knownPoint, grid);
    put(table, at, 'lat', moved.lat.toFixed(6));
    put(table, at, 'lon', moved.lon.toFixed(6));
    put(table, at, 'accuracy', '街道');
  };
}

/** What happens to tables on their way through offices, phones and spreadsheet programs. */
export const DAMAGES: readonly Damage[] = [
  cell('one digit of the phone changed', 'phone', (old) =>
    old.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  ),
  {
    name: 'a digit lost in both phone cells',
    isFatal: true,
    spoil: (table, at) => both(table, at, (old) => old.slice(0, -1)),
  },
  {
    name: 'area code lost',
    isFatal: true,
    spoil: (table, at) => both(table, at, (old) => old.replace(/^\d+-/, '')),
  },
  {
    name: 'phone in scientific notation',
    isFatal: true,
    spoil: (table, at) => both(table, at, () => '8.76213E+09'),
  },
  cell('second phone cell empty', 'phoneAgain', () => ''),
  cell('who confirmed the phone is missing', 'phoneBy', () => ''),
  cell('day of the phone is missing', 'phoneOn', () => ''),
  cell('day in the future', 'phoneOn', () => '2999-01-01'),
  cell('a day that does not exist', 'servicesOn', () => '2026-02-30'),
  cell('a day as a serial number', 'servicesOn', () => '46331'),
  cell('who confirmed the services is garbled', 'servicesBy', () => '????'),
  cell('who confirmed the services is missing', 'servicesBy', () => ''),
  ...SERVICE_COLUMNS.map((id) => cell(`tick instead of a word in ${id}`, id, () => '√')),
  cell('a service left to guess', 'icu', () => '可能有'),
  cell('degree of latitude wrong', 'lat', (old) => String(Number(old) + 1)),
  cell('decimal comma', 'lon', (old) => old.replace('.', ',')),
  cell('longitude missing', 'lon', () => ''),
  cell('grid missing', 'grid', () => ''),
  cell('accuracy unknown word', 'accuracy', () => '很准'),
  {
    name: 'latitude and longitude swapped',
    isFatal: true,
    spoil: (table, at) => {
      const [lat, lon] = [get(table, at, 'lat'), get(table, at, 'lon')];
      put(table, at, 'lat', lon);
      put(table, at, 'lon', lat);
    },
  },
  { name: 'GCJ-02 called WGS-84', isFatal: true, spoil: foreignGrid('GCJ02') },
  { name: 'BD-09 called WGS-84', isFatal: true, spoil: foreignGrid('BD09') },
  cell('id mistyped', 'id', (old) => `${old}x`),
  cell('name of another place', 'name', () => '别的医院'),
  cell('county of another place', 'county', () => '别的县'),
  {
    name: 'cells shifted to the left',
    isFatal: true,
    spoil: (table, at) => void table[at]?.splice(4, 1),
  },
  {
    name: 'cells shifted to the right',
    isFatal: true,
    spoil: (table, at) => void table[at]?.splice(4, 0, ''),
  },
  {
    name: 'line doubled',
    isFatal: true,
    spoil: (table, at) => void table.splice(at, 0, [...(table[at] ?? [])]),
  },
  {
    name: 'ids sorted apart from the rest',
    isFatal: true,
    spoil: (table, at) => {
      const other = at === 1 ? 2 : at - 1;
      const [a, b] = [get(table, at, 'id'), get(table, other, 'id')];
      put(table, at, 'id', b);
      put(table, other, 'id', a);
    },
  },
  { name: 'header renamed', isFatal: true, spoil: (table) => put(table, 0, 'phone', '电话') },
  {
    name: 'column removed',
    isFatal: true,
    spoil: (table) => table.forEach((line) => line.splice(columnAt('phoneOn'), 1)),
  },
  {
    name: 'header doubled',
    isFatal: true,
    spoil: (table) => put(table, 0, 'icu', HEADERS.dialysis),
  },
  { name: 'full-width digits', isFatal: false, spoil: (table, at) => both(table, at, fullWidth) },
  {
    name: 'spaces in the phone',
    isFatal: false,
    spoil: (table, at) => both(table, at, (old) => ` ${old.replace('-', ' - ')}`),
  },
  {
    name: 'empty lines between',
    isFatal: false,
    spoil: (table, at) =>
      void table.splice(
        at,
        0,
        COLUMNS.map(() => ''),
      ),
  },
  {
    name: 'columns in another order',
    isFatal: false,
    spoil: (table) => table.forEach((line) => line.unshift(line.pop() ?? '')),
  },
];

export interface Verdict {
  readonly damage: string;
  /** changes that differ from what the whole table says */
  readonly wrong: readonly RowChange[];
  /** refusals without a reason */
  readonly unexplained: number;
  /** a fatal damage that was not refused */
  readonly isMissed: boolean;
  readonly result: TableResult;
}

/** Damages one line of a good table and compares what is read with the truth. */
export function tryDamage(
  seed: number,
  good: readonly (readonly string[])[],
  known: KnownPlaces,
  today: string,
): Verdict {
  const random = seeded(seed);
  const damage = DAMAGES[seed % DAMAGES.length];
  if (damage === undefined) throw new Error('no damage');
  const truth = new Map(readClinicsTable(good, known, today).changes.map((c) => [c.id, c]));
  const table = good.map((line) => [...line]);
  const at = 1 + Math.floor(random() * (table.length - 1));
  damage.spoil(table, at, known, random);
  const result = readClinicsTable(table, known, today);
  const isTrue = (change: RowChange) => {
    const whole: Readonly<Record<string, unknown>> = { ...truth.get(change.id) };
    return Object.entries(change).every(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(whole[key]),
    );
  };
  return {
    damage: damage.name,
    wrong: result.changes.filter((change) => !isTrue(change)),
    unexplained: result.refusals.filter(({ reason }) => reason.length < 4).length,
    isMissed: damage.isFatal ? result.refusals.length === 0 : result.refusals.length > 0,
    result,
  };
}

/** A table as the health department might return it: every place of the county filled in. Numbers are made up for the trial. */
export function filledTable(exported: readonly (readonly string[])[], random: () => number): Table {
  return exported.map((line, at) => {
    const copy = [...line];
    const table = [copy];
    if (at === 0 || get(table, 0, 'lat') === '') return copy;
    const number = `0876-${2_000_000 + Math.floor(random() * 999_999)}`;
    both(table, 0, () => number);
    put(table, 0, 'phoneBy', '张某（县卫健局）');
    put(table, 0, 'phoneOn', '2026-11-05');
    for (const id of SERVICE_COLUMNS) put(table, 0, id, random() < 0.5 ? '有' : '没有');
    put(table, 0, 'servicesBy', '李某');
    put(table, 0, 'servicesOn', '2026-11-06');
    return copy;
  });
}
