import { one, type Database, type Engine, type Sql } from './database.ts';

/** A step from one version of the tables to the next. Steps are never changed after a release, only added. */
export interface Migration {
  readonly version: number;
  readonly what: string;
  /** Statements; {bytes} and {serial} stand for the engine's names of these types. */
  readonly statements: readonly string[];
}

const TYPES: Readonly<Record<Engine, Readonly<Record<'bytes' | 'serial', string>>>> = {
  sqlite: { bytes: 'BLOB', serial: 'INTEGER PRIMARY KEY AUTOINCREMENT' },
  postgresql: { bytes: 'BYTEA', serial: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY' },
};

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    what: 'reports, photos and what remains of deleted reports',
    statements: [
      `CREATE TABLE reports (
        id TEXT PRIMARY KEY, receipt_number TEXT NOT NULL UNIQUE, secret_hash TEXT NOT NULL,
        body_hash TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
        county_code TEXT NOT NULL, township_code TEXT, hazard TEXT NOT NULL,
        ate_count BIGINT, ill_count BIGINT, happened_ms BIGINT NOT NULL, received_ms BIGINT NOT NULL,
        changed_ms BIGINT NOT NULL, delete_after_ms BIGINT NOT NULL,
        state TEXT NOT NULL DEFAULT 'received', event_id BIGINT)`,
      'CREATE INDEX reports_by_arrival ON reports (received_ms)',
      'CREATE INDEX reports_by_place ON reports (county_code, township_code, happened_ms)',
      'CREATE INDEX reports_by_end ON reports (delete_after_ms)',
      `CREATE TABLE photos (
        report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, sha256 TEXT NOT NULL,
        media_type TEXT NOT NULL, width BIGINT NOT NULL, height BIGINT NOT NULL,
        content {bytes} NOT NULL, stored_ms BIGINT NOT NULL, PRIMARY KEY (report_id, sha256))`,
      'CREATE TABLE deleted_reports (id TEXT PRIMARY KEY, deleted_ms BIGINT NOT NULL, why TEXT NOT NULL)',
    ],
  },
  {
    version: 2,
    what: 'staff, their sign-ins, and the chained log of what they saw and changed',
    statements: [
      `CREATE TABLE staff (
        name TEXT PRIMARY KEY, role TEXT NOT NULL, counties TEXT NOT NULL, password_hash TEXT NOT NULL,
        totp_secret TEXT, totp_last BIGINT NOT NULL DEFAULT 0, failed BIGINT NOT NULL DEFAULT 0,
        locked_until_ms BIGINT NOT NULL DEFAULT 0, active BIGINT NOT NULL DEFAULT 1, created_ms BIGINT NOT NULL)`,
      `CREATE TABLE sign_ins (
        token_hash TEXT PRIMARY KEY, staff_name TEXT NOT NULL REFERENCES staff (name) ON DELETE CASCADE,
        csrf TEXT NOT NULL, created_ms BIGINT NOT NULL, seen_ms BIGINT NOT NULL, expires_ms BIGINT NOT NULL)`,
      `CREATE TABLE audit (
        seq BIGINT PRIMARY KEY, at_ms BIGINT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
        subject TEXT NOT NULL, detail TEXT NOT NULL, hash TEXT NOT NULL)`,
      'CREATE INDEX audit_by_subject ON audit (subject, seq)',
    ],
  },
  {
    version: 3,
    what: 'notes, events, alarms and their delivery',
    statements: [
      `CREATE TABLE notes (
        id {serial}, report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
        at_ms BIGINT NOT NULL, author TEXT NOT NULL, text TEXT NOT NULL)`,
      'CREATE INDEX notes_by_report ON notes (report_id, at_ms)',
      `CREATE TABLE events (
        id {serial}, name TEXT NOT NULL, county_code TEXT NOT NULL, created_ms BIGINT NOT NULL, created_by TEXT NOT NULL)`,
      `CREATE TABLE alarms (
        id {serial}, alarm_key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, county_code TEXT NOT NULL, township_code TEXT,
        case_ids TEXT NOT NULL, ill_count BIGINT NOT NULL, first_ms BIGINT NOT NULL, last_ms BIGINT NOT NULL,
        raised_ms BIGINT NOT NULL, acknowledged_ms BIGINT, acknowledged_by TEXT)`,
      `CREATE TABLE deliveries (
        id {serial}, alarm_id BIGINT NOT NULL REFERENCES alarms (id) ON DELETE CASCADE, target TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting', attempts BIGINT NOT NULL DEFAULT 0, next_ms BIGINT NOT NULL, last_problem TEXT)`,
      'CREATE INDEX deliveries_due ON deliveries (state, next_ms)',
    ],
  },
];

export const LATEST_VERSION = MIGRATIONS.length;

/** Version of the tables; 0 for an empty database. */
export async function versionOf(sql: Sql): Promise<number> {
  const row = await one<{ version: number | null }>(
    sql,
    'SELECT MAX(version) AS version FROM schema_versions',
  );
  return row?.version ?? 0;
}

/**
 * Brings the tables to `target`, each step in a transaction of its own: a step that fails leaves the version before it.
 *
 * @throws Error when the database was written by a newer receiver
 */
export async function migrate(database: Database, target = LATEST_VERSION): Promise<void> {
  await database.run(
    'CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT PRIMARY KEY, applied_ms BIGINT NOT NULL)',
  );
  const from = await versionOf(database);
  if (from > LATEST_VERSION) {
    throw new Error(
      `the database has version ${from}, this receiver knows ${LATEST_VERSION}: update the receiver`,
    );
  }
  for (const migration of MIGRATIONS.filter(({ version }) => version > from && version <= target)) {
    await database.transaction(async (sql) => {
      for (const statement of migration.statements)
        await sql.run(typed(statement, database.engine));
      await sql.run(
        'INSERT INTO schema_versions (version, applied_ms) VALUES (?, ?)',
        migration.version,
        Date.now(),
      );
    });
  }
}

function typed(statement: string, engine: Engine): string {
  return statement.replace(
    /\{(bytes|serial)\}/g,
    (_, name: 'bytes' | 'serial') => TYPES[engine][name],
  );
}
