import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { staticSite } from '#build/serve/staticSite.ts';
import type { Receiver } from '#receiver/start.ts';
import { openReceiver } from '../../scripts/receiverBeside.ts';
import { freshPhone, storedOffline } from './support/browser.ts';

let receiver: Receiver;
let server: Server;
let url = '';
/** How the line to the receiver is: as it should be, a captive portal, or an answer that never arrives. */
let line: 'good' | 'portal' | 'lost-answer' = 'good';

beforeAll(async () => {
  const data = mkdtempSync(join(tmpdir(), 'junan-report-'));
  receiver = await openReceiver({
    ...process.env,
    JUNAN_DATA_DIR: data,
    JUNAN_LOG_LEVEL: 'silent',
  });
  const api = getRequestListener(receiver.app.fetch);
  const site = staticSite({ folder: inject('siteFolder'), base: '/' });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/api/')) return site(request, response);
    if (line === 'portal')
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please log in</h1>');
    if (line === 'lost-answer') response.end = (() => response.destroy()) as never;
    void api(request, response);
    return undefined;
  };
  server = createServer(answer as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await receiver.close();
});

async function received(): Promise<number> {
  const rows = await receiver.services.database.all('SELECT count(*) AS n FROM reports');
  return Number((rows[0] as { n: number }).n);
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
}

async function fillTo(page: Page, last: 'food' | 'review'): Promise<void> {
  await page.goto(`${url}report/ill/`);
  await page.waitForSelector('html[data-ready=yes]');
  await page.getByLabel('没有', { exact: true }).check();
  await next(page);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await next(page);
  await page.getByLabel('野生菌').check();
  if (last === 'food') return;
  await next(page);
  await page.getByLabel('2 小时前').check();
  await next(page);
  await page.getByLabel('3', { exact: true }).check();
  await next(page);
  await page.getByLabel('1', { exact: true }).check();
  await next(page);
  await page.getByLabel('半小时前').check();
  await next(page);
  await page.getByLabel('恶心呕吐').check();
  await next(page);
  await page.getByLabel('县、市').selectOption({ index: 1 });
  await page.getByLabel('自己家').check();
  await next(page);
  await page.getByLabel('留着', { exact: true }).check();
  await next(page);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交上去' }).click();
  await page.getByRole('heading', { name: '我的上报' }).waitFor();
}

it('a finished report reaches the receiver and shows its receipt number', async () => {
  line = 'good';
  const before = await received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, 'review');
  await send(page);
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect(await page.getByText(/^[A-Z]{2,4}-\d{4}-/).isVisible()).toBe(true);
  expect(await received()).toBe(before + 1);
});

it('without a network the report waits on the phone, every screen says so, and it goes out later, once', async () => {
  line = 'good';
  const before = await received();
  const phone = await freshPhone();
  const page = await phone.newPage();
  await fillTo(page, 'review');
  await storedOffline(page);
  await phone.setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: '等网络' }).waitFor();
  expect(await page.getByText('1 份上报还没送到').isVisible()).toBe(true);
  expect(await page.getByText('已送达').count()).toBe(0);
  await phone.setOffline(false);
  await page.getByRole('heading', { name: '已送达' }).waitFor({ timeout: 30_000 });
  expect(await received()).toBe(before + 1);
});

it('a captive portal that answers 200 with a web page is not taken for the receiver', async () => {
  line = 'portal';
  const before = await received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, 'review');
  await send(page);
  await page.waitForTimeout(1500);
  expect(await page.getByRole('heading', { name: '已送达' }).count()).toBe(0);
  line = 'good';
  await page.getByRole('button', { name: '现在送' }).click();
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect(await received()).toBe(before + 1);
});

it('a report whose answer was lost on the way is sent again and is there once', async () => {
  line = 'lost-answer';
  const before = await received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, 'review');
  await send(page);
  await page.waitForTimeout(2500);
  line = 'good';
  await page.getByRole('button', { name: '现在送' }).click();
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect(await received()).toBe(before + 1);
});

it('what was typed is there again after the page was killed', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await fillTo(page, 'food');
  await page.waitForTimeout(300);
  await page.close({ runBeforeUnload: false });
  const later = await phone.newPage();
  await later.goto(`${url}report/ill/`);
  await later.waitForSelector('html[data-ready=yes]');
  await next(later);
  await next(later);
  expect(await later.getByLabel('野生菌').isChecked()).toBe(true);
});
