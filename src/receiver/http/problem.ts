import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemCode } from '#domain/report/problems.ts';

const STATUS: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  'bad-request': 400,
  'bad-json': 400,
  'bad-report': 422,
  'schema-version-unknown': 422,
  'id-conflict': 409,
  deleted: 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'bad-photo': 422,
  'hash-mismatch': 422,
  'report-not-found': 404,
  'receipt-not-found': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  busy: 503,
  timeout: 408,
  'sign-in-required': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  internal: 500,
};

/** A refusal that ends the handling of a request. It carries a code and paths of fields, never what was sent. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly string[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ProblemCode,
    more: { fields?: readonly string[]; retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.fields = more.fields;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

export function statusOf(code: ProblemCode): ContentfulStatusCode {
  return STATUS[code];
}

/** The answer to a refusal, with Retry-After where waiting helps. */
export function answerRefusal(c: Context, { code, fields, retryAfterSeconds }: Refusal): Response {
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
  const error = {
    code,
    ...(fields === undefined ? {} : { fields }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
  return c.json({ error }, STATUS[code]);
}
