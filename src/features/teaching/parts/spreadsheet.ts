import writeExcelFile from 'write-excel-file/browser';

/** Cells of a table: words and whole or broken numbers. */
export type Cell = string | number;
export type Table = readonly (readonly Cell[])[];

/** A workbook with one sheet; its first row is bold. Made on this device. */
export function workbook(table: Table): Promise<Blob> {
  const rows = table.map((row, at) =>
    row.map((value) => (at === 0 ? { value, fontWeight: 'bold' as const } : { value })),
  );
  return writeExcelFile(rows, { columns: [{ width: 40 }, { width: 14 }, { width: 14 }] }).toBlob();
}
