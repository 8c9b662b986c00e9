// Evaluates a table of observations: npm run -s checker:evaluate -- FILE.csv [--json]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { modelFromContent } from '#build/content/checker/model.ts';
import { evaluateTable, type Rate, type Row } from '#domain/checker/trial/evaluate.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('usage: npm run -s checker:evaluate -- FILE.csv [--json]');
  process.exit(2);
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const rateLine = ({ key, cases, alarms, rate, low, high }: Rate) =>
  `${key.padEnd(36)} ${String(alarms).padStart(5)} / ${String(cases).padEnd(5)} ${percent(rate).padStart(8)}  (95 %: ${percent(low)} – ${percent(high)})`;

function readTable(path: string): { columns: string[]; rows: Row[] } {
  let columns: string[] = [];
  const rows = parse(readFileSync(path, 'utf8'), {
    bom: true,
    columns: (head: string[]) => (columns = head.map((name) => name.trim())),
    skip_empty_lines: true,
    relax_column_count: true,
    trim: true,
  }) as Row[];
  return { columns, rows };
}

try {
  const { columns, rows } = readTable(file);
  const result = evaluateTable(await modelFromContent(), columns, rows);
  if (values.json) console.log(JSON.stringify(result, null, 1));
  else {
    for (const problem of result.problems) console.error(problem);
    console.log('case_id\ttruth\tlevel\talarm\trank\tnext');
    for (const one of result.cases) {
      console.log(
        [one.case_id, one.truth, one.level, one.alarm, one.rank ?? '-', one.next.join(' ')].join(
          '\t',
        ),
      );
    }
    console.log('\nAlarm rate per taxon');
    for (const rate of result.by_taxon) console.log(rateLine(rate));
    console.log('\nAlarm rate per grade');
    for (const rate of result.by_grade) console.log(rateLine(rate));
  }
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
