import { expect, it } from 'vitest';
import { at, freshPhone, open, storedOffline } from './support/browser.ts';

it('after one visit the app opens without a network, in a new tab, and 120 stands there', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/');
  await storedOffline(page);
  await page.close();
  await phone.setOffline(true);
  const later = await phone.newPage();
  await later.goto(at('/'));
  await later.waitForSelector('html[data-ready=yes]');
  expect(await later.getByRole('link', { name: '打 120' }).first().isVisible()).toBe(true);
});

it('an unknown address without a network leads to urgent help', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/');
  await storedOffline(page);
  await phone.setOffline(true);
  await page.goto(at('/no/such/page/'));
  await page.waitForSelector('html[data-ready=yes]');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这一页');
  expect(await page.getByRole('link', { name: '打 120' }).isVisible()).toBe(true);
});

it('English pages open without a network once one of them was visited', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/', 'en');
  await storedOffline(page);
  await phone.setOffline(true);
  await page.goto(at('/', 'en'));
  await page.waitForSelector('html[data-ready=yes]');
  expect(await page.getByRole('link', { name: 'Call 120' }).first().isVisible()).toBe(true);
});

it('somebody who read Chinese first and then switched to English has both without a network', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/');
  await storedOffline(page);
  await open(page, '/', 'en');
  await page.waitForFunction(() => document.documentElement.dataset['stored'] === 'en', undefined, {
    timeout: 30_000,
  });
  await (await phone.newCDPSession(page)).send('Network.clearBrowserCache');
  await phone.setOffline(true);
  for (const lang of ['en', 'zh-CN'] as const) {
    await page.goto(at('/myths/', lang));
    await page.waitForSelector('html[data-ready=yes]');
    const heading = await page.locator('h1').first().textContent();
    expect(heading).not.toMatch(/not stored|还没存/);
  }
});
