import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  openSync,
  fsyncSync,
  closeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { backup as copyOnline, DatabaseSync } from 'node:sqlite';
import { verifyAudit, type AuditHead } from './audit.ts';
import { one, type Database, type Engine } from './database.ts';
import { versionOf } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

const TABLES = [
  'reports',
  'photos',
  'deleted_reports',
  'staff',
  'audit',
  'notes',
  'events',
  'alarms',
  'deliveries',
] as const;

/** Written beside a backup; a restore believes nothing without it. */
export interface BackupManifest {
  readonly engine: Engine;
  readonly madeAt: string;
  readonly version: number;
  readonly sha256: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly auditHead: AuditHead;
}

export interface Backup {
  readonly file: string;
  readonly manifest: BackupManifest;
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function toDisk(path: string): void {
  const descriptor = openSync(path, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

async function countsOf(database: Pick<Database, 'all'>): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await database.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
    rows[table] = row?.n ?? 0;
  }
  return rows;
}

/**
 * Checks a SQLite file as a restore would use it: whole pages, all tables, unbroken audit chain.
 *
 * @throws Error that says what is wrong
 */
async function examine(
  file: string,
): Promise<Pick<BackupManifest, 'version' | 'rows' | 'auditHead'>> {
  const raw = new DatabaseSync(file);
  const check = raw.prepare('PRAGMA integrity_check').get() as { integrity_check?: string };
  raw.close();
  if (check.integrity_check !== 'ok') throw new Error('the database file is damaged');
  const database = openSqlite(file);
  try {
    const verdict = await verifyAudit(database);
    if (verdict.kind === 'broken')
      throw new Error(`the audit chain is broken at entry ${verdict.seq} (${verdict.why})`);
    return {
      version: await versionOf(database),
      rows: await countsOf(database),
      auditHead: verdict.head,
    };
  } finally {
    await database.close();
  }
}

function stamp(date: Date): string {
  return date.toISOString().replace(/[:.]/g, '-');
}

/**
 * Makes a copy while the receiver runs and proves that it can be restored: the copy is opened, checked and counted.
 *
 * @param dataDir  folder of reports.db
 * @param into     folder for the backup
 * @throws when the copy does not pass; then no file with a manifest is left
 */
export async function backupSqlite(dataDir: string, into: string): Promise<Backup> {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const madeAt = new Date();
  const file = join(into, `junan-${stamp(madeAt)}.db`);
  const unproved = `${file}.part`;
  const source = new DatabaseSync(join(dataDir, 'reports.db'), { readOnly: true });
  try {
    await copyOnline(source, unproved);
  } finally {
    source.close();
  }
  const found = await examine(unproved);
  for (const rest of ['-wal', '-shm']) rmSync(`${unproved}${rest}`, { force: true });
  toDisk(unproved);
  const manifest: BackupManifest = {
    engine: 'sqlite',
    madeAt: madeAt.toISOString(),
    ...found,
    sha256: await hashOfFile(unproved),
  };
  renameSync(unproved, file);
  writeFileSync(`${file}.json`, `${JSON.stringify(manifest, undefined, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  return { file, manifest };
}

/**
 * Puts a backup in place. The receiver must not run. What was there is kept beside it under another name.
 *
 * @throws when the backup does not fit its manifest; then nothing was changed
 */
export async function restoreSqlite(file: string, dataDir: string): Promise<BackupManifest> {
  const manifest = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as BackupManifest;
  if (manifest.engine !== 'sqlite') throw new Error('this backup is one of PostgreSQL');
  if ((await hashOfFile(file)) !== manifest.sha256)
    throw new Error('the backup file has changed since it was made');
  const target = join(dataDir, 'reports.db');
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const fresh = `${target}.restoring`;
  for (const rest of ['', '-wal', '-shm']) rmSync(`${fresh}${rest}`, { force: true });
  copyFileSync(file, fresh);
  const found = await examine(fresh);
  if (
    JSON.stringify(found.rows) !== JSON.stringify(manifest.rows) ||
    found.auditHead.hash !== manifest.auditHead.hash
  ) {
    throw new Error('the backup does not hold what its manifest says');
  }
  for (const rest of ['-wal', '-shm']) rmSync(`${fresh}${rest}`, { force: true });
  toDisk(fresh);
  setAside(target);
  renameSync(fresh, target);
  return manifest;
}

function setAside(target: string): void {
  const suffix = `.before-restore-${stamp(new Date())}`;
  for (const rest of ['', '-wal', '-shm']) {
    if (existsSync(`${target}${rest}`)) renameSync(`${target}${rest}`, `${target}${suffix}${rest}`);
  }
}

function run(program: string, args: readonly string[]): void {
  const done = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (done.error !== undefined)
    throw new Error(`${program} is not installed (Debian: postgresql-client)`);
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr.split('\n')[0] ?? ''}`);
}

/** The same for PostgreSQL by pg_dump; the archive is listed by pg_restore as a first check. Restore it with `npm run restore`. */
export async function backupPostgres(
  database: Database,
  url: string,
  into: string,
): Promise<Backup> {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const madeAt = new Date();
  const file = join(into, `junan-${stamp(madeAt)}.dump`);
  const verdict = await verifyAudit(database);
  if (verdict.kind === 'broken')
    throw new Error(`the audit chain is broken at entry ${verdict.seq}`);
  run('pg_dump', ['--format=custom', '--no-owner', '--file', file, url]);
  run('pg_restore', ['--list', file]);
  const manifest: BackupManifest = {
    engine: 'postgresql',
    madeAt: madeAt.toISOString(),
    version: await versionOf(database),
    rows: await countsOf(database),
    auditHead: verdict.head,
    sha256: await hashOfFile(file),
  };
  writeFileSync(`${file}.json`, `${JSON.stringify(manifest, undefined, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  return { file, manifest };
}

/**
 * Restores a dump into an empty database.
 *
 * @throws when the database holds reports already, or the result does not fit the manifest
 */
export async function restorePostgres(
  database: Database,
  url: string,
  file: string,
): Promise<BackupManifest> {
  const manifest = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as BackupManifest;
  if ((await hashOfFile(file)) !== manifest.sha256)
    throw new Error('the backup file has changed since it was made');
  const held = await one<{ n: number }>(
    database,
    "SELECT COUNT(*) AS n FROM information_schema.tables WHERE table_schema = 'public'",
  );
  if ((held?.n ?? 0) > 0)
    throw new Error('restore into an empty database, then point DATABASE_URL at it');
  run('pg_restore', ['--no-owner', '--exit-on-error', '--dbname', url, file]);
  const verdict = await verifyAudit(database, manifest.auditHead);
  if (verdict.kind === 'broken')
    throw new Error(`the audit chain is broken at entry ${verdict.seq}`);
  const rows = await countsOf(database);
  for (const table of TABLES) {
    if ((rows[table] ?? 0) < (manifest.rows[table] ?? 0))
      throw new Error(`rows of ${table} are missing`);
  }
  return manifest;
}
