import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import pg from 'pg';
import { startChild } from './child.ts';
import { Client, newSending } from './client.ts';

export interface BenchResult {
  /** durable single-row inserts per second by the bare driver, before and after the load */
  readonly barePerSecond: readonly [number, number];
  readonly reportsPerSecond: number;
  /** reports per second ÷ mean of the bare loop */
  readonly ratio: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly sent: number;
  readonly failures: number;
}

const INSERT = 'INSERT INTO bare (id, body) VALUES';

function rate(count: number, startMs: number): number {
  return Math.round(count / ((performance.now() - startMs) / 1000));
}

/** One insert, one commit, one sync: WAL and synchronous = FULL as in the receiver. */
function bareSqlite(folder: string, name: string, seconds: number): number {
  const database = new DatabaseSync(join(folder, `${name}.db`));
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (id TEXT PRIMARY KEY, body TEXT)',
  );
  const insert = database.prepare(`${INSERT} (?, ?)`);
  const startMs = performance.now();
  let count = 0;
  while (performance.now() - startMs < seconds * 1000) {
    const { id, json } = newSending();
    insert.run(id, json);
    count += 1;
  }
  const perSecond = rate(count, startMs);
  database.close();
  return perSecond;
}

async function barePostgres(url: string, name: string, seconds: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SET synchronous_commit = on; CREATE TABLE ${name} (id TEXT PRIMARY KEY, body TEXT)`,
  );
  const startMs = performance.now();
  let count = 0;
  while (performance.now() - startMs < seconds * 1000) {
    const { id, json } = newSending();
    await client.query({
      name: 'insert',
      text: `INSERT INTO ${name} VALUES ($1, $2)`,
      values: [id, json],
    });
    count += 1;
  }
  const perSecond = rate(count, startMs);
  await client.end();
  return perSecond;
}

function quantile(sorted: readonly number[], share: number): number {
  return (
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) /
    10
  );
}

/**
 * Sustained durable reports per second over HTTP against a bare insert loop, in one run on one disk.
 *
 * @param options.databaseUrl  PostgreSQL; else SQLite in `folder`
 */
export async function bench(options: {
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  readonly seconds: number;
  readonly clients: number;
}): Promise<BenchResult> {
  const { folder, databaseUrl, seconds, clients } = options;
  const bare = (name: string) =>
    databaseUrl === undefined
      ? bareSqlite(folder, name, seconds / 2)
      : barePostgres(databaseUrl, name, seconds / 2);
  const before = await bare('bare_before');
  const child = await startChild({
    JUNAN_DATA_DIR: folder,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  });
  const client = new Client(clients);
  const times: number[] = [];
  let failures = 0;
  const load = async (untilMs: number, isCounted: boolean) => {
    while (performance.now() < untilMs) {
      const sending = newSending();
      const startMs = performance.now();
      const answer = await client.post(child.port, sending).catch(() => undefined);
      if (answer?.status !== 201) failures += 1;
      else if (isCounted) times.push(performance.now() - startMs);
    }
  };
  const run = (forSeconds: number, isCounted: boolean) => {
    const untilMs = performance.now() + forSeconds * 1000;
    return Promise.all(Array.from({ length: clients }, () => load(untilMs, isCounted)));
  };
  await run(seconds / 5, false);
  const startMs = performance.now();
  await run(seconds, true);
  const reportsPerSecond = rate(times.length, startMs);
  client.close();
  child.kill('SIGTERM');
  await child.ended;
  const after = await bare('bare_after');
  times.sort((a, b) => a - b);
  return {
    barePerSecond: [before, after],
    reportsPerSecond,
    ratio: Math.round((reportsPerSecond / ((before + after) / 2)) * 100) / 100,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    sent: times.length,
    failures,
  };
}
