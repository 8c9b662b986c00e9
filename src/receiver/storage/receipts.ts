import { timingSafeEqual } from 'node:crypto';
import type { ReceiptStatus } from '#content/schemas/report.ts';
import type { CaseState } from '#domain/report/status.ts';
import { appendAudit } from './audit.ts';
import { one, type Database, type Sql } from './database.ts';
import { missingPhotos } from './photos.ts';
import { hashOf, secretHashOf } from './reports.ts';

interface ReceiptRow {
  readonly id: string;
  readonly secret_hash: string;
  readonly state: CaseState;
  readonly received_ms: number;
  readonly changed_ms: number;
  readonly delete_after_ms: number;
}

async function openReceipt(
  sql: Sql,
  receiptNumber: string,
  secret: string,
): Promise<ReceiptRow | undefined> {
  const row = await one<ReceiptRow>(
    sql,
    `SELECT id, secret_hash, state, received_ms, changed_ms, delete_after_ms FROM reports WHERE receipt_number = ?`,
    receiptNumber,
  );
  const wanted = row?.secret_hash ?? hashOf('no such receipt');
  const given = secretHashOf(row?.id ?? '', secret);
  return timingSafeEqual(Buffer.from(wanted), Buffer.from(given)) ? row : undefined;
}

/** What a reporter may know of the own report; undefined for a wrong number or secret, without telling which. */
export async function receiptStatus(
  database: Database,
  receiptNumber: string,
  secret: string,
): Promise<ReceiptStatus | undefined> {
  const row = await openReceipt(database, receiptNumber, secret);
  if (row === undefined) return undefined;
  return {
    receiptNumber,
    state: row.state,
    receivedAt: new Date(row.received_ms).toISOString(),
    changedAt: new Date(row.changed_ms).toISOString(),
    deleteAfter: new Date(row.delete_after_ms).toISOString(),
    photosMissing: [...(await missingPhotos(database, row.id))],
  };
}

/** Deletes a report with its photos and notes; its id stays, so that a late repeat does not bring it back. */
export async function deleteReport(
  sql: Sql,
  id: string,
  why: 'receipt' | 'retention' | 'staff',
): Promise<boolean> {
  await sql.run('DELETE FROM photos WHERE report_id = ?', id);
  await sql.run('DELETE FROM notes WHERE report_id = ?', id);
  const deleted = await sql.run('DELETE FROM reports WHERE id = ?', id);
  if (deleted === 0) return false;
  await sql.insertNew('deleted_reports', ['id', 'deleted_ms', 'why'], [[id, Date.now(), why]]);
  return true;
}

/** The reporter's right to deletion, by receipt number and secret. @returns the id of what was deleted */
export async function deleteByReceipt(
  database: Database,
  receiptNumber: string,
  secret: string,
): Promise<string | undefined> {
  return database.transaction(async (sql) => {
    const row = await openReceipt(sql, receiptNumber, secret);
    if (row === undefined) return undefined;
    await deleteReport(sql, row.id, 'receipt');
    await appendAudit(sql, { actor: 'reporter', action: 'delete-by-receipt', subject: row.id });
    return row.id;
  });
}
