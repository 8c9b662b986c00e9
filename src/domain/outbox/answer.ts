import { PROBLEM_CODES } from '../report/problems.ts';
import type { ProblemCode } from '../report/problems.ts';
import type { ReportId } from '../report/id.ts';
import { isReceiptNumber } from '../report/receipt.ts';
import type { AttemptOutcome } from './entry.ts';

/** An HTTP answer as it came; `body` is undefined when it was no JSON (captive portal, fallback page). */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Statuses that say "not now": the report is kept and tried again. */
const TRY_AGAIN = [408, 425, 429];

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/**
 * Reads an answer to a report. Delivered means: 2xx **and** our id and a sound receipt number in the body.
 *
 * | status | body | means |
 * | --- | --- | --- |
 * | 2xx | our id and receipt number | delivered |
 * | 2xx | anything else (web page, other id) | retry |
 * | 408, 425, 429, 5xx, 3xx | any | retry |
 * | other 4xx | a problem of the receiver | rejected, with its code |
 * | other 4xx | anything else (portal, wrong server) | retry |
 * | 422 schema-version-unknown | | retry: the receiver will be updated |
 */
export function outcomeOf({ status, body }: HttpAnswer, id: ReportId): AttemptOutcome {
  const given = record(body);
  if (status >= 200 && status < 300) {
    const { receiptNumber, receivedAt } = given;
    const isOurs =
      given['id'] === id && typeof receiptNumber === 'string' && isReceiptNumber(receiptNumber);
    if (!isOurs || typeof receivedAt !== 'string') return { kind: 'retry' };
    return {
      kind: 'delivered',
      receiptNumber,
      receivedAt,
      photosMissing: strings(given['photosMissing']),
    };
  }
  const error = record(given['error']);
  const code = PROBLEM_CODES.find((known) => known === error['code']);
  if (
    status < 400 ||
    status >= 500 ||
    TRY_AGAIN.includes(status) ||
    code === undefined ||
    code === 'schema-version-unknown'
  ) {
    if (code === 'schema-version-unknown') return { kind: 'retry', isVersionUnknown: true };
    const seconds = error['retryAfterSeconds'];
    return typeof seconds === 'number' && seconds > 0
      ? { kind: 'retry', afterMs: seconds * 1000 }
      : { kind: 'retry' };
  }
  return { kind: 'rejected', code, fields: strings(error['fields']) };
}

/** Codes after which a photo will never be taken; the report itself stands. Everything else is tried again. */
const PHOTO_REFUSED: readonly ProblemCode[] = [
  'bad-photo',
  'unsupported-media-type',
  'hash-mismatch',
  'too-large',
  'deleted',
];

/** Reads an answer to a photo: sent means 2xx **and** our hash in the body; refused means a code of the receiver that says so. */
export function photoOutcomeOf(
  { status, body }: HttpAnswer,
  sha256: string,
): 'sent' | 'refused' | 'retry' {
  const given = record(body);
  if (status >= 200 && status < 300) return given['sha256'] === sha256 ? 'sent' : 'retry';
  const { code } = record(given['error']);
  return status >= 400 && status < 500 && PHOTO_REFUSED.some((known) => known === code)
    ? 'refused'
    : 'retry';
}
