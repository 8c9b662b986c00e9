import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { workbook } from './spreadsheet.ts';

const TABLE = [
  ['题', '课前答对', '课后答对'],
  ['树下有一朵“好看”的蘑菇, 你怎么做？', 12, 27],
];

it('another program reads back the words and numbers of the CSV, behind a byte-order mark', () => {
  expect(csvOf(TABLE).codePointAt(0)).toBe(0xfeff);
  const read = parse(csvOf(TABLE), { bom: true, cast: false }) as string[][];
  expect(read).toEqual(TABLE.map((row) => row.map(String)));
});

it('no cell can become a formula', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
  fc.assert(
    fc.property(start, fc.string(), (sign, rest) => {
      const [[read]] = parse(csvOf([[sign + rest]]), { bom: true, relax_quotes: true }) as [
        [string],
      ];
      expect(read.startsWith("'")).toBe(true);
    }),
  );
});

it('the workbook opens in a reader of its own, with numbers as numbers', async () => {
  const file = Buffer.from(await (await workbook(TABLE)).arrayBuffer());
  const sheets = (await readExcelFile(file)) as unknown;
  const rows = (
    Array.isArray(sheets) && 'data' in (sheets[0] as object)
      ? (sheets[0] as { data: unknown }).data
      : sheets
  ) as unknown;
  expect(rows).toEqual(TABLE);
});
