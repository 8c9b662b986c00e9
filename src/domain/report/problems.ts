/**
 * Why the receiver did not take something. The phone decides by this code, never by a sentence.
 *
 * | code                    | HTTP | the phone                                                            |
 * | ----------------------- | ---- | -------------------------------------------------------------------- |
 * | bad-json, bad-report    | 400, 422 | rejected: shows which answers (`fields`), edit or export          |
 * | schema-version-unknown  | 422  | keeps it and tries again after the receiver was updated; export stays |
 * | id-conflict             | 409  | the id is taken by another content: rejected, export, new id          |
 * | deleted                 | 410  | was deleted with its receipt; nothing more to send                    |
 * | too-large               | 413  | photo: shrink and send again; report: rejected                        |
 * | unsupported-media-type, bad-photo, hash-mismatch | 415, 422 | photo rejected, the report itself stands |
 * | report-not-found        | 404  | photo came before its report: send the report first                   |
 * | receipt-not-found       | 404  | number or secret is wrong (never told which)                          |
 * | too-many-requests, busy | 429, 503 | waits for Retry-After seconds                                     |
 */
export const PROBLEM_CODES = [
  'bad-request',
  'bad-json',
  'bad-report',
  'schema-version-unknown',
  'id-conflict',
  'deleted',
  'too-large',
  'unsupported-media-type',
  'bad-photo',
  'hash-mismatch',
  'report-not-found',
  'receipt-not-found',
  'not-found',
  'method-not-allowed',
  'too-many-requests',
  'busy',
  'timeout',
  'sign-in-required',
  'not-allowed',
  'wrong-origin',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
