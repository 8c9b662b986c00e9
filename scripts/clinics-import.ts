// npm run clinics:import -- FILE [--dry-run]: checks a filled table (XLSX or CSV), shows the differences, writes clinics.yaml.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parse } from 'yaml';
import { clinicsSchema } from '#content/schemas/region.ts';
import { dayInChina } from '#domain/dayInChina.ts';
import { applyChanges, differencesOf } from '#build/clinicsSheet/applyChanges.ts';
import { readTable } from '#build/clinicsSheet/files.ts';
import { readClinicsTable } from '#build/clinicsSheet/readTable.ts';
import { knownPlaces } from '#build/clinicsSheet/region.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) {
  console.error('用法：npm run clinics:import -- 表格.xlsx（或 .csv）[--dry-run]');
  process.exit(2);
}
const known = await knownPlaces('content', process.env);
const table = await readTable(path).catch((error: unknown) => {
  console.error(`${path} 打不开：不是能读的 XLSX 或 CSV（${String(error)}）`);
  process.exit(1);
});
const { changes, refusals } = readClinicsTable(table, known, dayInChina(Date.now()));
for (const { id, field, from, to } of differencesOf(changes, known.records)) {
  console.log(`改 ${id} ${field}：${from} → ${to}`);
}
for (const { line, name, column, found, reason } of refusals) {
  const where = line === 0 ? '整张表' : `第 ${line} 行 ${name}「${column}」填的是“${found}”`;
  console.error(`没收 ${where}：${reason}`);
}
if (changes.length > 0 && !values['dry-run']) {
  const text = applyChanges(await readFile(known.file, 'utf8'), changes);
  v.parse(clinicsSchema, parse(text));
  await writeFile(known.file, text);
}
const done = values['dry-run'] ? '会写进' : '写进了';
console.log(`${changes.length} 家${done} clinics.yaml，${refusals.length} 行没收。`);
process.exit(refusals.length > 0 ? 1 : 0);
