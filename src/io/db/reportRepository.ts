import type { AttemptOutcome, OutboxEntry } from '#domain/outbox/entry.ts';
import {
  afterAttempt,
  freed,
  hurried,
  nextToSend,
  taken,
  waitingCount,
} from '#domain/outbox/rules.ts';
import type { ReportId } from '#domain/report/id.ts';
import { noteWaiting } from '../outbox/waitingMark.ts';
import { reportDatabase } from './reportTables.ts';
import type { DraftRow, PhotoRow, ReportRow } from './reportTables.ts';

/** Keeps what has been typed so far. @throws when the phone has no room or refuses storage */
export async function saveDraft(draft: DraftRow): Promise<void> {
  await reportDatabase().drafts.put(draft);
}

/** The draft that was changed last. */
export async function latestDraft(kind: DraftRow['kind']): Promise<DraftRow | undefined> {
  const drafts = await reportDatabase().drafts.orderBy('changedMs').reverse().toArray();
  return drafts.find((draft) => draft.kind === kind);
}

/** Removes a draft; only called when the user asks, or when it became a report. */
export async function dropDraft(id: ReportId): Promise<void> {
  await reportDatabase().drafts.delete(id);
}

/** Turns a draft into a finished report: in one transaction, so that it is never in both places and never in none. */
export async function queueReport(row: ReportRow, photos: readonly PhotoRow[]): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.drafts, db.reports, db.photos, async () => {
    // A second tap on "send" finds the report there already and changes nothing.
    if ((await db.reports.get(row.id)) === undefined) {
      await db.reports.add(row);
      await db.photos.bulkPut([...photos]);
    }
    await db.drafts.delete(row.id);
  });
  await countWaiting();
}

/** All finished reports, newest first. */
export async function allReports(): Promise<readonly ReportRow[]> {
  const rows = await reportDatabase().reports.toArray();
  return rows.sort((a, b) => b.entry.finishedMs - a.entry.finishedMs);
}

/** Writes the number of waiting reports where every screen can read it at once. */
export async function countWaiting(): Promise<void> {
  const rows = await reportDatabase().reports.toArray();
  noteWaiting(waitingCount(rows.map((row) => row.entry)));
}

/**
 * Takes the next report for sending. The choice is made inside the write transaction, so two tabs never take the same one.
 *
 * @returns undefined when nothing is due
 */
export async function takeNext(nowMs: number): Promise<ReportRow | undefined> {
  const db = reportDatabase();
  return db.transaction('rw', db.reports, async () => {
    const rows = await db.reports.toArray();
    const next = nextToSend(
      rows.map((row) => row.entry),
      nowMs,
    );
    const row = rows.find((each) => each.id === next?.id);
    if (row === undefined) return undefined;
    const entry = taken(freed(row.entry, nowMs), nowMs);
    await db.reports.put({ ...row, entry });
    return { ...row, entry };
  });
}

/** Notes how an attempt ended. */
export async function noteAttempt(
  id: ReportId,
  outcome: AttemptOutcome,
  nowMs: number,
): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.reports, async () => {
    const row = await db.reports.get(id);
    if (row !== undefined)
      await db.reports.put({ ...row, entry: afterAttempt(row.entry, outcome, nowMs) });
  });
  await countWaiting();
}

/** Lets everything that waits go at once. */
export async function hurryAll(): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.reports, async () => {
    for (const row of await db.reports.toArray())
      await db.reports.put({ ...row, entry: hurried(row.entry) });
  });
}

/** How the sending of all reports stands. */
export async function outboxEntries(): Promise<readonly OutboxEntry[]> {
  return (await reportDatabase().reports.toArray()).map((row) => row.entry);
}

/** Photos of a report that the receiver still misses. */
export async function photosOf(
  id: ReportId,
  missing: readonly string[],
): Promise<readonly PhotoRow[]> {
  const photos = await reportDatabase().photos.where('reportId').equals(id).toArray();
  return photos.filter((photo) => missing.includes(photo.sha256));
}

/** Notes that a photo has arrived, and removes its bytes from the phone. */
export async function notePhotoSent(id: ReportId, sha256: string): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.reports, db.photos, async () => {
    const row = await db.reports.get(id);
    if (row?.entry.state === 'delivered') {
      const photosMissing = row.entry.photosMissing.filter((hash) => hash !== sha256);
      await db.reports.put({ ...row, entry: { ...row.entry, photosMissing } });
    }
    await db.photos.delete(`${id}/${sha256}`);
  });
}

/** Removes a report from the phone; the page asks first when it was not delivered. */
export async function forgetReport(id: ReportId): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.reports, db.photos, async () => {
    await db.reports.delete(id);
    await db.photos.where('reportId').equals(id).delete();
  });
  await countWaiting();
}
