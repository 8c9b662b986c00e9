// Engines × journeys: visit, go offline, reload, check, emergency, report, update, each in a real browser.
// usage: npm run -s engines -- [--only firefox] [--json out/engines.json]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { inputHash, isFresh } from '#build/stamp.ts';
import { ENGINES, rowOf, tableOf } from '../tests/engines/matrix.ts';
import type { EngineId, Row } from '../tests/engines/matrix.ts';
import { stampVersion } from '../tests/updates/stampVersion.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    json: { type: 'string', default: 'out/engines.json' },
    site: { type: 'string', default: 'dist' },
  },
});
if (values.site === 'dist' && !isFresh('dist', inputHash({ base: '/', origin: '' })))
  console.warn('dist is not the build of these files; "npm run build" makes it anew.');
const ids = (Object.keys(ENGINES) as EngineId[]).filter((id) =>
  id.toLowerCase().includes(values.only.toLowerCase()),
);
const newer = () => stampVersion(values.site, 'newer');
const rows: Row[] = [];
for (const id of ids) rows.push(await rowOf(id, values.site, newer));
console.log(tableOf(rows));
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
const cells = rows.flatMap((row) => Object.values(row.cells));
const count = (kind: string) => cells.filter((cell) => cell.kind === kind).length;
console.log(
  `\n${count('pass')} pass, ${count('fail')} fail, ${count('not possible here')} not possible here → ${values.json}`,
);
process.exit(count('fail') > 0 ? 1 : 0);
