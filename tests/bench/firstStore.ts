import type { Browser } from 'playwright-core';
import { staticSite } from '#build/serve/staticSite.ts';
import { PHONE } from '../support/chromium.ts';
import { slowPage } from './measure.ts';
import { PROFILES } from './profiles.ts';
import { serve } from './servers.ts';
import { slowLink } from './slowLink.ts';

export interface StoreFigures {
  /** from the first tap on a link until the network may be cut, on the weak network */
  readonly storedMs: number;
  /** everything that came from the server until then, headers and handshakes included */
  readonly bytes: number;
}

/** One first visit of the home page on the weak network, until core and language are stored. */
export async function measureFirstStore(browser: Browser, dist: string): Promise<StoreFigures> {
  const [weak] = PROFILES;
  if (weak === undefined) throw new Error('no profile');
  const server = await serve(staticSite({ folder: dist, base: '/' }));
  const link = await slowLink(server.port, weak);
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await slowPage(page, weak);
    const start = performance.now();
    await page.goto(`https://localhost:${link.port}/`, { timeout: 120_000 });
    await page.waitForSelector('html[data-stored]', { timeout: 240_000 });
    return { storedMs: performance.now() - start, bytes: link.takeBytes() };
  } finally {
    await context.close();
    link.close();
    server.close();
  }
}
