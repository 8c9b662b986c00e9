// Durable reports per second over HTTP as a ratio to a bare insert loop with the same durability.
// usage: npm run receiver:bench [-- SECONDS [sqlite|postgresql]]
import { bench } from '../src/receiver/testing/bench.ts';
import { temporaryFolder } from '../src/receiver/testing/engines.ts';
import { startTestPostgres } from '../src/receiver/testing/postgres.ts';

const LEAST_RATIO = 0.5;
const seconds = Number(process.argv[2] ?? 15);
const engines = process.argv[3] === undefined ? ['sqlite', 'postgresql'] : [process.argv[3]];
let failed = false;

for (const engine of engines) {
  const folder = temporaryFolder();
  const postgres = engine === 'postgresql' ? startTestPostgres() : undefined;
  if (engine === 'postgresql' && postgres === undefined) continue;
  const databaseUrl = await postgres?.freshDatabase();
  const result = await bench({ folder: folder.path, databaseUrl, seconds, clients: 64 });
  postgres?.stop();
  folder.remove();
  console.log(`${engine}: ${JSON.stringify(result)}`);
  failed ||= result.ratio < LEAST_RATIO || result.failures > 0;
}
process.exit(failed ? 1 : 0);
