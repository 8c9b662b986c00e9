// npm run clinics:torture [-- COUNT]: damages filled tables in many ways; no wrong record may be read. Default 5,000 tables.
import { COLUMNS, HEADERS } from '#build/clinicsSheet/columns.ts';
import { filledTable, seeded, tryDamage } from '#build/clinicsSheet/damage.ts';
import { knownPlaces } from '#build/clinicsSheet/region.ts';
import { rowOf } from '#build/clinicsSheet/toRows.ts';

const count = Number(process.argv[2] ?? 5000);
const known = await knownPlaces('content', process.env);
const rows = known.records.map((record) => rowOf(record, known.counties));
const exported = [
  COLUMNS.map((column) => HEADERS[column]),
  ...rows.map((row) => COLUMNS.map((column) => row[column])),
];
const good = filledTable(exported, seeded(7)).filter((line) => line[COLUMNS.indexOf('lat')] !== '');
let [wrong, unexplained, missed, refused] = [0, 0, 0, 0];
for (let seed = 0; seed < count; seed += 1) {
  const verdict = tryDamage(seed, good, known, '2026-11-25');
  wrong += verdict.wrong.length;
  unexplained += verdict.unexplained;
  refused += verdict.result.refusals.length;
  if (verdict.isMissed) missed += 1;
}
console.log(
  `${count} damaged tables: ${wrong} wrong records, ${refused} refusals, ${unexplained} of them without a reason, ${missed} damages missed`,
);
process.exit(wrong + unexplained + missed > 0 ? 1 : 0);
