import pg from 'pg';
import { makeQueue, type Database, type Row, type Sql, type SqlValue } from './database.ts';

/** BIGINT as number: times in ms and counts stay far below 2^53. */
const BIGINT_OID = 20;
/** Keeps writers of several receivers apart; any number will do, it only has to be the same everywhere. */
const WRITER_LOCK = 5_326_001;

const typeParsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

/** `?` → `$1` … ; no statement of this code has a question mark in a literal. */
function numbered(text: string): string {
  let index = 0;
  return text.replace(/\?/g, () => `$${++index}`);
}

function sqlOn(client: pg.Pool | pg.PoolClient): Sql {
  const query = (text: string, values: readonly SqlValue[]) =>
    client.query<Record<string, SqlValue>>(
      numbered(text),
      values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)),
    );
  return {
    async all<R extends object = Row>(text: string, ...values: readonly SqlValue[]) {
      return (await query(text, values)).rows as unknown as R[];
    },
    async run(text, ...values) {
      return (await query(text, values)).rowCount ?? 0;
    },
    async insertNew(table, columns, rows) {
      if (rows.length === 0) return new Set();
      const marks = `(${columns.map(() => '?').join(', ')})`;
      const key = columns[0] ?? '';
      const result = await query(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => marks).join(', ')}
         ON CONFLICT DO NOTHING RETURNING ${key}`,
        rows.flat(),
      );
      return new Set(result.rows.map((row) => row[key] ?? null));
    },
  };
}

/**
 * Connects to PostgreSQL.
 *
 * @param url  postgres://user:password@host:port/name
 * @throws when the server does not answer within 10 s
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    types: typeParsers,
  });
  // A connection that breaks while idle is replaced by the pool; without this line it would end the process.
  pool.on('error', () => undefined);
  await pool.query('SELECT 1');
  const inTurn = makeQueue();

  const transaction = <T>(work: (sql: Sql) => Promise<T>) =>
    inTurn(async () => {
      const client = await pool.connect();
      try {
        // synchronous_commit: a database set up to acknowledge early would break our promise to the phone
        await client.query('BEGIN; SET LOCAL synchronous_commit = on');
        await client.query('SELECT pg_advisory_xact_lock($1)', [WRITER_LOCK]);
        const result = await work(sqlOn(client));
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (problem) {
        await client.query('ROLLBACK').then(
          () => client.release(),
          () => client.release(true),
        );
        throw problem;
      }
    });

  return {
    engine: 'postgresql',
    ...sqlOn(pool),
    run: (text, ...values) => transaction((sql) => sql.run(text, ...values)),
    insertNew: (table, columns, rows) => transaction((sql) => sql.insertNew(table, columns, rows)),
    transaction,
    close: () => inTurn(() => pool.end()),
  };
}
