import { outcomeOf, photoOutcomeOf } from '#domain/outbox/answer.ts';
import { nextWakeMs, retryDelayMs } from '#domain/outbox/rules.ts';
import {
  countWaiting,
  hurryAll,
  noteAttempt,
  notePhoto,
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

/** Photos follow their report one by one; what has arrived is not sent again. @returns false when one must be tried again */
async function sendPhotos(): Promise<boolean> {
  for (const { id, entry } of await allReports()) {
    if (entry.state !== 'delivered' || entry.photosMissing.length === 0) continue;
    for (const photo of await photosOf(id, entry.photosMissing)) {
      const answer = await request(`${api}reports/${id}/photos/${photo.sha256}`, {
        method: 'PUT',
        purpose: 'photo',
        headers: { 'content-type': photo.mediaType },
        body: photo.bytes,
      });
      const how = answer === undefined ? ('retry' as const) : photoOutcomeOf(answer, photo.sha256);
      if (how === 'retry') return false;
      await notePhoto(id, photo.sha256, how);
    }
  }
  return true;
}

/** Rounds in which a photo did not get through, since the last that went well. */
let failedRounds = 0;

async function plan(arePhotosSent: boolean): Promise<void> {
  failedRounds = arePhotosSent ? 0 : failedRounds + 1;
  const forReports = nextWakeMs(await outboxEntries(), Date.now());
  const forPhotos = arePhotosSent ? undefined : retryDelayMs(failedRounds);
  const wait = Math.min(forReports ?? Infinity, forPhotos ?? Infinity);
  clearTimeout(timer);
  if (wait !== Infinity) timer = setTimeout(() => void sendWaiting(), Math.max(250, wait));
}

/** Sends everything that is due, one after the other. Safe to call at any time and from several tabs. Never rejects. */
export async function sendWaiting(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    for (let row = await takeNext(Date.now()); row !== undefined; row = await takeNext(Date.now()))
      await sendReport(row);
    await plan(await sendPhotos());
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
  // The worker may have sent something while no page was open.
  void countWaiting().catch((cause: unknown) => console.warn('outbox not read', cause));
  void sendWaiting();
}
