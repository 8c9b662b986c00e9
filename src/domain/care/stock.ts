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

/** Rows of the spreadsheet: a head row, then one row for each facility and item, also those never counted. */
export function stockRows(
  facilities: readonly FacilityStock[],
  items: readonly { readonly id: string; readonly group: string; readonly name: string }[],
  head: readonly string[],
): readonly (readonly string[])[] {
  const rows = facilities.flatMap((facility) =>
    items.map((item) => {
      const entry = facility.entries.find((each) => each.item === item.id);
      return [
        facility.name,
        item.group,
        item.name,
        entry?.count ?? '',
        entry?.unit ?? '',
        entry?.expires ?? '',
        facility.checkedOn,
      ];
    }),
  );
  return [head.slice()].concat(rows);
}

/**
 * CSV that spreadsheet programs open as UTF-8 (with a byte-order mark). A cell that would start a formula is written
 * as text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
