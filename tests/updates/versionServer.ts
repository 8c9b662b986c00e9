import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticSite } from '#build/serve/staticSite.ts';

/** How a network breaks: before the answer, in the middle of it, or with the page of a captive portal in its place. */
export const FAULTS = ['cut', 'half', 'portal'] as const;
export type Fault = (typeof FAULTS)[number];

const PORTAL = '<!doctype html><title>Wi-Fi</title><h1>Please log in</h1>';

/** A web server on which versions of the site are put and whose network breaks where a test wants it to. */
export class VersionServer {
  readonly #server: Server;
  #site: RequestListener = () => undefined;
  /** requests that still get through before the network breaks; undefined = it does not break */
  #goodRequests: number | undefined;
  #fault: Fault = 'cut';
  #afterRequest: (() => void) | undefined;
  /** faults that a request really ran into */
  faults = 0;
  /** files that were asked for since the last `listen` */
  asked: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async start(folder: string): Promise<void> {
    this.deploy(folder);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  deploy(folder: string): void {
    this.#site = staticSite({ folder, base: '/' });
  }

  /** Lets `goodRequests` through, then breaks in the way of `fault`; everything after that is cut. */
  breakAfter(goodRequests: number, fault: Fault): void {
    this.#goodRequests = goodRequests;
    this.#fault = fault;
  }

  /** Nothing gets through any more. */
  cut(): void {
    this.breakAfter(0, 'cut');
  }

  mend(): void {
    this.#goodRequests = undefined;
  }

  /** Does something after so many requests, e.g. puts the next version on the server. */
  after(requests: number, act: () => void): void {
    let left = requests;
    this.#afterRequest = () => {
      left -= 1;
      if (left > 0) return;
      this.#afterRequest = undefined;
      act();
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.asked.push(request.url ?? '');
    if (this.#goodRequests === undefined || this.#goodRequests > 0) {
      if (this.#goodRequests !== undefined) this.#goodRequests -= 1;
      this.#site(request, response);
      this.#afterRequest?.();
      return;
    }
    this.faults += 1;
    const fault = this.#fault;
    this.#fault = 'cut';
    if (fault === 'portal') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
    } else if (fault === 'half') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': 100_000 });
      response.write('self.__half = 1;');
      setTimeout(() => response.destroy(), 5);
    } else response.destroy();
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
