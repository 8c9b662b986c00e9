// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeReportId } from '#domain/report/id.ts';
import { makeReceiptNumber } from '#domain/report/receipt.ts';
import {
  allReports,
  keptPhotos,
  latestDraft,
  noteAttempt,
  notePhoto,
  queueReport,
  saveDraft,
} from './reportRepository.ts';
import { reportDatabase } from './reportTables.ts';

const NOW = 1_800_000_000_000;
const id = makeReportId(NOW, new Uint8Array(10).fill(1));
const hash = 'a'.repeat(64);
const draft = { id, kind: 'illness', answers: { hazard: 'aconite' }, changedMs: NOW } as const;
const photo = {
  key: `${id}/${hash}`,
  reportId: id,
  sha256: hash,
  mediaType: 'image/jpeg',
  bytes: new ArrayBuffer(8),
};
const row = {
  id,
  entry: { id, finishedMs: NOW, attempts: 0, nextTryMs: 0, state: 'queued' },
  json: '{}',
  secret: 'AAAA-BBBB-CCCC',
} as const;
const delivered = {
  kind: 'delivered',
  receiptNumber: makeReceiptNumber('WS', NOW, new Uint8Array(5)),
  receivedAt: '2027-01-15T08:00:00Z',
  photosMissing: [hash],
} as const;

beforeEach(async () => {
  const db = reportDatabase();
  await Promise.all([db.drafts.clear(), db.reports.clear(), db.photos.clear()]);
});

describe('drafts and reports on the phone', () => {
  it('a draft that was handed in from another window does not come back', async () => {
    await saveDraft(draft);
    await queueReport(row);
    expect(await saveDraft({ ...draft, answers: { hazard: 'unknown' } })).toBe('finished');
    expect(await latestDraft('illness')).toBeUndefined();
    expect(await allReports()).toHaveLength(1);
  });

  it('a second tap on send keeps the report as it was handed in first', async () => {
    await queueReport(row);
    await queueReport({ ...row, json: '{"other":1}' });
    expect((await allReports()).map(({ json }) => json)).toEqual(['{}']);
  });

  it('a photo is kept with its draft or not at all', async () => {
    await saveDraft(draft, { add: photo });
    expect(await keptPhotos(id)).toHaveLength(1);
    const refused = saveDraft(
      { ...draft, answers: { bad: () => undefined } },
      { remove: photo.key },
    );
    await expect(refused).rejects.toThrow();
    expect(await keptPhotos(id)).toHaveLength(1);
  });

  it('an answer that comes late does not ask again for a photo that went out meanwhile', async () => {
    await saveDraft(draft, { add: photo });
    await queueReport(row);
    await noteAttempt(id, delivered, NOW);
    await notePhoto(id, hash, 'sent');
    await noteAttempt(id, delivered, NOW);
    const [{ entry } = { entry: undefined }] = await allReports();
    expect(entry).toMatchObject({ state: 'delivered', photosMissing: [] });
  });

  it('a photo that the receiver cannot open is told, and the report stays delivered', async () => {
    await saveDraft(draft, { add: photo });
    await queueReport(row);
    await noteAttempt(id, delivered, NOW);
    await notePhoto(id, hash, 'refused');
    expect(await allReports()).toMatchObject([
      { photosRefused: 1, entry: { state: 'delivered', photosMissing: [] } },
    ]);
  });
});
