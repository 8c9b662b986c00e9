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

/** What happens to photos in the same step as the draft they belong to. */
export interface PhotoChange {
  readonly add?: PhotoRow;
  readonly remove?: string;
}

/**
 * Keeps what has been typed so far, with a photo that was added or removed.
 *
 * @returns 'finished' when another window has handed this draft in meanwhile: nothing is written then, so that it does
 *   not come back as a second report
 * @throws when the phone has no room or refuses storage: then nothing of this step is kept, what was there before stays
 */
export async function saveDraft(
  draft: DraftRow,
  { add, remove }: PhotoChange = {},
): Promise<'kept' | 'finished'> {
  const db = reportDatabase();
  return db.transaction('rw', db.drafts, db.reports, db.photos, async () => {
    if ((await db.reports.get(draft.id)) !== undefined) return 'finished';
    if (add !== undefined) await db.photos.put(add);
    if (remove !== undefined) await db.photos.delete(remove);
    await db.drafts.put(draft);
    return 'kept';
  });
}

/** All photos of a draft or report that are still on the phone. */
export async function keptPhotos(id: ReportId): Promise<readonly PhotoRow[]> {
  return reportDatabase().photos.where('reportId').equals(id).toArray();
}

/** The draft that was changed last. */
export async function latestDraft(kind: DraftRow['kind']): Promise<DraftRow | undefined> {
  const drafts = await reportDatabase().drafts.orderBy('changedMs').reverse().toArray();
  return drafts.find((draft) => draft.kind === kind);
}

/** Removes a draft with its photos; only called when the user asks. */
export async function dropDraft(id: ReportId): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.drafts, db.photos, async () => {
    await db.drafts.delete(id);
    await db.photos.where('reportId').equals(id).delete();
  });
}

/**
 * Turns a draft into a finished report: in one transaction, so that it is never in both places and never in none.
 * Its photos lie in their table already, since they were taken.
 */
export async function queueReport(row: ReportRow): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.drafts, db.reports, async () => {
    // A second tap on "send", also from another window, finds the report there already and changes nothing.
    if ((await db.reports.get(row.id)) === undefined) await db.reports.add(row);
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
  await db.transaction('rw', db.reports, db.photos, async () => {
    const row = await db.reports.get(id);
    if (row === undefined) return;
    const entry = afterAttempt(row.entry, outcome, nowMs);
    await db.reports.put({ ...row, entry: withoutSent(entry, await keptPhotos(id)) });
  });
  await countWaiting();
}

/** An answer that comes late may still miss a photo that went out meanwhile: what is no longer on the phone has been sent. */
function withoutSent(entry: OutboxEntry, kept: readonly PhotoRow[]): OutboxEntry {
  if (entry.state !== 'delivered') return entry;
  const hashes = new Set(kept.map(({ sha256 }) => sha256));
  return { ...entry, photosMissing: entry.photosMissing.filter((hash) => hashes.has(hash)) };
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

/** Notes that a photo has arrived, or will never be taken, and removes its bytes from the phone. */
export async function notePhoto(
  id: ReportId,
  sha256: string,
  how: 'sent' | 'refused',
): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.reports, db.photos, async () => {
    const row = await db.reports.get(id);
    if (row?.entry.state === 'delivered') {
      const photosMissing = row.entry.photosMissing.filter((hash) => hash !== sha256);
      const photosRefused = (row.photosRefused ?? 0) + (how === 'refused' ? 1 : 0);
      await db.reports.put({ ...row, photosRefused, entry: { ...row.entry, photosMissing } });
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

const isThrough = ({ entry }: ReportRow) =>
  entry.state === 'delivered' && entry.photosMissing.length === 0;

/**
 * Removes what has been delivered whole. What waits stays.
 *
 * @returns how many were kept because they are not delivered
 */
export async function wipeReceipts(): Promise<number> {
  const db = reportDatabase();
  return db.transaction('rw', db.reports, async () => {
    const rows = await db.reports.toArray();
    await db.reports.bulkDelete(rows.filter(isThrough).map(({ id }) => id));
    return rows.filter((row) => !isThrough(row)).length;
  });
}

/**
 * For a forgotten code: drafts and receipts go; what waits is sent as before and never shown.
 *
 * @returns how many still wait
 */
export async function wipeForgotten(): Promise<number> {
  const db = reportDatabase();
  return db.transaction('rw', db.drafts, db.reports, db.photos, async () => {
    for (const { id } of await db.drafts.toArray()) await dropDraft(id);
    const waiting = await wipeReceipts();
    for (const row of await db.reports.toArray()) await db.reports.put({ ...row, isHidden: true });
    return waiting;
  });
}

/** Makes a draft of a refused report, to be mended and handed in under a new id. The refused one goes in the same step. */
export async function mendRejected(row: ReportRow, draft: DraftRow): Promise<void> {
  const db = reportDatabase();
  await db.transaction('rw', db.drafts, db.reports, db.photos, async () => {
    for (const photo of await keptPhotos(row.id)) {
      await db.photos.delete(photo.key);
      await db.photos.put({
        ...photo,
        key: `${draft.id}/${photo.sha256}`,
        reportId: draft.id,
      });
    }
    await db.drafts.put(draft);
    await db.reports.delete(row.id);
  });
  await countWaiting();
}
