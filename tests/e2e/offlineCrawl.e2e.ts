import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { at, freshPhone, open, storedOffline } from './support/browser.ts';
import { builtPages, crawlSet } from './support/pages.ts';

const BROKEN = [
  '这一页还没存到手机里',
  '这一页打不开',
  '没有这一页',
  'not stored on the phone',
  'does not open',
  'There is no such page',
];

async function crawl(page: Page, lang: 'zh-CN' | 'en'): Promise<readonly string[]> {
  const faults: string[] = [];
  // Lessons and the map are packs of their own, stored on request.
  const inCore = builtPages(lang).filter((path) => !/^\/(teach|clinics\/map)\//.test(path));
  const paths = crawlSet(inCore);
  let slowest = { path: '', ms: 0 };
  for (const path of paths) {
    const start = performance.now();
    await page.goto(at(path, lang));
    await page.waitForSelector('html[data-ready=yes]');
    const ms = Math.round(performance.now() - start);
    if (ms > slowest.ms) slowest = { path, ms };
    const heading = (await page.locator('h1').first().textContent()) ?? '';
    if (heading === '' || BROKEN.some((words) => heading.includes(words)))
      faults.push(`${lang} ${path}: "${heading}"`);
  }
  console.log(`${lang}: ${paths.length} pages opened, slowest ${slowest.path} (${slowest.ms} ms)`);
  return faults;
}

it.each(['zh-CN', 'en'] as const)(
  'after one visit every page in %s opens without a network',
  async (lang) => {
    const phone = await freshPhone();
    const page = await phone.newPage();
    await open(page, '/', lang);
    await storedOffline(page);
    await phone.setOffline(true);
    expect(await crawl(page, lang)).toEqual([]);
  },
  600_000,
);

it('the crawl is able to fail: with one stored file gone it names the page', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/');
  await storedOffline(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/content\/zh-CN\/myths/.test(request.url)) await cache.delete(request);
    }
  });
  // The browser keeps hashed files in its own cache as well; that one may be cleared at any time.
  await (await phone.newCDPSession(page)).send('Network.clearBrowserCache');
  await phone.setOffline(true);
  await page.goto(at('/myths/'));
  await page.waitForSelector('html[data-ready=yes]');
  expect(await page.locator('h1').first().textContent()).toBe('这一页还没存到手机里');
});
