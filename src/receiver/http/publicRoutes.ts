import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import { PHOTO_MAX_BYTES } from '#content/schemas/report-fields.ts';
import {
  KNOWN_SCHEMA_VERSIONS,
  REPORT_MAX_BYTES,
  report,
  type Report,
} from '#content/schemas/report.ts';
import { isReportId } from '#domain/report/id.ts';
import { readReceiptNumber, readReceiptSecret } from '#domain/report/receipt.ts';
import { announcedPhotos, missingPhotos, storedPhotos, storePhoto } from '../storage/photos.ts';
import { deleteByReceipt, receiptStatus } from '../storage/receipts.ts';
import { one } from '../storage/database.ts';
import { readBody, readJson } from './body.ts';
import type { Env, Services } from './context.ts';
import { Gate, RateLimit } from './limits.ts';
import { cleanPhoto } from './photo.ts';
import { Refusal } from './problem.ts';

const PHOTOS_AT_ONCE = 2;
const PHOTOS_WAITING = 40;
const MAX_FIELDS_TOLD = 20;

/** Address of the sender, behind as many proxies as the settings say. */
export function addressOf(c: Context<Env>, proxyHops: number): string {
  if (proxyHops > 0) {
    const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
    const told = chain[chain.length - proxyHops];
    if (told !== undefined && told !== '') return told.slice(0, 64);
  }
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Paths of the faults. Only names of the schema can stand in a path, except for unknown keys: those are told as `*`. */
function faultPaths(issues: readonly v.BaseIssue<unknown>[]): string[] {
  const paths = issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key));
    if (issue.type === 'strict_object' && issue.expected === 'never') path[path.length - 1] = '*';
    return path.join('.');
  });
  return [...new Set(paths)].slice(0, MAX_FIELDS_TOLD);
}

/** @throws Refusal bad-report with the paths, schema-version-unknown */
export function readReport(value: unknown): Report {
  const version =
    typeof value === 'object' && value !== null
      ? (value as { schemaVersion?: unknown }).schemaVersion
      : undefined;
  if (
    typeof version === 'number' &&
    Number.isInteger(version) &&
    version > 0 &&
    !KNOWN_SCHEMA_VERSIONS.includes(version)
  ) {
    throw new Refusal('schema-version-unknown');
  }
  const parsed = v.safeParse(report, value);
  if (!parsed.success) throw new Refusal('bad-report', { fields: faultPaths(parsed.issues) });
  return parsed.output;
}

/** @throws Refusal bad-request without a sound secret */
function secretOf(c: Context<Env>): string {
  const secret = readReceiptSecret(c.req.header('receipt-secret')?.slice(0, 64) ?? '');
  if (secret === undefined) throw new Refusal('bad-request', { fields: ['Receipt-Secret'] });
  return secret;
}

/** Everything the public may ask. No answer holds a case, a count or a place. */
export function publicRoutes(services: Services): Hono<Env> {
  const { settings, database, reports } = services;
  const perAddress = new RateLimit(settings.reportsPerMinute);
  const total = new RateLimit(settings.totalPerMinute);
  const lookUps = new RateLimit(settings.receiptsPerMinute);
  const photoGate = new Gate(PHOTOS_AT_ONCE, PHOTOS_WAITING);
  const limit = (c: Context<Env>) => {
    perAddress.check(addressOf(c, settings.proxyHops));
    total.check('all');
  };
  const app = new Hono<Env>();

  app.post('/reports', async (c) => {
    limit(c);
    if (reports.isFull) throw new Refusal('busy', { retryAfterSeconds: 5 });
    const secret = secretOf(c);
    const sent = readReport(await readJson(c, REPORT_MAX_BYTES));
    const result = await reports.accept(sent, secret);
    if (result.outcome === 'conflict') throw new Refusal('id-conflict');
    if (result.outcome === 'deleted') throw new Refusal('deleted');
    const photosMissing =
      result.outcome === 'created'
        ? sent.photos.map(({ sha256 }) => sha256)
        : await missingPhotos(database, sent.id);
    return c.json(
      {
        id: sent.id,
        receiptNumber: result.receiptNumber,
        receivedAt: new Date(result.receivedMs).toISOString(),
        photosMissing,
      },
      result.outcome === 'created' ? 201 : 200,
    );
  });

  app.put('/reports/:id/photos/:sha256', async (c) => {
    limit(c);
    const { id, sha256 } = c.req.param();
    if (!isReportId(id)) throw new Refusal('report-not-found');
    const announced = await announcedPhotos(database, id);
    if (announced === undefined) {
      const gone = await one(database, 'SELECT id FROM deleted_reports WHERE id = ?', id);
      throw new Refusal(gone === undefined ? 'report-not-found' : 'deleted');
    }
    const wanted = announced.find((photo) => photo.sha256 === sha256);
    if (wanted === undefined) throw new Refusal('hash-mismatch');
    const known = (await storedPhotos(database, id)).has(sha256);
    if (!known) {
      await photoGate.pass(async () => {
        const bytes = await readBody(c, PHOTO_MAX_BYTES);
        const hash = createHash('sha256').update(bytes).digest();
        if (!timingSafeEqual(hash, Buffer.from(sha256, 'hex'))) throw new Refusal('hash-mismatch');
        await storePhoto(database, id, sha256, await cleanPhoto(bytes, settings.photoPixelsMax));
      });
      services.live.tell({ kind: 'changed', caseId: id });
    }
    return c.json(
      { id, sha256, photosMissing: await missingPhotos(database, id) },
      known ? 200 : 201,
    );
  });

  app.get('/receipts/:number', async (c) => {
    const { number, secret } = receiptOf(c);
    const status = await receiptStatus(database, number, secret);
    if (status === undefined) throw new Refusal('receipt-not-found');
    return c.json(status);
  });

  app.delete('/receipts/:number', async (c) => {
    const { number, secret } = receiptOf(c);
    const id = await deleteByReceipt(database, number, secret);
    if (id === undefined) throw new Refusal('receipt-not-found');
    services.live.tell({ kind: 'changed', caseId: id });
    return c.body(null, 204);
  });

  function receiptOf(c: Context<Env>): { number: string; secret: string } {
    lookUps.check(addressOf(c, settings.proxyHops));
    const number = readReceiptNumber((c.req.param('number') ?? '').slice(0, 64));
    const secret = secretOf(c);
    if (number === undefined) throw new Refusal('receipt-not-found');
    return { number, secret };
  }

  return app;
}
