// npm run clinics:export [-- OUT_FOLDER]: writes clinics.xlsx and clinics.csv for the health department to fill in.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvOf, xlsxOf } from '#build/clinicsSheet/files.ts';
import { knownPlaces } from '#build/clinicsSheet/region.ts';
import { rowOf } from '#build/clinicsSheet/toRows.ts';

const folder = process.argv[2] ?? 'out';
const { records, counties } = await knownPlaces('content', process.env);
const rows = records.map((record) => rowOf(record, counties));
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'clinics.csv'), csvOf(rows));
await writeFile(join(folder, 'clinics.xlsx'), await xlsxOf(rows));
const open = rows.filter((row) => row.open !== '').length;
console.log(
  `${rows.length} 个单位，${open} 个还有要核实的 → ${join(folder, 'clinics.xlsx')}、clinics.csv`,
);
