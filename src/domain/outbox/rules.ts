import type { AttemptOutcome, OutboxEntry } from './entry.ts';

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 300_000;
/** Longer than the longest allowed request, so that two tabs never send the same report at once. */
export const LEASE_MS = 60_000;

/** 1 s, doubling to 5 minutes. @param attempts failed attempts so far, at least 1 */
export function retryDelayMs(attempts: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempts - 1, 20));
}

/** A `sending` whose sender has died goes back to the queue when its lease has run out, or when it lies absurdly far ahead (clock set back). */
export function freed(entry: OutboxEntry, nowMs: number): OutboxEntry {
  if (entry.state !== 'sending') return entry;
  const isRunning = entry.leaseEndMs > nowMs && entry.leaseEndMs <= nowMs + LEASE_MS;
  if (isRunning) return entry;
  const { id, finishedMs, attempts, nextTryMs } = entry;
  return { id, finishedMs, attempts, nextTryMs, state: 'queued' };
}

function isDue(entry: OutboxEntry, nowMs: number): boolean {
  // A next try that lies further ahead than any delay comes from a clock that was set back.
  return (
    entry.state === 'queued' &&
    (entry.nextTryMs <= nowMs || entry.nextTryMs > nowMs + LONGEST_DELAY_MS)
  );
}

/** The report to send next: the oldest that is due. One that keeps failing waits for its time and never blocks the others. */
export function nextToSend(
  entries: readonly OutboxEntry[],
  nowMs: number,
): OutboxEntry | undefined {
  return entries
    .map((entry) => freed(entry, nowMs))
    .filter((entry) => isDue(entry, nowMs))
    .sort((a, b) => a.finishedMs - b.finishedMs)[0];
}

/** Milliseconds until something is due again; undefined when nothing waits. */
export function nextWakeMs(entries: readonly OutboxEntry[], nowMs: number): number | undefined {
  const times = entries.flatMap((entry) =>
    entry.state === 'queued'
      ? [entry.nextTryMs - nowMs]
      : entry.state === 'sending'
        ? [entry.leaseEndMs - nowMs]
        : [],
  );
  return times.length === 0
    ? undefined
    : Math.min(LONGEST_DELAY_MS, Math.max(0, ...[Math.min(...times)]));
}

/** Takes a report for one attempt. */
export function taken(entry: OutboxEntry, nowMs: number): OutboxEntry {
  const { id, finishedMs, attempts, nextTryMs } = entry;
  return { id, finishedMs, attempts, nextTryMs, state: 'sending', leaseEndMs: nowMs + LEASE_MS };
}

/** The entry after an attempt. A report that was delivered once stays delivered, whatever a later answer says. */
export function afterAttempt(
  entry: OutboxEntry,
  outcome: AttemptOutcome,
  nowMs: number,
): OutboxEntry {
  if (entry.state === 'delivered' && outcome.kind !== 'delivered') return entry;
  const { id, finishedMs } = entry;
  const attempts = entry.attempts + 1;
  switch (outcome.kind) {
    case 'delivered': {
      const { receiptNumber, receivedAt, photosMissing } = outcome;
      return {
        id,
        finishedMs,
        attempts: 0,
        nextTryMs: 0,
        state: 'delivered',
        receiptNumber,
        receivedAt,
        photosMissing,
      };
    }
    case 'rejected':
      return {
        id,
        finishedMs,
        attempts,
        nextTryMs: 0,
        state: 'rejected',
        code: outcome.code,
        fields: outcome.fields,
      };
    case 'retry': {
      const delay = Math.min(
        LONGEST_DELAY_MS,
        Math.max(retryDelayMs(attempts), outcome.afterMs ?? 0),
      );
      return {
        ...{ id, finishedMs, attempts, nextTryMs: nowMs + delay, state: 'queued' },
        ...(outcome.isVersionUnknown === true ? { isVersionUnknown: true } : {}),
      };
    }
  }
}

/** "Send now", a network that came back, coming back to the page: all waiting reports may go at once. */
export function hurried(entry: OutboxEntry): OutboxEntry {
  return entry.state === 'queued' ? { ...entry, attempts: 0, nextTryMs: 0 } : entry;
}

/** Reports that have not reached the receiver: the number on every screen. */
export function waitingCount(entries: readonly OutboxEntry[]): number {
  return entries.filter((entry) => entry.state !== 'delivered').length;
}
