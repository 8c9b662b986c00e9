import { appendAudit } from './audit.ts';
import type { Database } from './database.ts';
import { deleteReport } from './receipts.ts';

/**
 * Deletes what is past its date: reports with photos and notes, and alarms whose cases are gone.
 * Says so in the audit log, with the number only.
 *
 * @returns number of reports deleted
 */
export async function applyRetention(database: Database, nowMs: number): Promise<number> {
  return database.transaction(async (sql) => {
    const due = await sql.all<{ id: string }>(
      'SELECT id FROM reports WHERE delete_after_ms < ?',
      nowMs,
    );
    for (const { id } of due) await deleteReport(sql, id, 'retention');
    await sql.run(
      `DELETE FROM events WHERE created_ms < ? AND NOT EXISTS (SELECT 1 FROM reports WHERE reports.event_id = events.id)`,
      nowMs - 86_400_000,
    );
    const alarms = await sql.all<{ id: number; case_ids: string }>(
      'SELECT id, case_ids FROM alarms',
    );
    for (const alarm of alarms) {
      const ids = JSON.parse(alarm.case_ids) as string[];
      const left = await sql.all(
        `SELECT id FROM reports WHERE id IN (${ids.map(() => '?').join(', ')}) LIMIT 1`,
        ...ids,
      );
      if (left.length > 0) continue;
      await sql.run('DELETE FROM deliveries WHERE alarm_id = ?', alarm.id);
      await sql.run('DELETE FROM alarms WHERE id = ?', alarm.id);
    }
    if (due.length > 0) {
      await appendAudit(sql, {
        actor: 'receiver',
        action: 'retention',
        subject: 'reports',
        detail: { deleted: due.length },
      });
    }
    return due.length;
  });
}
