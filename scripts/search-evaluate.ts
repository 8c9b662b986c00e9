// Asks the search every query of a list and prints the rank of the first expected id and recall at 3.
// usage: npm run -s search:evaluate -- FILE.csv [--json]   columns: query, expected (content ids joined by |); others ignored
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { loadAreas } from '../src/build/content/areas.ts';
import { readContent } from '../src/build/content/compile.ts';
import { buildSearch } from '../src/build/content/search/names.ts';
import { evaluate } from '../src/domain/search/evaluate.ts';
import { makeFinder } from '../src/domain/search/finder.ts';

const root = join(import.meta.dirname, '..', 'content');
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--')) ?? join(root, 'search', 'queries.csv');
const rows = parse(readFileSync(file, 'utf8'), {
  columns: true,
  bom: true,
  skip_empty_lines: true,
  trim: true,
  relax_column_count: true,
}) as Record<string, string>[];
if (rows.length > 0 && !('query' in (rows[0] ?? {}) && 'expected' in (rows[0] ?? {}))) {
  console.error(`${file}: the first line must name the columns query and expected`);
  process.exit(2);
}
const { store } = readContent(root, await loadAreas());
const lines = rows.map((row) => ({
  query: row['query'] ?? '',
  expected: (row['expected'] ?? '')
    .split('|')
    .map((id) => id.trim())
    .filter((id) => id !== ''),
}));
const { results, ...sums } = evaluate(lines, makeFinder(buildSearch(store)));
if (args.includes('--json')) {
  console.log(JSON.stringify({ ...sums, results }, null, 2));
} else {
  for (const { query, rank, expected, found } of results) {
    console.log(
      `${rank ?? '–'}\t${query}\t${expected.join('|')}${rank !== undefined && rank <= 3 ? '' : `\tfound: ${found.join(', ')}`}`,
    );
  }
  console.log(
    `${sums.queries} queries, recall at 3: ${(sums.recallAt3 * 100).toFixed(1)} %, first place: ${(sums.recallAt1 * 100).toFixed(1)} %`,
  );
}
