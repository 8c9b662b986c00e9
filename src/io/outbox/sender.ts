import { outcomeOf } from '#domain/outbox/answer.ts';
import { nextWakeMs } from '#domain/outbox/rules.ts';
import {
  hurryAll,
  noteAttempt,
  notePhotoSent,
  outboxEntries,
  photosOf,
  takeNext,
  allReports,
} from '../db/reportRepository.ts';
import type { ReportRow } from '../db/reportTables.ts';
import { request } from '../net/request.ts';

const api = `${import.meta.env.BASE_URL}api/`;
let isRunning = false;
let timer: ReturnType<typeof setTimeout> | undefined;

async function sendReport(row: ReportRow): Promise<void> {
  const answer = await request(`${api}reports`, {
    method: 'POST',
    purpose: 'write',
    headers: { 'content-type': 'application/json', 'receipt-secret': row.secret },
    body: row.json,
  });
  const outcome = answer === undefined ? ({ kind: 'retry' } as const) : outcomeOf(answer, row.id);
  await noteAttempt(row.id, outcome, Date.now());
}

/** Photos follow their report one by one; what has arrived is not sent again. A failed one waits for the next round. */
async function sendPhotos(): Promise<void> {
  for (const { id, entry } of await allReports()) {
    if (entry.state !== 'delivered' || entry.photosMissing.length === 0) continue;
    for (const photo of await photosOf(id, entry.photosMissing)) {
      const answer = await request(`${api}reports/${id}/photos/${photo.sha256}`, {
        method: 'PUT',
        purpose: 'photo',
        headers: { 'content-type': photo.mediaType },
        body: photo.bytes,
      });
      if (answer === undefined || answer.status >= 500 || answer.status === 429) return;
      const body = answer.body as { sha256?: unknown } | undefined;
      const isThere = answer.status < 300 && body?.sha256 === photo.sha256;
      // A refused photo stays refused; the report itself stands.
      if (isThere || (answer.status >= 400 && body !== undefined))
        await notePhotoSent(id, photo.sha256);
    }
  }
}

async function plan(): Promise<void> {
  const wait = nextWakeMs(await outboxEntries(), Date.now());
  clearTimeout(timer);
  if (wait !== undefined) timer = setTimeout(() => void sendWaiting(), Math.max(250, wait));
}

/** Sends everything that is due, one after the other. Safe to call at any time and from several tabs. Never rejects. */
export async function sendWaiting(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    for (let row = await takeNext(Date.now()); row !== undefined; row = await takeNext(Date.now()))
      await sendReport(row);
    await sendPhotos();
    await plan();
  } catch (cause) {
    // The phone refused its database for a moment: nothing is lost, the next trigger tries again.
    console.warn('outbox paused', cause);
  } finally {
    isRunning = false;
  }
}

/** "Send now": all pauses end. */
export async function sendNow(): Promise<void> {
  await hurryAll();
  await sendWaiting();
}

/** Starts sending when the app starts, the network comes back, or the page is seen again. */
export function watchOutbox(): void {
  addEventListener('online', () => void sendNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendNow();
  });
  void sendWaiting();
}
