import { createHash } from 'node:crypto';
import sharp from 'sharp';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photoAnswer, receiptAnswer, receiptStatus } from '#content/schemas/report.ts';
import { newSending } from '../testing/client.ts';
import { pixelBomb } from '../testing/pixelBomb.ts';
import { handIn, startService, type TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code;

async function photoReport(bytes: Uint8Array) {
  const sha256 = hash(bytes);
  const sending = newSending({
    photos: [{ sha256, byteLength: bytes.length, mediaType: 'image/jpeg', view: 'cap' }],
  });
  await handIn(service.address, sending.json, sending.secret);
  const put = (body: Uint8Array, name = sha256) =>
    fetch(`${service.address}/api/reports/${sending.id}/photos/${name}`, {
      method: 'PUT',
      body: new Uint8Array(body),
    });
  return { sending, sha256, put };
}

describe('handing in a report', () => {
  it('is answered 201 with id, receipt and time, and 200 with the same receipt when repeated', async () => {
    const { id, json, secret } = newSending();
    const first = await handIn(service.address, json, secret);
    expect(first.status).toBe(201);
    const receipt = v.parse(receiptAnswer, await first.json());
    expect(receipt.id).toBe(id);
    const again = await handIn(service.address, json, secret);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(receipt);
  });
  it('another content under the same id is a named conflict', async () => {
    const { id, json, secret } = newSending();
    await handIn(service.address, json, secret);
    const other = await handIn(
      service.address,
      JSON.stringify({ ...JSON.parse(json), id, ateCount: 4 }),
      secret,
    );
    expect([other.status, await codeOf(other)]).toEqual([409, 'id-conflict']);
  });
  it.each([
    ['a newer version', { schemaVersion: 7 }, 422, 'schema-version-unknown'],
    ['a wrong answer', { ateCount: -1 }, 422, 'bad-report'],
    ['an unknown field', { 某人的名字: '张三' }, 422, 'bad-report'],
  ])('%s is refused with %o as %i %s', async (_what, change, status, code) => {
    const { json, secret } = newSending(change);
    const answer = await handIn(service.address, json, secret);
    const text = await answer.text();
    expect([answer.status, JSON.parse(text).error.code]).toEqual([status, code]);
    expect(text).not.toContain('张三');
    expect(text).not.toContain('某人的名字');
  });
  it('without a receipt secret nothing is taken', async () => {
    const answer = await handIn(service.address, newSending().json, 'short');
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request']);
  });
  it('a body that is too large is refused before it is read', async () => {
    const answer = await handIn(service.address, `"${'x'.repeat(70_000)}"`, newSending().secret);
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'too-large']);
  });
  it('a wrong method is told with the right ones', async () => {
    const answer = await fetch(`${service.address}/api/reports`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('photos', () => {
  it('are written anew without position and camera, and counted off', async () => {
    const jpeg = await sharp({
      create: { width: 2400, height: 1200, channels: 3, background: '#a40' },
    })
      .withExif({ IFD0: { Make: 'Spy' }, IFD3: { GPSLatitude: '23/1 22/1 0/1' } })
      .jpeg()
      .toBuffer();
    const { sending, sha256, put } = await photoReport(jpeg);
    const first = await put(jpeg);
    expect(first.status).toBe(201);
    expect(v.parse(photoAnswer, await first.json())).toEqual({
      id: sending.id,
      sha256,
      photosMissing: [],
    });
    expect((await put(jpeg)).status).toBe(200);
    const [row] = await service.running.services.database.all<{ content: Uint8Array }>(
      'SELECT content FROM photos WHERE sha256 = ?',
      sha256,
    );
    const meta = await sharp(row!.content).metadata();
    expect([meta.format, meta.width, meta.exif]).toEqual(['webp', 1600, undefined]);
    expect(Buffer.from(row!.content).includes('Spy')).toBe(false);
  });
  it('that lack their end, are no picture, or hide a pixel bomb are refused; the report stands', async () => {
    const jpeg = await sharp({
      create: { width: 300, height: 300, channels: 3, background: '#0a4' },
    })
      .jpeg()
      .toBuffer();
    const cases: [Uint8Array, string][] = [
      [jpeg.subarray(0, jpeg.length - 100), 'bad-photo'],
      [Buffer.from('<svg/>'), 'unsupported-media-type'],
      [pixelBomb(30_000), 'bad-photo'],
    ];
    for (const [bytes, code] of cases) {
      const { put } = await photoReport(bytes);
      expect(await codeOf(await put(bytes))).toBe(code);
    }
  });
  it('must be announced by the report and match their hash', async () => {
    const jpeg = Buffer.from('whatever');
    const { put } = await photoReport(jpeg);
    expect(await codeOf(await put(Buffer.from('something else')))).toBe('hash-mismatch');
    expect(await codeOf(await put(jpeg, hash(Buffer.from('not announced'))))).toBe('hash-mismatch');
    const unknown = await fetch(
      `${service.address}/api/reports/${newSending().id}/photos/${hash(jpeg)}`,
      { method: 'PUT', body: 'x' },
    );
    expect(await codeOf(unknown)).toBe('report-not-found');
  });
});

describe('receipts', () => {
  it('tell the state to whoever has number and secret, typed in any way', async () => {
    const { json, secret } = newSending();
    const { receiptNumber } = (await (await handIn(service.address, json, secret)).json()) as {
      receiptNumber: string;
    };
    const typed = receiptNumber.toLowerCase().replace(/-/g, '');
    const answer = await fetch(`${service.address}/api/receipts/${typed}`, {
      headers: { 'receipt-secret': secret.toLowerCase() },
    });
    expect(v.parse(receiptStatus, await answer.json())).toMatchObject({
      receiptNumber,
      state: 'received',
    });
    const wrong = await fetch(`${service.address}/api/receipts/${typed}`, {
      headers: { 'receipt-secret': 'AAAA-BBBB-CCCC' },
    });
    const unknown = await fetch(`${service.address}/api/receipts/WS-0101-00000A`, {
      headers: { 'receipt-secret': secret },
    });
    expect(await wrong.text()).toBe(await unknown.text());
  });
  it('delete their report, and a late repeat does not bring it back', async () => {
    const { json, secret } = newSending();
    const { receiptNumber } = (await (await handIn(service.address, json, secret)).json()) as {
      receiptNumber: string;
    };
    const gone = await fetch(`${service.address}/api/receipts/${receiptNumber}`, {
      method: 'DELETE',
      headers: { 'receipt-secret': secret },
    });
    expect(gone.status).toBe(204);
    const late = await handIn(service.address, json, secret);
    expect([late.status, await codeOf(late)]).toEqual([410, 'deleted']);
  });
});
