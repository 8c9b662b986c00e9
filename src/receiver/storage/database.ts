export type SqlValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** What a statement can be run on: the database itself or an open transaction. Placeholders are `?` on both engines. */
export interface Sql {
  all<R extends object = Row>(sql: string, ...values: readonly SqlValue[]): Promise<R[]>;
  /** @returns number of rows changed */
  run(sql: string, ...values: readonly SqlValue[]): Promise<number>;
  /**
   * Inserts rows and leaves out those that break a unique rule.
   * @returns values of `columns[0]` of the rows that went in
   */
  insertNew(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<ReadonlySet<SqlValue>>;
}

export type Engine = 'sqlite' | 'postgresql';

/** One of the two engines. Writing goes through transactions; a transaction has returned only when it is on disk. */
export interface Database extends Sql {
  readonly engine: Engine;
  /**
   * Runs `work` whole or not at all. Transactions of one process follow each other; of several processes
   * (PostgreSQL) they are kept apart by an advisory lock, because the audit chain has one end.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** First row, or undefined. */
export async function one<R extends object = Row>(
  sql: Sql,
  text: string,
  ...values: readonly SqlValue[]
): Promise<R | undefined> {
  return (await sql.all<R>(text, ...values))[0];
}

/** Runs tasks one after the other, whatever becomes of the earlier ones. */
export function makeQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
