// Puts a backup in place. Stop the receiver first. usage: npm run restore -- FILE
import { readSettings } from '../src/receiver/settings.ts';
import { restorePostgres, restoreSqlite } from '../src/receiver/storage/backup.ts';
import { openPostgres } from '../src/receiver/storage/postgres.ts';

const settings = readSettings(process.env);
const file = process.argv[2];
if (!settings.ok || file === undefined) {
  console.error(settings.ok ? 'usage: npm run restore -- FILE' : settings.problem.join('\n'));
  process.exit(2);
}
const { dataDir, databaseUrl } = settings.value;

async function restore(from: string) {
  if (databaseUrl === undefined) return restoreSqlite(from, dataDir);
  const database = await openPostgres(databaseUrl);
  return restorePostgres(database, databaseUrl, from).finally(() => database.close());
}

try {
  const manifest = await restore(file);
  console.log(
    `Restored what was saved at ${manifest.madeAt}: ${manifest.rows['reports']} reports, ${manifest.rows['photos']} photos.`,
  );
} catch (problem) {
  console.error(`Nothing was restored: ${problem instanceof Error ? problem.message : 'unknown'}`);
  process.exit(1);
}
