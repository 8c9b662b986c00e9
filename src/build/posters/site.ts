import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { staticSite } from '../serve/staticSite.ts';

/** Base path and public address that a finished build was made for. */
export interface BuiltFor {
  /** with both slashes */
  readonly base: string;
  /** public origin without a final slash; undefined when it was not told to the build */
  readonly origin?: string;
}

/** Reads from the built front page what the build was made for. @throws when there is no build */
export function builtFor(folder: string): BuiltFor {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const base = /<script src="([^"]*?)assets\//.exec(html)?.[1] ?? '/';
  const origin = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(html)?.[1];
  return { base, ...(origin !== undefined && { origin }) };
}

export interface OpenSite {
  readonly context: BrowserContext;
  /** origin and base, with a final slash */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens a built site in a browser. With a public origin the pages see that origin as their own, although every byte comes from
 * the folder and nothing is asked from the network.
 */
export async function openSite(
  browser: Browser,
  folder: string,
  { base, origin }: BuiltFor,
): Promise<OpenSite> {
  const server = createServer(staticSite({ folder, base }));
  // A connection that the server closes while the browser reuses it would be a failed page.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
  if (origin !== undefined)
    await context.route(`${origin}/**`, async (route) => {
      const response = await context.request.get(
        local + route.request().url().slice(origin.length),
      );
      await route.fulfill({ response });
    });
  return {
    context,
    url: (origin ?? local) + base,
    async close() {
      await context.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
