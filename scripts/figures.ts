// Prints the figures of the product as JSON: pages, sizes, content. The site must be built.
// --readme keeps what is measured in docs/figures.json (sizes of dist, and the last `npm run bench`) and writes it into README.md.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { measureBudgets } from '#build/budgets.ts';
import type { FigurePart, Figures } from '#build/figures/table.ts';
import { withFigures } from '#build/figures/table.ts';
import { filesBelow } from '#build/packs/files.ts';

const BENCH = 'out/bench';
const KEPT = 'docs/figures.json';

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
const budgets = measureBudgets('dist');

function sizesPart(): FigurePart {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  return {
    on: new Date().toISOString().slice(0, 10),
    how: 'Sizes of the built site, bytes over the wire (brotli)',
    rows: [
      { what: 'pages', measured: `${pages.length - english} in Chinese, ${english} in English` },
      ...budgets.map(({ name, bytes, limit }) => ({
        what: name,
        measured: kilobytes(bytes),
        promised: `≤ ${(limit / 1024).toFixed(0)} KB`,
        holds: bytes <= limit,
      })),
    ],
  };
}

function keepFigures(): void {
  const before = JSON.parse(readFileSync(KEPT, 'utf8')) as Figures;
  const measured = existsSync(BENCH)
    ? readdirSync(BENCH)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => {
          const part = JSON.parse(readFileSync(join(BENCH, file), 'utf8')) as FigurePart;
          return [
            file.replace('.json', ''),
            { on: part.on, how: part.how, rows: part.rows },
          ] as const;
        })
    : [];
  const figures = { ...before, sizes: sizesPart(), ...Object.fromEntries(measured) };
  writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), figures));
}

if (process.argv.includes('--readme')) keepFigures();
else {
  const sizes = Object.fromEntries(
    budgets.map(({ name, bytes, limit }) => [name, { bytes, limit }]),
  );
  const { version } = JSON.parse(readFileSync('dist/packs.json', 'utf8')) as { version: string };
  const figures = {
    version,
    pages: { 'zh-CN': pages.length - english, en: english },
    sizes,
    content: jsonOf('scripts/content-report.ts', '--json'),
    search: jsonOf('scripts/search-evaluate.ts', 'content/search/queries.csv', '--json'),
    pictures: jsonOf('scripts/pictures-figures.ts'),
  };
  console.log(JSON.stringify(figures, null, 2));
}
