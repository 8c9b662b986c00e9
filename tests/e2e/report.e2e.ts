import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshPhone, storedOffline } from './support/browser.ts';
import { ReportSite, fillTo, next, send } from './support/reportSite.ts';

let site: ReportSite;
beforeAll(async () => {
  site = await ReportSite.start();
});
afterAll(() => site.stop());

it('a finished report reaches the receiver and shows its receipt number', async () => {
  site.line = 'good';
  const before = await site.received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, site.url, 'review');
  await send(page);
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect(await page.getByText(/^[A-Z]{2,4}-\d{4}-/).isVisible()).toBe(true);
  expect(await site.received()).toBe(before + 1);
});

it('without a network the report waits on the phone, every screen says so, and it goes out later, once', async () => {
  site.line = 'good';
  const before = await site.received();
  const phone = await freshPhone();
  const page = await phone.newPage();
  await fillTo(page, site.url, 'review');
  await storedOffline(page);
  await phone.setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: '等网络' }).waitFor();
  expect(await page.getByText('1 份上报还没送到').isVisible()).toBe(true);
  expect(await page.getByText('已送达').count()).toBe(0);
  await phone.setOffline(false);
  await page.getByRole('heading', { name: '已送达' }).waitFor({ timeout: 30_000 });
  expect(await site.received()).toBe(before + 1);
});

it('a captive portal that answers 200 with a web page is not taken for the receiver', async () => {
  site.line = 'portal';
  const before = await site.received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, site.url, 'review');
  await send(page);
  await page.waitForTimeout(1500);
  expect(await page.getByRole('heading', { name: '已送达' }).count()).toBe(0);
  site.line = 'good';
  await page.getByRole('button', { name: '现在送' }).click();
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect(await site.received()).toBe(before + 1);
});

it('a report whose answer was lost on the way is sent again and is there once', async () => {
  site.line = 'lost-answer';
  const before = await site.received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, site.url, 'review');
  await send(page);
  await page.waitForTimeout(2500);
  site.line = 'good';
  await page.getByRole('button', { name: '现在送' }).click();
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect(await site.received()).toBe(before + 1);
});

it('what was typed is there again after the page was killed', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await fillTo(page, site.url, 'food');
  await page.waitForTimeout(300);
  await page.close({ runBeforeUnload: false });
  const later = await phone.newPage();
  await later.goto(`${site.url}report/ill/`);
  await later.waitForSelector('html[data-ready=yes]');
  await next(later);
  await next(later);
  expect(await later.getByLabel('野生菌').isChecked()).toBe(true);
});
