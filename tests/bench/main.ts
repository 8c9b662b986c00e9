// npm run bench [-- --part loads,offline,stored,engines --runs 5 --page home --profile weak --dist dist]
// Measures the built site in a real Chromium. One run prints a table and writes out/bench/<part>.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from './chromium.ts';
import { PARTS } from './parts.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    runs: { type: 'string', default: '5' },
    page: { type: 'string' },
    profile: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});

/** Share of its time that a busy loop really got the processor: 1 on a calm machine. */
function calm(): number {
  const before = process.cpuUsage();
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e8; i += 1) sum += i;
  const used = process.cpuUsage(before);
  return sum > 0 ? Math.min(1, (used.user + used.system) / 1000 / (performance.now() - start)) : 0;
}

const wanted = values.part?.split(',') ?? Object.keys(PARTS);
mkdirSync('out/bench', { recursive: true });
const browser = await launch();
try {
  for (const name of wanted) {
    const part = PARTS[name];
    if (part === undefined)
      throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const before = calm();
    const { how, rows, detail } = await part(browser, {
      dist: values.dist,
      runs: Number(values.runs),
      page: values.page,
      profile: values.profile,
    });
    const share = Math.min(before, calm());
    const note =
      share < 0.9
        ? `; the machine was busy: a process got ${(share * 100).toFixed(0)} % of its processor`
        : '';
    const result = { on: new Date().toISOString().slice(0, 10), how: how + note, rows, detail };
    writeFileSync(`out/bench/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
    console.log(`\n${result.how}`);
    console.log(
      table(
        rows.map((row) => [
          row.what,
          row.measured,
          row.promised ?? '',
          row.holds === false ? 'MISSED' : '',
        ]),
      ),
    );
  }
} finally {
  await browser.close();
}
process.exit(0);
