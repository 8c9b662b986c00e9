import { createHash, randomBytes } from 'node:crypto';
import type { Report } from '#content/schemas/report.ts';
import { instantMs, type ToldMoment } from '#domain/report/moment.ts';
import { makeReceiptNumber } from '#domain/report/receipt.ts';
import { one, type Database, type Sql, type SqlValue } from './database.ts';

const DAY_MS = 86_400_000;
/** Most reports in one commit; more wait for the next. */
const BATCH = 256;

export interface Stored {
  readonly outcome: 'created' | 'repeated';
  readonly receiptNumber: string;
  readonly receivedMs: number;
}
/** What became of a report. `stored` is said only after the commit. */
export type Acceptance =
  Stored | { readonly outcome: 'conflict' } | { readonly outcome: 'deleted' };

interface Waiting {
  readonly report: Report;
  readonly secretHash: string;
  resolve(acceptance: Acceptance): void;
  reject(problem: unknown): void;
}

const COLUMNS = [
  'id',
  'receipt_number',
  'secret_hash',
  'body_hash',
  'kind',
  'body',
  'county_code',
  'township_code',
  'hazard',
  'ate_count',
  'ill_count',
  'happened_ms',
  'received_ms',
  'changed_ms',
  'delete_after_ms',
] as const;

/** SHA-256 in hex. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The secret is bound to its report, so that one stored hash says nothing about another. */
export function secretHashOf(reportId: string, secret: string): string {
  return hashOf(`${reportId} ${secret}`);
}

function toldMs(moment: ToldMoment | 'unknown', otherwise: number): number {
  return moment === 'unknown' ? otherwise : instantMs(moment.at);
}

function known(count: number | 'unknown'): number | null {
  return count === 'unknown' ? null : count;
}

/**
 * When the matter happened, for sorting and the cluster rule. A phone with a wrong clock must not hide a case from
 * the rule: a time in the future or more than 30 days back counts as the time of arrival.
 */
function happenedMs(report: Report, receivedMs: number): number {
  const told = toldMs(report.kind === 'unsafe-food' ? report.seenAt : report.eatenAt, receivedMs);
  return told > receivedMs || told < receivedMs - 30 * DAY_MS ? receivedMs : told;
}

export interface ReportStoreOptions {
  readonly receiptPrefix: string;
  readonly retentionDays: number;
  readonly queueMax: number;
}

/**
 * Takes reports: many that wait at the same moment share one commit, so that the disk is asked once for all of them.
 * Nobody is answered before that commit has returned.
 */
export class ReportStore {
  private readonly database: Database;
  private readonly options: ReportStoreOptions;
  private waiting: Waiting[] = [];
  private writing = false;
  /** Called after each commit with the ids that are new. */
  onCreated: (ids: readonly string[]) => void = () => undefined;

  constructor(database: Database, options: ReportStoreOptions) {
    this.database = database;
    this.options = options;
  }

  /** Reports that wait for their commit. */
  get queueLength(): number {
    return this.waiting.length;
  }

  get isFull(): boolean {
    return this.waiting.length >= this.options.queueMax;
  }

  /** @returns after the commit. Rejects when the database failed: then nothing of the batch was stored. */
  accept(report: Report, secret: string): Promise<Acceptance> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ report, secretHash: secretHashOf(report.id, secret), resolve, reject });
      if (!this.writing) {
        this.writing = true;
        setImmediate(() => void this.write());
      }
    });
  }

  /** Waits until everything that was taken is on disk. */
  async drained(): Promise<void> {
    while (this.writing) await new Promise(setImmediate);
  }

  private async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH);
      try {
        const results = await this.database.transaction((sql) => this.store(sql, batch));
        const created: string[] = [];
        batch.forEach((one, index) => {
          const result = results[index] ?? { outcome: 'conflict' };
          if (result.outcome === 'created') created.push(one.report.id);
          one.resolve(result);
        });
        if (created.length > 0) this.onCreated(created);
      } catch (problem) {
        for (const one of batch) one.reject(problem);
      }
      // lets the sockets be read, so that the next batch can fill
      await new Promise(setImmediate);
    }
    this.writing = false;
  }

  private rowOf({ report, secretHash }: Waiting, receivedMs: number): readonly SqlValue[] {
    const body = JSON.stringify(report);
    const isMeal = report.kind !== 'unsafe-food';
    return [
      report.id,
      makeReceiptNumber(this.options.receiptPrefix, receivedMs, randomBytes(5)),
      secretHash,
      hashOf(body),
      report.kind,
      body,
      report.place.countyCode,
      report.place.townshipCode ?? null,
      report.hazard,
      isMeal ? known(report.ateCount) : null,
      isMeal ? known(report.illCount) : null,
      happenedMs(report, receivedMs),
      receivedMs,
      receivedMs,
      receivedMs + this.options.retentionDays * DAY_MS,
    ];
  }

  private async store(sql: Sql, batch: readonly Waiting[]): Promise<Acceptance[]> {
    const receivedMs = Date.now();
    const gone = await deletedAmong(
      sql,
      batch.map(({ report }) => report.id),
    );
    const results = new Map<Waiting, Acceptance>();
    let open: Waiting[] = [];
    const repeats: Waiting[] = [];
    const seen = new Set<string>();
    for (const one of batch) {
      if (gone.has(one.report.id)) results.set(one, { outcome: 'deleted' });
      else if (seen.has(one.report.id)) repeats.push(one);
      else open.push(one);
      seen.add(one.report.id);
    }
    // A receipt number that is taken by chance is drawn again; three rounds never happen in practice.
    for (let round = 0; open.length > 0 && round < 5; round += 1) {
      const rows = open.map((one) => this.rowOf(one, receivedMs));
      const inserted = await sql.insertNew('reports', COLUMNS, rows);
      const left: Waiting[] = [];
      for (const [index, one] of open.entries()) {
        const row = rows[index] ?? [];
        if (inserted.has(one.report.id)) {
          results.set(one, { outcome: 'created', receiptNumber: String(row[1]), receivedMs });
        } else {
          const repeated = await compare(sql, one, String(row[3]));
          if (repeated === undefined) left.push(one);
          else results.set(one, repeated);
        }
      }
      open = left;
    }
    for (const one of repeats) {
      results.set(
        one,
        (await compare(sql, one, hashOf(JSON.stringify(one.report)))) ?? { outcome: 'conflict' },
      );
    }
    return batch.map((one) => results.get(one) ?? { outcome: 'conflict' });
  }
}

async function deletedAmong(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const marks = ids.map(() => '?').join(', ');
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM deleted_reports WHERE id IN (${marks})`,
    ...ids,
  );
  return new Set(rows.map(({ id }) => id));
}

/** What is stored under the id: the same report again, another one, or nothing. */
async function compare(
  sql: Sql,
  { report, secretHash }: Waiting,
  bodyHash: string,
): Promise<Acceptance | undefined> {
  const row = await one<{
    receipt_number: string;
    body_hash: string;
    secret_hash: string;
    received_ms: number;
  }>(
    sql,
    'SELECT receipt_number, body_hash, secret_hash, received_ms FROM reports WHERE id = ?',
    report.id,
  );
  if (row === undefined) return undefined;
  if (row.body_hash !== bodyHash || row.secret_hash !== secretHash) return { outcome: 'conflict' };
  return { outcome: 'repeated', receiptNumber: row.receipt_number, receivedMs: row.received_ms };
}
