import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { COLUMNS, HEADERS, type Row } from './columns.ts';

const BOM = '\uFEFF';

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** CSV as Chinese Excel opens it: UTF-8 with BOM, CRLF. */
export function csvOf(rows: readonly Row[]): string {
  const lines = [
    COLUMNS.map((column) => HEADERS[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column])),
  ];
  return BOM + lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

const WIDTHS: Partial<Record<keyof typeof HEADERS, number>> = { name: 26, address: 30, open: 40 };

/** XLSX; every cell is text, so that no program turns a number into 1.39E+10. What is still open is marked. */
export async function xlsxOf(rows: readonly Row[]): Promise<Buffer> {
  const header = COLUMNS.map((column) => ({
    value: HEADERS[column],
    type: String,
    fontWeight: 'bold' as const,
  }));
  const lines = rows.map((row) =>
    COLUMNS.map((column) => ({
      value: row[column],
      type: String,
      ...(column === 'open' && row.open !== '' ? { backgroundColor: '#F6E2B3' } : {}),
    })),
  );
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 16 }));
  return writeExcelFile([header, ...lines], {
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    sheet: '救治点',
  }).toBuffer();
}

/** UTF-8, or GB18030 as older Excel saves it in China. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell).trim();
}

/**
 * Reads a table as lines of text.
 *
 * @throws Error when the file is neither a readable XLSX nor a readable CSV
 */
export async function readTable(path: string): Promise<readonly (readonly string[])[]> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const sheets = await readExcelFile(bytes);
    const first: unknown = sheets[0];
    const data = (first as { data?: unknown } | undefined)?.data ?? sheets;
    return (data as unknown[][]).map((line) => line.map(cellText));
  }
  const lines = parseCsv(decoded(bytes), {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
  return lines.map((line) => line.map(cellText));
}
