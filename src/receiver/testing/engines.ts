import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, Engine } from '../storage/database.ts';
import { openPostgres } from '../storage/postgres.ts';
import { openSqlite } from '../storage/sqlite.ts';
import { startTestPostgres, type TestPostgres } from './postgres.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'junan-receiver-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Both engines for one contract; PostgreSQL only where it is installed. */
export interface Engines {
  readonly names: readonly Engine[];
  /** An empty database, without tables. */
  open(engine: Engine): Promise<Database>;
  stop(): Promise<void>;
}

export function startEngines(): Engines {
  const postgres: TestPostgres | undefined = startTestPostgres();
  const folder = temporaryFolder();
  const opened: Database[] = [];
  let made = 0;
  return {
    names: postgres === undefined ? ['sqlite'] : ['sqlite', 'postgresql'],
    async open(engine) {
      const database =
        engine === 'sqlite' || postgres === undefined
          ? openSqlite(join(folder.path, `${++made}.db`))
          : await openPostgres(await postgres.freshDatabase());
      opened.push(database);
      return database;
    },
    async stop() {
      await Promise.allSettled(opened.map((database) => database.close()));
      postgres?.stop();
      folder.remove();
    },
  };
}
