import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFacts } from '../facts.ts';
import { addDelivery, listDeliveries, raiseAlarm, reviveDelivery } from '../storage/alarms.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/open.ts';
import { temporaryFolder } from '../testing/engines.ts';
import { newSending } from '../testing/client.ts';
import { handIn, startService } from '../testing/service.ts';
import { RETRY_MINUTES, WebhookSender, webhooksOf } from './webhooks.ts';

const folder = temporaryFolder();
const facts = loadFacts('wenshan');
let database: Database;
let server: Server;
let address = '';
const bodies: Record<string, unknown>[] = [];
let reply = { status: 200, body: '{"errcode":0,"code":0}' };

beforeAll(async () => {
  database = await openDatabase({ dataDir: folder.path });
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      bodies.push(JSON.parse(text) as Record<string, unknown>);
      response.writeHead(reply.status).end(reply.body);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  server.close();
  await database.close();
  folder.remove();
});
beforeEach(async () => {
  bodies.length = 0;
  reply = { status: 200, body: '{"errcode":0,"code":0}' };
  await database.run('DELETE FROM deliveries');
  await database.run('DELETE FROM alarms');
});

async function alarmFor(targets: readonly string[]): Promise<void> {
  await database.transaction(async (sql) => {
    const id = await raiseAlarm(sql, {
      key: 'k',
      kind: 'township',
      countyCode: '532622',
      townshipCode: '532622104',
      caseIds: ['a', 'b'],
      illCount: 6,
      firstMs: 0,
      lastMs: 1,
    });
    for (const target of targets) await addDelivery(sql, id!, target);
  });
}

describe('messages about alarms', () => {
  it('each service gets the form it reads, with place and numbers and nothing of a person', async () => {
    const webhooks = webhooksOf(
      ['generic', 'wecom', 'dingtalk', 'feishu'].map((format) => `${format}=${address}`),
    );
    await alarmFor(webhooks.map(({ name }) => name));
    await new WebhookSender({ database, facts, webhooks }).sendDue();
    const text = '【菌安·聚集警报】砚山县阿猛镇 72 小时内 2 起。请打开报告台确认接手。';
    expect(bodies).toEqual([
      expect.objectContaining({ type: 'junan.cluster-alarm', caseCount: 2, illCount: 6, text }),
      { msgtype: 'text', text: { content: text } },
      { msgtype: 'text', text: { content: text } },
      { msg_type: 'text', content: { text } },
    ]);
    expect(await listDeliveries(database)).toEqual([]);
  });
  it('a 200 that carries an error code is no delivery', async () => {
    reply = { status: 200, body: '{"errcode":93000}' };
    const webhooks = webhooksOf([`wecom=${address}`]);
    await alarmFor(['wecom-1']);
    await new WebhookSender({ database, facts, webhooks }).sendDue();
    expect(await listDeliveries(database)).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });
  it('what fails is tried again later, ends in the list of dead ones, and can be sent again by hand', async () => {
    reply = { status: 500, body: '' };
    let nowMs = Date.now() + 1000;
    const sender = new WebhookSender({
      database,
      facts,
      webhooks: webhooksOf([`generic=${address}`]),
      now: () => nowMs,
    });
    await alarmFor(['generic-1']);
    await sender.sendDue();
    await sender.sendDue();
    expect(bodies).toHaveLength(1);
    for (const minutes of RETRY_MINUTES) {
      nowMs += minutes * 60_000 + 1;
      await sender.sendDue();
    }
    const [dead] = await listDeliveries(database);
    expect(dead).toMatchObject({
      state: 'dead',
      attempts: RETRY_MINUTES.length + 1,
      lastProblem: 'answer 500',
    });
    reply = { status: 200, body: '' };
    expect(await reviveDelivery(database, dead!.id)).toBe(true);
    await sender.sendDue();
    expect(await listDeliveries(database)).toEqual([]);
  });
  it('two reports from one township reach the webhook by themselves', async () => {
    const service = await startService({ JUNAN_WEBHOOKS: `generic=${address}` });
    for (let time = 0; time < 2; time += 1) {
      const { json, secret } = newSending();
      await handIn(service.address, json, secret);
    }
    await vi.waitFor(
      () => expect(bodies).toMatchObject([{ kind: 'township', caseCount: 2 }]),
      15_000,
    );
    await service.stop();
  });
});
