import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { staticSite } from '#build/serve/staticSite.ts';
import { ChromiumEngine } from '../engines/chromium.ts';
import type { ChromiumTab } from '../engines/chromiumTab.ts';
import { oldChromium } from '../engines/oldChromium.ts';
import { hits } from '../engines/tab.ts';

function programOrNothing(): string | undefined {
  try {
    return oldChromium();
  } catch (problem) {
    console.warn(
      `!! CHROMIUM 78 COULD NOT BE HAD: the promise to old phones was NOT tested (${String(problem)})`,
    );
    return undefined;
  }
}

const program = programOrNothing();
/** Pages that call 120 themselves, and pages that lead to urgent help. */
const PAGES = [
  ['/', 'tel:120'],
  ['/emergency/', 'tel:120'],
  ['/emergency/late/', 'tel:120'],
  ['/clinics/', 'tel:120'],
  ['/report/', 'tel:120'],
  ['/mushrooms/', '/emergency/'],
  ['/mushrooms/amanita-exitialis/', '/emergency/'],
  ['/check/', '/emergency/'],
  ['/foods/', '/emergency/'],
  ['/teach/', '/emergency/'],
  ['/care/', '/emergency/'],
  ['/offline/', '/emergency/'],
  ['/more/', '/emergency/'],
  ['/en/', 'tel:120'],
  ['/en/emergency/', 'tel:120'],
  ['/en/mushrooms/amanita-exitialis/', '/en/emergency/'],
  ['/en/check/', '/en/emergency/'],
] as const;

describe.runIf(program !== undefined)('on a phone with Chromium 78, from 2019,', () => {
  let browser: ChromiumEngine;
  let page: ChromiumTab;
  // A server of its own, so that stopping it is a real loss of the network.
  const server = createServer(staticSite({ folder: inject('siteFolder'), base: '/' }));
  let origin = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await ChromiumEngine.start(program ?? '', 'old');
    page = await browser.openTab();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('the engine really is the old one', async () => {
    expect(await page.evaluate('navigator.userAgent')).toMatch(/Chrome\/7\d\./);
    expect(await page.evaluate('[].at === undefined && "".replaceAll === undefined')).toBe(true);
  });

  it.each(PAGES)(
    '%s comes alive without a complaint, fits, and %s can be tapped',
    async (path, href) => {
      page.complaints.length = 0;
      await page.goto(`${origin}${path}`);
      expect(await page.evaluate(hits(href))).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      expect(page.complaints).toEqual([]);
      const folder = process.env['SCREENSHOTS'];
      if (folder !== undefined)
        await page.screenshot(`${folder}/old${path.replace(/\//g, '-')}.png`);
    },
  );

  it('the checker asks, takes answers and ends with "do not eat"', async () => {
    page.complaints.length = 0;
    await page.goto(`${origin}/check/`);
    await page.tap('main button', '我知道了');
    await page.until('document.querySelector("main h2")');
    await page.tap('main button', '不知道');
    await page.tap('main button', '看结果');
    await page.until('document.querySelector("main [role=alert] h2").textContent.endsWith("不吃")');
    expect(page.complaints).toEqual([]);
  });

  it('a search in the index finds 白毒伞', async () => {
    await page.goto(`${origin}/mushrooms/`);
    await page.tap('main input');
    await page.send('Input.insertText', { text: '白毒伞' });
    await page.until(
      '[...document.querySelectorAll("main a")].some((a) => a.getClientRects().length > 0 && a.href.endsWith("/mushrooms/amanita-exitialis/"))',
    );
    expect(page.complaints).toEqual([]);
  });

  it('after one visit home, urgent help, a species and the checker open with the server gone', async () => {
    await page.goto(`${origin}/`);
    await page.until(`await (async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const state = await (await caches.open('junan-state')).match('/__junan-state/languages');
      return registration && registration.active && registration.active.state === 'activated' && state !== undefined;
    })()`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    page.complaints.length = 0;
    for (const [path, href] of [
      ['/emergency/', 'tel:120'],
      ['/mushrooms/amanita-exitialis/', '/emergency/'],
      ['/check/', '/emergency/'],
      ['/', 'tel:120'],
    ] as const) {
      await page.goto(`${origin}${path}`);
      expect(`${path} ${String(await page.evaluate(hits(href)))}`).toBe(`${path} true`);
    }
  });
});
