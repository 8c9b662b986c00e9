import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { staticSite } from '#build/serve/staticSite.ts';
import type { Receiver } from '#receiver/start.ts';
import { openReceiver } from '../../scripts/receiverBeside.ts';

/**
 * The site with its receiver on one port, as `npm start` serves it, whose network can really be lost (nothing listens any
 * more) and on which another version can be put.
 */
export class SwitchableSite {
  #server: Server | undefined;
  #port = 0;
  readonly #receiver: Receiver;
  readonly #data: string;
  #site: RequestListener;

  private constructor(folder: string, receiver: Receiver, data: string) {
    this.#site = staticSite({ folder, base: '/' });
    this.#receiver = receiver;
    this.#data = data;
  }

  static async open(folder: string): Promise<SwitchableSite> {
    const data = mkdtempSync(join(tmpdir(), 'junan-engines-'));
    const receiver = await openReceiver({ JUNAN_DATA_DIR: data, JUNAN_LOG_LEVEL: 'silent' });
    const site = new SwitchableSite(folder, receiver, data);
    await site.start();
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Puts another version on the server. */
  deploy(folder: string): void {
    this.#site = staticSite({ folder, base: '/' });
  }

  /** The network is there (again), at the same address. */
  async start(): Promise<void> {
    const api = getRequestListener(this.#receiver.app.fetch);
    this.#server = createServer((request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/api/') === true) void api(request, response);
      else this.#site(request, response);
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** The network is gone: nothing listens. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  async receivedReports(): Promise<number> {
    const rows = await this.#receiver.services.database.all('SELECT count(*) AS n FROM reports');
    return Number((rows[0] as { n: number }).n);
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#receiver.close();
    rmSync(this.#data, { recursive: true, force: true });
  }
}
