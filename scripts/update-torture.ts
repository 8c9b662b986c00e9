// Breaks updates in a real Chromium at every request, with two tabs, with deploys in between, with a full disk …
// usage: npm run -s update:torture -- [--short] [--sabotage] [--only NAME] [--json FILE]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { tortureUpdates } from '../tests/updates/torture.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    sabotage: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    site: { type: 'string', default: 'dist' },
    json: { type: 'string', default: 'out/update-torture.json' },
  },
});
const report = await tortureUpdates({
  dist: values.site,
  isLong: !values.short,
  isSabotaged: values.sabotage,
  only: values.only,
  onScenario: (name, ms, broken) =>
    console.log(`${broken === 0 ? 'ok ' : 'RED'} ${name} (${(ms / 1000).toFixed(1)} s)`),
});
for (const what of report.broken.slice(0, 20)) console.log(`  ${what}`);
console.log(
  `${report.runs} runs, ${report.faults} requests broken, ${report.broken.length} broken versions seen`,
);
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
process.exit(report.broken.length > 0 ? 1 : 0);
