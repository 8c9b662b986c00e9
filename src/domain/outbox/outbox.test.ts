import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReportId } from '../report/id.ts';
import { makeReceiptNumber } from '../report/receipt.ts';
import { outcomeOf, photoOutcomeOf } from './answer.ts';
import type { OutboxEntry } from './entry.ts';
import {
  LEASE_MS,
  afterAttempt,
  freed,
  hurried,
  nextToSend,
  retryDelayMs,
  taken,
  waitingCount,
} from './rules.ts';

const NOW = 1_800_000_000_000;
const id = (n: number) => makeReportId(NOW + n, new Uint8Array(10).fill(n));
const RECEIPT = makeReceiptNumber('WS', NOW, new Uint8Array(5));
const queued = (n: number, change: Partial<OutboxEntry> = {}): OutboxEntry =>
  ({
    id: id(n),
    finishedMs: NOW + n,
    attempts: 0,
    nextTryMs: 0,
    state: 'queued',
    ...change,
  }) as OutboxEntry;
const accepted = {
  id: id(1),
  receiptNumber: RECEIPT,
  receivedAt: '2027-01-15T08:00:00Z',
  photosMissing: [],
};

describe('what counts as delivered', () => {
  it('only a 2xx that names our report and a receipt', () => {
    expect(outcomeOf({ status: 201, body: accepted }, id(1)).kind).toBe('delivered');
    expect(outcomeOf({ status: 200, body: accepted }, id(1)).kind).toBe('delivered');
  });

  it.each([
    ['a web page of a captive portal', { status: 200, body: undefined }],
    ['another report', { status: 200, body: { ...accepted, id: id(2) } }],
    [
      'a broken receipt number',
      { status: 200, body: { ...accepted, receiptNumber: 'WS-0101-000000' } },
    ],
    ['an empty answer', { status: 204, body: {} }],
    ['a redirect', { status: 302, body: undefined }],
    ['a full queue', { status: 503, body: { error: { code: 'busy', retryAfterSeconds: 5 } } }],
    ['a 404 of a wrong server', { status: 404, body: undefined }],
    [
      'a receiver that is older than the app',
      { status: 422, body: { error: { code: 'schema-version-unknown' } } },
    ],
  ])('%s is never called sent: it is tried again', (_, answer) => {
    expect(outcomeOf(answer, id(1)).kind).toBe('retry');
  });

  it('a refusal of the receiver is shown with the answers it names', () => {
    expect(
      outcomeOf(
        { status: 422, body: { error: { code: 'bad-report', fields: ['illCount'] } } },
        id(1),
      ),
    ).toEqual({
      kind: 'rejected',
      code: 'bad-report',
      fields: ['illCount'],
    });
  });

  it('no answer whatsoever is called delivered without our id', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.jsonValue(), (status, body) => {
        expect(outcomeOf({ status, body }, id(1)).kind).not.toBe('delivered');
      }),
    );
  });
});

describe('the order of sending', () => {
  it('the oldest goes first', () => {
    expect(nextToSend([queued(2), queued(1)], NOW + 10)?.id).toBe(id(1));
  });

  it('a report that keeps failing never blocks the others', () => {
    const failing = afterAttempt(taken(queued(1), NOW), { kind: 'retry' }, NOW);
    expect(nextToSend([failing, queued(2)], NOW)?.id).toBe(id(2));
  });

  it('a report that another tab is sending is left alone, until that tab is surely dead', () => {
    const sending = taken(queued(1), NOW);
    expect(nextToSend([sending], NOW + LEASE_MS - 1)).toBeUndefined();
    expect(nextToSend([sending], NOW + LEASE_MS + 1)?.id).toBe(id(1));
  });

  it('a clock that was set back does not hold a report for days', () => {
    const sending = taken(queued(1), NOW);
    const failed = afterAttempt(sending, { kind: 'retry' }, NOW);
    const dayBefore = NOW - 86_400_000;
    expect(freed(sending, dayBefore).state).toBe('queued');
    expect(nextToSend([failed], dayBefore)?.id).toBe(id(1));
  });

  it('the pause grows from 1 second to 5 minutes and is ended by a tap', () => {
    expect([1, 2, 3, 20, 500].map(retryDelayMs)).toEqual([1000, 2000, 4000, 300_000, 300_000]);
    const failed = afterAttempt(taken(queued(1), NOW), { kind: 'retry', afterMs: 60_000 }, NOW);
    expect(nextToSend([failed], NOW + 5000)).toBeUndefined();
    expect(nextToSend([hurried(failed)], NOW + 5000)?.id).toBe(id(1));
  });
});

it('whatever happens to a finished report, it is on the phone until the receiver has named it', () => {
  const outcomes = fc.oneof(
    fc.constant({ kind: 'retry' as const }),
    fc.constant({ kind: 'rejected' as const, code: 'bad-report' as const, fields: [] }),
    fc.constant({
      kind: 'delivered' as const,
      receiptNumber: RECEIPT,
      receivedAt: 'x',
      photosMissing: [],
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(outcomes, fc.integer({ min: -1e9, max: 1e9 })), { maxLength: 30 }),
      (history) => {
        let entry: OutboxEntry = queued(1);
        let wasDelivered = false;
        for (const [outcome, clock] of history) {
          entry = afterAttempt(taken(freed(entry, NOW + clock), NOW + clock), outcome, NOW + clock);
          if (entry.state === 'delivered') wasDelivered = true;
          expect(entry.id).toBe(id(1));
        }
        if (!wasDelivered) expect(waitingCount([entry])).toBe(1);
      },
    ),
  );
});

describe('what became of a photo', () => {
  const hash = 'a'.repeat(64);
  const refused = (code: string) => ({ error: { code } });
  it.each<[string, number, unknown, string]>([
    ['sent, when our hash is named', 201, { sha256: hash }, 'sent'],
    ['tried again after a web page of a portal', 200, undefined, 'retry'],
    ['tried again when another hash is named', 200, { sha256: 'b'.repeat(64) }, 'retry'],
    ['refused, when the receiver cannot open it', 422, refused('bad-photo'), 'refused'],
    ['refused, when its report was deleted', 410, refused('deleted'), 'refused'],
    ['tried again when the report is not there yet', 404, refused('report-not-found'), 'retry'],
    ['tried again when there are too many', 429, refused('too-many-requests'), 'retry'],
    ['tried again after a 404 of a wrong server', 404, undefined, 'retry'],
    ['tried again after a 403 of a portal with JSON', 403, { error: 'login' }, 'retry'],
    ['tried again while the receiver is down', 503, refused('bad-photo'), 'retry'],
  ])('is %s', (_name, status, body, how) => {
    expect(photoOutcomeOf({ status, body }, hash)).toBe(how);
  });
});
