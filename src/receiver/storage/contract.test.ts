import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReport, aUnsafeFoodReport } from '#content/schemas/report.samples.ts';
import { makeReportId } from '#domain/report/id.ts';
import type { IllnessReport } from '#content/schemas/report.ts';
import { startEngines } from '../testing/engines.ts';
import { acknowledgeAlarm, clusterCases, listAlarms, raiseAlarm } from './alarms.ts';
import { appendAudit, verifyAudit } from './audit.ts';
import * as cases from './cases.ts';
import { one, type Database } from './database.ts';
import { LATEST_VERSION, migrate, MIGRATIONS, versionOf } from './migrations.ts';
import { missingPhotos, readPhoto, storePhoto } from './photos.ts';
import { deleteByReceipt, deleteReport, receiptStatus } from './receipts.ts';
import { ReportStore } from './reports.ts';
import { applyRetention } from './retention.ts';

const SECRET = 'K7M2-9QWX-4TRB';
const engines = startEngines();
afterAll(() => engines.stop());

function fresh(change: Record<string, unknown> = {}): IllnessReport {
  return aReport({ id: makeReportId(Date.now(), randomBytes(10)), ...change });
}

describe.each(engines.names)('the contract of the storage on %s', (engine) => {
  let database: Database;
  let store: ReportStore;
  const makeStore = (queueMax = 1000) =>
    new ReportStore(database, { receiptPrefix: 'WS', retentionDays: 90, queueMax });
  beforeAll(async () => {
    database = await engines.open(engine);
    await migrate(database);
    store = makeStore();
  });

  it('a report is stored once, and its repeat gets the same receipt', async () => {
    const report = fresh();
    const first = await store.accept(report, SECRET);
    const again = await store.accept(report, SECRET);
    expect(first).toMatchObject({
      outcome: 'created',
      receiptNumber: expect.stringMatching(/^WS-/),
    });
    expect(again).toEqual({ ...first, outcome: 'repeated' });
  });
  it('many sendings of the same report at the same moment make one row', async () => {
    const report = fresh();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => store.accept(report, SECRET)),
    );
    expect(answers.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(
      new Set(answers.map((answer) => 'receiptNumber' in answer && answer.receiptNumber)).size,
    ).toBe(1);
  });
  it('another content or another secret under the same id is a conflict and changes nothing', async () => {
    const report = fresh();
    await store.accept(report, SECRET);
    expect(await store.accept({ ...report, ateCount: 4 }, SECRET)).toEqual({ outcome: 'conflict' });
    expect(await store.accept(report, 'AAAA-BBBB-CCCC')).toEqual({ outcome: 'conflict' });
    const row = await one<{ body: string }>(
      database,
      'SELECT body FROM reports WHERE id = ?',
      report.id,
    );
    expect(JSON.parse(row!.body)).toEqual(JSON.parse(JSON.stringify(report)));
  });
  it('a batch with one conflict stores all the others', async () => {
    const taken = fresh();
    await store.accept(taken, SECRET);
    const others = Array.from({ length: 5 }, () => fresh());
    const answers = await Promise.all(
      [...others, { ...taken, ateCount: 9 }].map((report) => store.accept(report, SECRET)),
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      ...others.map(() => 'created'),
      'conflict',
    ]);
  });
  it('a transaction that fails leaves nothing behind', async () => {
    await expect(
      database.transaction(async (sql) => {
        await cases.addEvent(sql, 'never', '532622', 'x');
        throw new Error('broken off');
      }),
    ).rejects.toThrow('broken off');
    expect(await database.all("SELECT id FROM events WHERE name = 'never'")).toEqual([]);
  });
  it('nobody reads what is not committed yet', async () => {
    let seenInside: unknown[] = ['not looked'];
    await database.transaction(async (sql) => {
      await cases.addEvent(sql, 'pending', '532622', 'x');
      seenInside = await database.all("SELECT id FROM events WHERE name = 'pending'");
    });
    expect(seenInside).toEqual([]);
    expect(await database.all("SELECT id FROM events WHERE name = 'pending'")).toHaveLength(1);
  });
  it('photos are kept byte by byte, once, and counted off the list of missing ones', async () => {
    const photo = { sha256: 'a'.repeat(64), byteLength: 5, mediaType: 'image/jpeg', view: 'cap' };
    const report = fresh({ photos: [photo, { ...photo, sha256: 'b'.repeat(64) }] });
    await store.accept(report, SECRET);
    const content = new Uint8Array([0, 255, 1, 2, 254]);
    const clean = { mediaType: 'image/webp', content, width: 1, height: 1 };
    expect(await storePhoto(database, report.id, photo.sha256, clean)).toBe(true);
    expect(await storePhoto(database, report.id, photo.sha256, clean)).toBe(false);
    expect(await missingPhotos(database, report.id)).toEqual(['b'.repeat(64)]);
    const read = await readPhoto(database, report.id, photo.sha256);
    expect([...read!.content]).toEqual([...content]);
    expect(await storePhoto(database, fresh().id, photo.sha256, clean)).toBe(false);
  });
  it('a receipt opens only with its secret', async () => {
    const report = fresh();
    const answer = await store.accept(report, SECRET);
    const number = 'receiptNumber' in answer ? answer.receiptNumber : '';
    expect(await receiptStatus(database, number, SECRET)).toMatchObject({
      receiptNumber: number,
      state: 'received',
    });
    expect(await receiptStatus(database, number, 'AAAA-BBBB-CCCC')).toBeUndefined();
    expect(await receiptStatus(database, 'WS-0101-000000', SECRET)).toBeUndefined();
  });
  it('what was deleted by receipt is gone with photos and notes, and does not come back by a late repeat', async () => {
    const report = fresh();
    const answer = await store.accept(report, SECRET);
    const number = 'receiptNumber' in answer ? answer.receiptNumber : '';
    await database.transaction((sql) => cases.addNote(sql, report.id, 'li', 'note'));
    expect(await deleteByReceipt(database, number, 'AAAA-BBBB-CCCC')).toBeUndefined();
    expect(await deleteByReceipt(database, number, SECRET)).toBe(report.id);
    expect(await store.accept(report, SECRET)).toEqual({ outcome: 'deleted' });
    expect(await cases.notesOf(database, report.id)).toEqual([]);
  });
  it('the list keeps to the counties of the reader and to the filter, newest first', async () => {
    const other = { countyCode: '532601', townshipCode: '532601001' };
    await store.accept(fresh({ place: other, hazard: 'aconite' }), SECRET);
    await store.accept(fresh({ place: other }), SECRET);
    const lines = await cases.listCases(database, {}, ['532601'], 100);
    expect(lines.map(({ countyCode }) => countyCode)).toEqual(['532601', '532601']);
    expect(await cases.listCases(database, { hazard: 'aconite' }, ['532601'], 100)).toHaveLength(1);
    expect(await cases.listCases(database, {}, [], 100)).toEqual([]);
    expect(await cases.countCases(database, {}, ['532601'])).toEqual({ received: 2 });
    expect(await cases.findCase(database, lines[0]!.id, ['532622'])).toBeUndefined();
    expect(await cases.countByTownship(database, ['532601'])).toEqual([
      { countyCode: '532601', townshipCode: '532601001', count: 2, ill: 2 },
    ]);
  });
  it('a case joins an event and shows it', async () => {
    const report = fresh();
    await store.accept(report, SECRET);
    const event = await database.transaction(async (sql) => {
      const id = await cases.addEvent(sql, '阿猛 07-20', '532622', 'li');
      await cases.setState(sql, report.id, 'linked', id);
      return id;
    });
    expect(await cases.findCase(database, report.id, '*')).toMatchObject({
      state: 'linked',
      eventId: event,
    });
    expect(await cases.findEvent(database, event, ['532622'])).toMatchObject({ caseCount: 1 });
  });
  it('the rule sees open cases of illness only', async () => {
    const sighting = aUnsafeFoodReport({ id: makeReportId(Date.now(), randomBytes(10)) });
    const closed = fresh();
    await store.accept(sighting, SECRET);
    await store.accept(closed, SECRET);
    await database.transaction((sql) => cases.setState(sql, closed.id, 'closed', null));
    const ids = (await clusterCases(database, 0)).map(({ id }) => id);
    expect(ids).not.toContain(sighting.id);
    expect(ids).not.toContain(closed.id);
  });
  it('an alarm is raised once, opens again when it grows, and is taken by one person', async () => {
    const alarm = {
      kind: 'township',
      countyCode: '532622',
      townshipCode: '532622101',
      caseIds: ['a', 'b'],
      illCount: 2,
      firstMs: 1,
      lastMs: 2,
      key: 'k1',
    } as const;
    const raise = (change = {}) =>
      database.transaction((sql) => raiseAlarm(sql, { ...alarm, ...change }));
    const id = await raise();
    expect(id).toBeTypeOf('number');
    expect(await raise()).toBeUndefined();
    expect(await database.transaction((sql) => acknowledgeAlarm(sql, id!, 'li'))).toBe(true);
    expect(await database.transaction((sql) => acknowledgeAlarm(sql, id!, 'he'))).toBe(false);
    expect(await raise({ caseIds: ['a', 'b', 'c'] })).toBe(id);
    expect((await listAlarms(database, ['532622']))[0]).toMatchObject({
      id,
      acknowledgedMs: null,
      caseIds: ['a', 'b', 'c'],
    });
    expect(await listAlarms(database, ['532601'])).toEqual([]);
  });
  it('retention deletes what is past its date and says how much, nothing else', async () => {
    const report = fresh();
    await store.accept(report, SECRET);
    const before = await one<{ n: number }>(database, 'SELECT COUNT(*) AS n FROM reports');
    await database.run('UPDATE reports SET delete_after_ms = 5 WHERE id = ?', report.id);
    expect(await applyRetention(database, 10)).toBe(1);
    expect((await one<{ n: number }>(database, 'SELECT COUNT(*) AS n FROM reports'))!.n).toBe(
      before!.n - 1,
    );
    const said = await one<{ detail: string }>(
      database,
      "SELECT detail FROM audit WHERE action = 'retention' ORDER BY seq DESC",
    );
    expect(said!.detail).toBe('{"deleted":1}');
  });
  it('the audit chain notices a changed, a removed and a cut-off entry', async () => {
    const log = await engines.open(engine);
    await migrate(log);
    const append = (subject: string) =>
      log.transaction((sql) => appendAudit(sql, { actor: 'li', action: 'view', subject }));
    for (const subject of ['a', 'b', 'c', 'd']) await append(subject);
    const whole = await verifyAudit(log);
    expect(whole).toMatchObject({ kind: 'whole', head: { seq: 4 } });
    const head = whole.kind === 'whole' ? whole.head : undefined;
    await log.run("UPDATE audit SET actor = 'he' WHERE seq = 2");
    expect(await verifyAudit(log)).toEqual({ kind: 'broken', seq: 2, why: 'changed' });
    await log.run("UPDATE audit SET actor = 'li' WHERE seq = 2");
    await log.run('DELETE FROM audit WHERE seq = 4');
    expect(await verifyAudit(log)).toMatchObject({ kind: 'whole', head: { seq: 3 } });
    expect(await verifyAudit(log, head)).toEqual({ kind: 'broken', seq: 4, why: 'cut-off' });
    await log.run('DELETE FROM audit WHERE seq = 2');
    expect(await verifyAudit(log)).toEqual({ kind: 'broken', seq: 2, why: 'missing' });
  });
  it('audit entries of many at once form one chain', async () => {
    const log = await engines.open(engine);
    await migrate(log);
    await Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        log.transaction((sql) =>
          appendAudit(sql, { actor: 'li', action: 'view', subject: String(n) }),
        ),
      ),
    );
    expect(await verifyAudit(log)).toMatchObject({ kind: 'whole', head: { seq: 25 } });
  });

  describe('migrations', () => {
    it.each(MIGRATIONS.map(({ version, what }) => [version, what] as const))(
      'version %i (%s) is reached from the version before with its data kept',
      async (version) => {
        const old = await engines.open(engine);
        await migrate(old, version - 1);
        expect(await versionOf(old)).toBe(version - 1);
        if (version > 1) {
          const report = fresh();
          await new ReportStore(old, {
            receiptPrefix: 'WS',
            retentionDays: 90,
            queueMax: 10,
          }).accept(report, SECRET);
          await migrate(old);
          expect(await cases.findCase(old, report.id, '*')).toMatchObject({
            id: report.id,
            state: 'received',
          });
          await old.transaction((sql) => deleteReport(sql, report.id, 'staff'));
        } else await migrate(old);
        expect(await versionOf(old)).toBe(LATEST_VERSION);
      },
    );
    it('run a second time change nothing', async () => {
      await migrate(database);
      expect(await versionOf(database)).toBe(LATEST_VERSION);
    });
    it('a database of a newer receiver is left alone', async () => {
      const newer = await engines.open(engine);
      await migrate(newer);
      await newer.run('INSERT INTO schema_versions (version, applied_ms) VALUES (99, 0)');
      await expect(migrate(newer)).rejects.toThrow('update the receiver');
    });
  });
});
