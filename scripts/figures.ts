// Prints the figures of the product as JSON: pages, sizes, content. The site must be built.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { measureBudgets } from '#build/budgets.ts';
import { filesBelow } from '#build/packs/files.ts';

function jsonOf(script: string, ...args: readonly string[]): unknown {
  const run = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  try {
    return JSON.parse(run.stdout) as unknown;
  } catch {
    // A figure that cannot be read is told as missing, never guessed.
    return null;
  }
}

const pages = filesBelow('dist').filter((file) => file.endsWith('index.html'));
const english = pages.filter((file) => file.startsWith('en/')).length;
const sizes = Object.fromEntries(
  measureBudgets('dist').map(({ name, bytes, limit }) => [name, { bytes, limit }]),
);
console.log(
  JSON.stringify(
    {
      version: (JSON.parse(readFileSync('dist/packs.json', 'utf8')) as { version: string }).version,
      pages: { 'zh-CN': pages.length - english, en: english },
      sizes,
      content: jsonOf('scripts/content-report.ts', '--json'),
      search: jsonOf('scripts/search-evaluate.ts', 'content/search/queries.csv', '--json'),
      pictures: jsonOf('scripts/pictures-figures.ts'),
    },
    null,
    2,
  ),
);
