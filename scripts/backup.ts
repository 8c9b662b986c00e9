// Copies the reports while the receiver runs, and proves the copy. usage: npm run backup [-- FOLDER]
import { join } from 'node:path';
import { readSettings } from '../src/receiver/settings.ts';
import { backupPostgres, backupSqlite } from '../src/receiver/storage/backup.ts';
import { openPostgres } from '../src/receiver/storage/postgres.ts';

const settings = readSettings(process.env);
if (!settings.ok) {
  console.error(settings.problem.join('\n'));
  process.exit(2);
}
const { dataDir, databaseUrl } = settings.value;
const into = process.argv[2] ?? join(dataDir, 'backups');

async function make() {
  if (databaseUrl === undefined) return backupSqlite(dataDir, into);
  const database = await openPostgres(databaseUrl);
  return backupPostgres(database, databaseUrl, into).finally(() => database.close());
}

try {
  const { file, manifest } = await make();
  console.log(
    `${file}: proved, ${manifest.rows['reports']} reports, ${manifest.rows['photos']} photos, audit end ${manifest.auditHead.seq}`,
  );
} catch (problem) {
  console.error(`No backup was made: ${problem instanceof Error ? problem.message : 'unknown'}`);
  process.exit(1);
}
