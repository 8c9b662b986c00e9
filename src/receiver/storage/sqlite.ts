import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { makeQueue, type Database, type Row, type Sql, type SqlValue } from './database.ts';

/** Statements are prepared once per connection; the number of texts is bounded by the code. */
function statementsOf(connection: DatabaseSync): (text: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (text) => {
    const known = prepared.get(text) ?? connection.prepare(text);
    prepared.set(text, known);
    return known;
  };
}

function sqlOn(connection: DatabaseSync): Sql {
  const statement = statementsOf(connection);
  return {
    async all<R extends object = Row>(text: string, ...values: readonly SqlValue[]) {
      return statement(text).all(...values) as unknown as R[];
    },
    async run(text, ...values) {
      return Number(statement(text).run(...values).changes);
    },
    async insertNew(table, columns, rows) {
      const marks = columns.map(() => '?').join(', ');
      const insert = statement(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT DO NOTHING`,
      );
      const inserted = new Set<SqlValue>();
      for (const row of rows) {
        if (Number(insert.run(...row).changes) === 1) inserted.add(row[0] ?? null);
      }
      return inserted;
    },
  };
}

function open(path: string, readOnly: boolean): DatabaseSync {
  const connection = new DatabaseSync(path, { readOnly, timeout: 5000 });
  if (!readOnly) connection.exec('PRAGMA journal_mode = WAL');
  connection.exec(
    'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF',
  );
  return connection;
}

/**
 * Opens or creates the database file. One connection writes, another reads, so that nobody reads what is not on disk yet.
 *
 * @throws when the file cannot be opened or is no database
 */
export function openSqlite(path: string): Database {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const writing = open(path, false);
  const reading = open(path, true);
  const writer = sqlOn(writing);
  const inTurn = makeQueue();

  const transaction = <T>(work: (sql: Sql) => Promise<T>) =>
    inTurn(async () => {
      writing.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(writer);
        writing.exec('COMMIT');
        return result;
      } catch (problem) {
        if (writing.isTransaction) writing.exec('ROLLBACK');
        throw problem;
      }
    });

  return {
    engine: 'sqlite',
    all: sqlOn(reading).all,
    run: (text, ...values) => transaction((sql) => sql.run(text, ...values)),
    insertNew: (table, columns, rows) => transaction((sql) => sql.insertNew(table, columns, rows)),
    transaction,
    close: () =>
      inTurn(async () => {
        reading.close();
        writing.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        writing.close();
      }),
  };
}
