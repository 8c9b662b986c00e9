import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { staticSite } from '#build/serve/staticSite.ts';
import type { Receiver } from '#receiver/start.ts';
import { openReceiver } from '../../../scripts/receiverBeside.ts';

/** How the line to the receiver is: as it should be, a captive portal, or an answer that never arrives. */
export type LineState = 'good' | 'portal' | 'lost-answer';

/** The built site with a real receiver beside it, as `npm start` serves them. */
export class ReportSite {
  line: LineState = 'good';
  readonly url: string;
  readonly receiver: Receiver;
  private readonly server: Server;

  private constructor(url: string, receiver: Receiver, server: Server) {
    this.url = url;
    this.receiver = receiver;
    this.server = server;
  }

  static async start(): Promise<ReportSite> {
    const receiver = await openReceiver({
      ...process.env,
      JUNAN_DATA_DIR: mkdtempSync(join(tmpdir(), 'junan-report-')),
      JUNAN_LOG_LEVEL: 'silent',
    });
    const api = getRequestListener(receiver.app.fetch);
    const files = staticSite({ folder: inject('siteFolder'), base: '/' });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const site = new ReportSite(url, receiver, server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (!request.url?.startsWith('/api/')) return files(request, response);
      if (site.line === 'portal')
        return response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<h1>Please log in</h1>');
      if (site.line === 'lost-answer') response.end = (() => response.destroy()) as never;
      return void api(request, response);
    });
    return site;
  }

  /** Reports of the receiver's database, as they were sent. */
  async reports(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const rows = await this.receiver.services.database.all<{ body: string }>(
      'SELECT body FROM reports ORDER BY received_ms',
    );
    return rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  }

  async received(): Promise<number> {
    return (await this.reports()).length;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await this.receiver.close();
  }
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
}

/** Answers the citizen's form up to a question (`food` is answered, then it stops there). */
export async function fillTo(
  page: Page,
  url: string,
  last: 'food' | 'photo' | 'review',
): Promise<void> {
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
  if (last === 'photo') return;
  await next(page);
  await page.getByLabel('留着', { exact: true }).check();
  await next(page);
}

/** Presses "send" and waits for the list of reports. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交上去' }).click();
  await page.getByRole('heading', { name: '我的上报' }).waitFor();
}
