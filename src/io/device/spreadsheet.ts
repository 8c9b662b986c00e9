import writeExcelFile from 'write-excel-file/browser';
import { saveBlob } from './saveFile.ts';

export interface SheetOfRows {
  readonly name: string;
  /** first row: heads */
  readonly rows: readonly (readonly (string | number)[])[];
  /** width of each column in characters */
  readonly widths: readonly number[];
}

/**
 * Makes a spreadsheet and offers it as a file; works without a network. This module is large: import it when it is wanted.
 * A text is written as a text, also when it begins like a formula.
 *
 * @throws when the file cannot be made
 */
export async function saveSpreadsheet(
  fileName: string,
  sheets: readonly SheetOfRows[],
): Promise<void> {
  const made = writeExcelFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, at) =>
        row.map((value) =>
          typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String, ...(at === 0 && { fontWeight: 'bold' as const }) },
        ),
      ),
    })),
  );
  saveBlob(fileName, await made.toBlob());
}
