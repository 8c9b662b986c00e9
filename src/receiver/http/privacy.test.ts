import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSending } from '../testing/client.ts';
import { handIn, startService, type TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code;

describe('what the public can see', () => {
  it('no answer of a public route holds a case, a count or a place', async () => {
    const { id, json, secret } = newSending({ freeText: '很特别的话' });
    await handIn(service.address, json, secret);
    for (const path of [
      '/',
      '/healthz',
      '/api',
      '/api/reports',
      `/api/reports/${id}`,
      '/api/openapi.json',
      '/api/cases',
      '/api/inbox/cases',
      '/api/inbox/map',
      '/api/inbox/live',
      '/api/receipts',
      '/metrics',
    ]) {
      const text = await (await fetch(service.address + path)).text();
      for (const secretText of [id, '很特别的话', '532622101'])
        expect(text, path).not.toContain(secretText);
    }
  });
  it('the metrics are for this machine or the holder of the token', async () => {
    const proxied = await fetch(`${service.address}/metrics`, {
      headers: { 'x-forwarded-for': '8.8.8.8' },
    });
    expect(proxied.status).toBe(403);
    const guarded = await startService({ JUNAN_METRICS_TOKEN: 'a-long-enough-token' });
    const ask = (token: string) =>
      fetch(`${guarded.address}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    expect([(await ask('wrong')).status, (await ask('a-long-enough-token')).status]).toEqual([
      403, 200,
    ]);
    await guarded.stop();
  });
  it('no text of a report gets into log, address or error, refused or accepted', async () => {
    const mark = '只在报告里的话';
    const spoilt = [
      { freeText: mark },
      { freeText: mark.repeat(40) },
      { hazard: mark },
      { [mark]: 1 },
      { place: { countyCode: mark } },
    ];
    for (const change of spoilt) {
      const { json, secret } = newSending(change);
      const answer = await handIn(service.address, json, secret);
      expect(await answer.text()).not.toContain(mark);
      await handIn(service.address, json.slice(0, -3), secret);
    }
    await service.running.services.database
      .run('DROP INDEX reports_by_arrival')
      .catch(() => undefined);
    expect(service.logged()).not.toContain(mark);
    expect(service.logged()).not.toContain('532622');
    expect(service.logged()).toContain('"route":"/api/reports"');
  });
  it('an error of the database is told without the values of the row', async () => {
    const broken = await startService();
    const mark = '不能进日志';
    await broken.running.services.database.run('ALTER TABLE reports RENAME TO gone');
    const { json, secret } = newSending({ freeText: mark });
    const answer = await handIn(broken.address, json, secret);
    expect([answer.status, await codeOf(answer)]).toEqual([500, 'internal']);
    expect(broken.logged()).toContain('"failed"');
    expect(broken.logged()).not.toContain(mark);
    await broken.stop();
  });
});
