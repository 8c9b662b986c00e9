// SIGKILL under load until enough reports are acknowledged; then counts what was lost.
// usage: npm run receiver:torture [-- REPORTS [sqlite|postgresql]]
import { openDatabase } from '../src/receiver/storage/open.ts';
import { openPostgres } from '../src/receiver/storage/postgres.ts';
import { temporaryFolder } from '../src/receiver/testing/engines.ts';
import { startTestPostgres } from '../src/receiver/testing/postgres.ts';
import { torture } from '../src/receiver/testing/torture.ts';

const wanted = Number(process.argv[2] ?? 20_000);
const engines = process.argv[3] === undefined ? ['sqlite', 'postgresql'] : [process.argv[3]];
let failed = false;

for (const engine of engines) {
  const folder = temporaryFolder();
  const postgres = engine === 'postgresql' ? startTestPostgres() : undefined;
  if (engine === 'postgresql' && postgres === undefined) continue;
  const url = await postgres?.freshDatabase();
  const startMs = Date.now();
  const result = await torture({
    environment: {
      JUNAN_DATA_DIR: folder.path,
      ...(url === undefined ? {} : { DATABASE_URL: url }),
    },
    wanted,
    clients: 48,
    uptimeMs: [300, 1500],
    // every fifth kill also takes the database server down without warning
    onKill: (kills) => kills % 5 === 0 && postgres?.crash(),
    open: () => (url === undefined ? openDatabase({ dataDir: folder.path }) : openPostgres(url)),
  });
  postgres?.stop();
  folder.remove();
  console.log(
    `${engine}: ${JSON.stringify(result)} in ${Math.round((Date.now() - startMs) / 1000)} s`,
  );
  failed ||= result.lost + result.doubled + result.strange > 0 || result.acknowledged < wanted;
}
console.log(failed ? 'FAILED' : 'Nothing acknowledged was lost or doubled.');
process.exit(failed ? 1 : 0);
