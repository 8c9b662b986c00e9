// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { report } from '#content/schemas/report.ts';
import { aReport } from '#content/schemas/report.samples.ts';
import { makeReportId } from '#domain/report/id.ts';
import { makeReceiptNumber } from '#domain/report/receipt.ts';
import { allReports, keptPhotos, latestDraft, takeNext } from './reportRepository.ts';
import { TABLES_BY_VERSION, closeReportDatabase, reportDatabase } from './reportTables.ts';

const NOW = 1_800_000_000_000;
const ids = [1, 2, 3].map((n) => makeReportId(NOW + n, new Uint8Array(10).fill(n)));
const [draftId = '', waitingId = '', sentId = ''] = ids;
const common = { finishedMs: NOW, attempts: 0, nextTryMs: 0 };

/** What phones held when version 1 was the newest: written out, so that later code cannot change it. */
const ROWS = {
  drafts: [{ id: draftId, kind: 'illness', answers: { hazard: 'aconite' }, changedMs: NOW }],
  reports: [
    {
      id: waitingId,
      entry: { ...common, id: waitingId, state: 'queued' },
      json: JSON.stringify(aReport({ id: waitingId, appVersion: '0.9.0' })),
      secret: 'K7M2-9QWX-4TRB',
    },
    {
      id: sentId,
      entry: {
        ...common,
        id: sentId,
        state: 'delivered',
        receiptNumber: makeReceiptNumber('WS', NOW, new Uint8Array(5)),
        receivedAt: '2027-01-15T08:00:00Z',
        photosMissing: [],
      },
      json: JSON.stringify(aReport({ id: sentId })),
      secret: 'K7M2-9QWX-4TRC',
    },
  ],
  photos: [
    {
      key: `${waitingId}/${'a'.repeat(64)}`,
      reportId: waitingId,
      sha256: 'a'.repeat(64),
      mediaType: 'image/jpeg',
      bytes: new ArrayBuffer(4),
    },
  ],
} as const;

afterEach(async () => {
  closeReportDatabase();
  await Dexie.delete('junan-reports');
});

it.each(TABLES_BY_VERSION.map((_tables, index) => index + 1))(
  'a phone with version %i of the tables keeps drafts, waiting reports, receipts and photos',
  async (version) => {
    const old = new Dexie('junan-reports');
    TABLES_BY_VERSION.slice(0, version).forEach((tables, index) =>
      old.version(index + 1).stores(tables),
    );
    await old.table('drafts').bulkAdd([...ROWS.drafts]);
    await old.table('reports').bulkAdd([...ROWS.reports]);
    await old.table('photos').bulkAdd([...ROWS.photos]);
    old.close();

    expect(await latestDraft('illness')).toMatchObject(ROWS.drafts[0]);
    expect((await allReports()).map(({ entry }) => entry.state).sort()).toEqual([
      'delivered',
      'queued',
    ]);
    expect(await keptPhotos(ROWS.photos[0].reportId as never)).toHaveLength(1);
    const next = await takeNext(NOW + 10);
    expect(next?.id).toBe(waitingId);
    expect(v.is(report, JSON.parse(next?.json ?? ''))).toBe(true);
  },
);

it('a phone whose tables a newer app has made still opens them', async () => {
  const newer = new Dexie('junan-reports');
  newer.version(TABLES_BY_VERSION.length + 3).stores({ ...TABLES_BY_VERSION[0], extra: 'id' });
  await newer.table('reports').bulkAdd([...ROWS.reports]);
  newer.close();
  expect(await reportDatabase().reports.count()).toBe(2);
});
