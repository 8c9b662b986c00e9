import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSending } from '../testing/client.ts';
import { handIn, startService, type TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('limits', () => {
  it('too many reports from one address wait, with the seconds to wait', async () => {
    const small = await startService({ JUNAN_REPORTS_PER_MINUTE: '3' });
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const { json, secret } = newSending();
      const answer = await handIn(small.address, json, secret);
      statuses.push(answer.status);
      if (answer.status === 429)
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([201, 201, 201, 429, 429]);
    await small.stop();
  });
  it('guessing receipts is slowed down', async () => {
    const small = await startService({ JUNAN_RECEIPTS_PER_MINUTE: '2' });
    const ask = () =>
      fetch(`${small.address}/api/receipts/WS-0101-00000A`, {
        headers: { 'receipt-secret': newSending().secret },
      });
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([
      404, 404, 429,
    ]);
    await small.stop();
  });
  it('a full queue answers 503 with Retry-After and loses nothing it took', async () => {
    const small = await startService({ JUNAN_QUEUE_MAX: '4', JUNAN_REPORTS_PER_MINUTE: '100000' });
    const { database } = small.running.services;
    let free: () => void = () => undefined;
    const held = database.transaction(() => new Promise<void>((resolve) => (free = resolve)));
    const answers = Promise.all(
      Array.from({ length: 12 }, () => {
        const { json, secret } = newSending();
        return handIn(small.address, json, secret);
      }),
    );
    await expect.poll(() => small.running.services.reports.isFull).toBe(true);
    const { json, secret } = newSending();
    const busy = await handIn(small.address, json, secret);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
    free();
    await held;
    const taken = (await answers).filter(({ status }) => status === 201).length;
    const [row] = await database.all<{ n: number }>('SELECT COUNT(*) AS n FROM reports');
    expect(row!.n).toBe(taken);
    await small.stop();
  });
  it('shutting down finishes what was accepted and takes nothing new', async () => {
    const small = await startService();
    const { json, secret } = newSending();
    const answer = handIn(small.address, json, secret);
    await expect
      .poll(
        () => small.running.services.reports.queueLength + (small.logged().includes('201') ? 1 : 0),
      )
      .toBeGreaterThan(0);
    const stopping = small.stop();
    expect((await answer).status).toBe(201);
    await stopping;
    await expect(handIn(small.address, json, secret)).rejects.toThrow();
  });
});

describe('slow clients', () => {
  it('headers that do not come are cut off', async () => {
    const status = await new Promise<string>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: service.running.port });
      socket.write('POST /api/reports HTTP/1.1\r\nHost: x\r\n');
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(status).toContain('408');
  });
});
