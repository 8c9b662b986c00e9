/// <reference lib="webworker" />
import { outcomeOf } from '#domain/outbox/answer.ts';
import type { OutboxEntry } from '#domain/outbox/entry.ts';
import { afterAttempt, freed, nextToSend, taken } from '#domain/outbox/rules.ts';
import type { ReportId } from '#domain/report/id.ts';

const DATABASE = 'junan-reports';
const TABLE = 'reports';
/** A worker is ended by the browser soon: shorter than the lease, so that a page can take over. */
const TIMEOUT_MS = 45_000;

/** What the worker needs of a row; everything else is written back as it was. */
interface Row {
  readonly id: ReportId;
  readonly entry: OutboxEntry;
  readonly json: string;
  readonly secret: string;
}

/** Opens the database that the page has made; undefined when there is none. The worker never makes or changes tables. */
function open(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      // A page that brings a newer version of the tables must not wait for the worker.
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () =>
      opening.error?.name === 'AbortError' ? resolve(undefined) : reject(opening.error);
  });
}

/** One transaction over the reports: reads all rows, writes what `change` returns, and gives it back after the commit. */
function change(
  db: IDBDatabase,
  make: (rows: readonly Row[]) => Row | undefined,
): Promise<Row | undefined> {
  return new Promise((resolve, reject) => {
    const writing = db.transaction(TABLE, 'readwrite', { durability: 'strict' });
    const table = writing.objectStore(TABLE);
    let made: Row | undefined;
    const reading = table.getAll();
    reading.onsuccess = () => {
      made = make(reading.result as readonly Row[]);
      if (made !== undefined) table.put(made);
    };
    writing.oncomplete = () => resolve(made);
    writing.onerror = () => reject(writing.error);
    writing.onabort = () => reject(writing.error);
  });
}

async function post(api: string, { json, secret, id }: Row) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(`${api}reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'receipt-secret': secret },
      body: json,
      cache: 'no-store',
      credentials: 'omit',
      signal: controller.signal,
    });
    const body: unknown = await response.json().catch(() => undefined);
    return outcomeOf({ status: response.status, body }, id);
  } catch {
    // No network after all: the page or the next sync tries again.
    return { kind: 'retry' } as const;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends what is due while no page is open, by the same rules and with the same lease as the page: never twice at once.
 * Photos follow when a page is opened. A bonus where background sync exists; nothing relies on it.
 *
 * @throws when something still waits, so that the browser calls again
 */
export async function sendInBackground(base: string): Promise<void> {
  const db = await open();
  if (db === undefined) return;
  let left = false;
  try {
    for (;;) {
      const row = await change(db, (rows) => {
        const nowMs = Date.now();
        const next = nextToSend(
          rows.map(({ entry }) => entry),
          nowMs,
        );
        const found = rows.find(({ id }) => id === next?.id);
        left = rows.some(({ entry }) => entry.state === 'queued' || entry.state === 'sending');
        return found && { ...found, entry: taken(freed(found.entry, nowMs), nowMs) };
      });
      if (row === undefined) break;
      const outcome = await post(`${base}api/`, row);
      await change(db, (rows) => {
        const now = rows.find(({ id }) => id === row.id);
        return now && { ...now, entry: afterAttempt(now.entry, outcome, Date.now()) };
      });
      if (outcome.kind === 'retry') break;
    }
  } finally {
    db.close();
  }
  if (left) throw new Error('reports still wait');
}
