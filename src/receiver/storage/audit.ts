import { one, type Sql } from './database.ts';
import { hashOf } from './reports.ts';

/** Everything that is seen or changed in the inbox. The detail holds ids, states and counts, never a report's text. */
export type AuditAction =
  | 'sign-in'
  | 'sign-in-failed'
  | 'sign-out'
  | 'locked-out'
  | 'list'
  | 'view'
  | 'view-photo'
  | 'export'
  | 'view-audit'
  | 'view-deliveries'
  | 'state'
  | 'note'
  | 'link'
  | 'acknowledge'
  | 'retry-delivery'
  | 'delete'
  | 'delete-by-receipt'
  | 'retention'
  | 'alarm'
  | 'staff-added'
  | 'staff-changed';

export interface AuditEntry {
  readonly actor: string;
  readonly action: AuditAction;
  /** report id, alarm id, staff name … */
  readonly subject: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditRow {
  readonly seq: number;
  readonly at_ms: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly hash: string;
}

const START = '0'.repeat(64);

function chained(previous: string, row: Omit<AuditRow, 'hash'>): string {
  return hashOf(
    JSON.stringify([previous, row.seq, row.at_ms, row.actor, row.action, row.subject, row.detail]),
  );
}

/** Adds an entry at the end of the chain; only inside a transaction. */
export async function appendAudit(sql: Sql, entry: AuditEntry): Promise<void> {
  const last = await one<AuditRow>(sql, 'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at_ms: Date.now(),
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail ?? {}),
  };
  await sql.run(
    'INSERT INTO audit (seq, at_ms, actor, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.seq,
    row.at_ms,
    row.actor,
    row.action,
    row.subject,
    row.detail,
    chained(last?.hash ?? START, row),
  );
}

/** The end of the chain. Written down elsewhere, it also proves that nothing was cut off. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}
export type AuditVerdict =
  | { readonly kind: 'whole'; readonly head: AuditHead }
  | {
      readonly kind: 'broken';
      readonly seq: number;
      readonly why: 'changed' | 'missing' | 'cut-off';
    };

/**
 * Checks the chain from the start.
 *
 * @param known  an end of the chain noted earlier; without it a cut-off end cannot be seen
 */
export async function verifyAudit(sql: Sql, known?: AuditHead): Promise<AuditVerdict> {
  let head: AuditHead = { seq: 0, hash: START };
  let knownSeen = known === undefined || known.seq === 0;
  for (;;) {
    const rows = await sql.all<AuditRow>(
      'SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT 1000',
      head.seq,
    );
    for (const row of rows) {
      if (row.seq !== head.seq + 1) return { kind: 'broken', seq: head.seq + 1, why: 'missing' };
      if (row.hash !== chained(head.hash, row))
        return { kind: 'broken', seq: row.seq, why: 'changed' };
      head = { seq: row.seq, hash: row.hash };
      if (known !== undefined && known.seq === row.seq) {
        if (known.hash !== row.hash) return { kind: 'broken', seq: row.seq, why: 'changed' };
        knownSeen = true;
      }
    }
    if (rows.length === 0) break;
  }
  return knownSeen
    ? { kind: 'whole', head }
    : { kind: 'broken', seq: head.seq + 1, why: 'cut-off' };
}
