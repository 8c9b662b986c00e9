import type { Table } from './spreadsheet.ts';

/** A text that spreadsheet programs would run as a formula gets a quote before it. */
const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text);

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = isFormula(value) ? `'${value}` : value;
  return `"${text.replace(/"/g, '""')}"`;
}

/** A table as comma-separated values with a byte-order mark, so that Excel reads the Chinese. */
export function csvOf(table: Table): string {
  return `\uFEFF${table.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}
