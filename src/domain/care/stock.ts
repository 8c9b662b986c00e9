/** What one facility has of one item. Dates are YYYY-MM-DD or empty. */
export interface StockEntry {
  readonly item: string;
  readonly count: string;
  readonly unit: string;
  readonly expires: string;
}

/** One facility's stock; `id` is made on the device. */
export interface FacilityStock {
  readonly id: string;
  readonly name: string;
  readonly checkedOn: string;
  readonly entries: readonly StockEntry[];
}

export type StockState = 'missing' | 'expired' | 'soon' | 'there';

/** Days before the date on the pack from which it is called out (ours; a reminder, not a rule of use). */
const SOON_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * State of an entry. Nothing counted is `missing`, never assumed to be there.
 *
 * @param today YYYY-MM-DD
 */
export function stockState(entry: StockEntry | undefined, today: string): StockState {
  if (entry === undefined || !(Number(entry.count) > 0)) return 'missing';
  if (entry.expires === '') return 'there';
  const left = (Date.parse(entry.expires) - Date.parse(today)) / DAY_MS;
  if (Number.isNaN(left)) return 'there';
  if (left < 0) return 'expired';
  return left <= SOON_DAYS ? 'soon' : 'there';
}

/** The facility with one entry changed; the others stay as they are. */
export function withEntry(facility: FacilityStock, entry: StockEntry): FacilityStock {
  const others = facility.entries.filter((each) => each.item !== entry.item);
  return { ...facility, entries: others.concat([entry]) };
}

/** One cell of the table; numbers stay numbers, so that a spreadsheet can add them up. */
export type StockCell = string | number;

/** Words of the table: its heads in the order of the columns, and the names of the states. */
export interface StockWords {
  readonly head: readonly string[];
  readonly state: Readonly<Record<StockState, string>>;
}

/** An item of the region's list. */
export interface StockItem {
  readonly id: string;
  readonly group: string;
  readonly name: string;
}

function countCell(count: string): StockCell {
  const figure = Number(count);
  return count.trim() === '' || Number.isNaN(figure) ? count : figure;
}

/**
 * Rows of one facility: a head row, then one row for each item, also those never counted.
 * Columns: facility, group, item, count, unit, use by, state on the day of the export, counted on, exported on.
 *
 * @param today YYYY-MM-DD, the day of the export
 */
export function stockRows(
  facility: FacilityStock,
  items: readonly StockItem[],
  words: StockWords,
  today: string,
): readonly (readonly StockCell[])[] {
  const rows = items.map(({ id, group, name }) => {
    const entry = facility.entries.find((each) => each.item === id);
    return [
      facility.name,
      group,
      name,
      countCell(entry?.count ?? ''),
      entry?.unit ?? '',
      entry?.expires ?? '',
      words.state[stockState(entry, today)],
      facility.checkedOn,
      today,
    ];
  });
  return [words.head, ...rows];
}

const SHEET_NAME_LENGTH = 31;

/** Names that spreadsheets accept: short, without their forbidden signs, none twice. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, at) => {
    const plain = name.replace(/[[\]:*?/\\']/g, ' ').trim();
    const short = plain.slice(0, SHEET_NAME_LENGTH) || String(at + 1);
    let free = short;
    for (let more = 2; used.has(free.toLowerCase()); more += 1) {
      const end = ` ${String(more)}`;
      free = short.slice(0, SHEET_NAME_LENGTH - end.length) + end;
    }
    used.add(free.toLowerCase());
    return free;
  });
}

/**
 * CSV that spreadsheet programs open as UTF-8 (with a byte-order mark). A cell that would start a formula is written
 * as text.
 */
export function toCsv(rows: readonly (readonly StockCell[])[]): string {
  const cell = (value: StockCell) => {
    const text = String(value);
    const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
