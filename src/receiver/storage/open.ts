import { join } from 'node:path';
import type { Database } from './database.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** Opens the database of the settings and brings its tables up to date. */
export async function openDatabase(settings: {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}): Promise<Database> {
  const database =
    settings.databaseUrl === undefined
      ? openSqlite(join(settings.dataDir, 'reports.db'))
      : await openPostgres(settings.databaseUrl);
  await migrate(database);
  return database;
}
