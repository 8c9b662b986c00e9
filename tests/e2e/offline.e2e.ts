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
