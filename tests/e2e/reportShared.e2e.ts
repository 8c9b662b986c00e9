import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { reportOfCodes } from '#domain/report/codes.ts';
import { readReportFile } from '#domain/report/file.ts';
import { readFileSync } from 'node:fs';
import { decodeQr } from './support/qr.ts';
import { freshPhone, storedOffline } from './support/browser.ts';
import { ReportSite, fillTo, send } from './support/reportSite.ts';

// Each walks through the whole form, some twice.
vi.setConfig({ testTimeout: 150_000 });
let site: ReportSite;
beforeAll(async () => {
  site = await ReportSite.start();
});
afterAll(() => site.stop());

async function delivered(): Promise<Page> {
  const page = await (await freshPhone()).newPage();
  await fillTo(page, site.url, 'review');
  await send(page);
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  return page;
}

async function lock(page: Page): Promise<void> {
  await page.getByLabel('密码（4 到 8 个数字）').fill('2580');
  await page.getByRole('button', { name: '设密码' }).click();
  await page.getByText('密码设好了', { exact: false }).waitFor();
  await page.reload();
  await page.waitForSelector('html[data-ready=yes]');
  await page.getByText('回执和没填完的表锁着', { exact: false }).waitFor();
}

it('a code hides receipts from others on the phone, and opens them again', async () => {
  const page = await delivered();
  await lock(page);
  expect(await page.getByText(/^[A-Z]{2,4}-\d{4}-/).count()).toBe(0);
  await page.getByLabel('密码（4 到 8 个数字）').fill('1111');
  await page.getByRole('button', { name: '打开' }).click();
  await page.getByText('密码不对').waitFor();
  await page.getByLabel('密码（4 到 8 个数字）').fill('2580');
  await page.getByRole('button', { name: '打开' }).click();
  await page.getByText(/^[A-Z]{2,4}-\d{4}-/).waitFor();
});

it('a forgotten code costs receipts, never a report that waits', async () => {
  site.line = 'portal';
  onTestFinished(() => {
    site.line = 'good';
  });
  const before = await site.received();
  const page = await (await freshPhone()).newPage();
  await fillTo(page, site.url, 'review');
  await send(page);
  await page.getByRole('heading', { name: '等网络' }).waitFor();
  await lock(page);
  await page.getByRole('button', { name: '忘了密码' }).click();
  await page.getByRole('button', { name: '删掉', exact: true }).click();
  await page.getByText('有 1 份锁过的上报还没送到', { exact: false }).waitFor();
  expect(await page.getByRole('heading', { name: '等网络' }).count()).toBe(0);
  site.line = 'good';
  // It may already be on its way by itself: then the key cannot be tapped any more.
  const sendNow = page.getByRole('button', { name: '现在送' });
  await sendNow.click({ timeout: 3_000 }).catch(() => undefined);
  await expect.poll(() => site.received(), { timeout: 20_000 }).toBe(before + 1);
});

it('the county deletes a report at the tap of its reporter, with receipt number and password', async () => {
  const before = await site.received();
  const page = await delivered();
  expect(await site.received()).toBe(before + 1);
  await page.getByRole('button', { name: '请县里删掉这份' }).click();
  await page.getByRole('button', { name: '删掉', exact: true }).click();
  await page.getByText('这部手机里没有上报').waitFor();
  expect(await site.received()).toBe(before);
});

it('a report leaves the phone as a file and as QR codes that hold the same report', async () => {
  site.line = 'portal';
  onTestFinished(() => {
    site.line = 'good';
  });
  const page = await (await freshPhone()).newPage();
  await fillTo(page, site.url, 'review');
  await send(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ]);
  const file = readReportFile(readFileSync(await download.path(), 'utf8'));
  await page.getByRole('button', { name: '显示二维码' }).click();
  const texts: string[] = [];
  const total = Number(
    /共 (\d+) 个/.exec((await page.locator('figcaption').textContent()) ?? '')?.[1],
  );
  for (let at = 0; at < total; at += 1) {
    const code = page.locator('figure svg');
    // In the middle of the screen: nothing that lies over its edges may cover the code.
    await code.evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    texts.push(await decodeQr(await code.screenshot()));
    await page.getByRole('button', { name: '下一个码' }).click();
  }
  expect(file).toBeDefined();
  expect(reportOfCodes(texts.join('\n'))).toEqual({ ...file, photos: [] });
});

it('a health worker hands in a case from the handover card', async () => {
  const page = await (await freshPhone()).newPage();
  await page.goto(`${site.url}handover/`);
  await page.waitForSelector('html[data-ready=yes]');
  await page.getByLabel('具体吃了什么').fill('白罗伞，炒，半碗');
  await page.getByLabel('体重').fill('58');
  await page.getByRole('button', { name: '做成卡' }).click();
  await page.getByRole('link', { name: '上报给县里' }).click();
  await page.getByText('交接卡上的内容已经填进来了', { exact: false }).waitFor();
  expect(await page.getByLabel('体重(公斤)').inputValue()).toBe('58');
  await page.getByRole('button', { name: '交上去' }).click();
  await page.getByText('这几项没填', { exact: false }).waitFor();
  await page.getByLabel('县、市').selectOption({ index: 1 });
  await page.getByLabel('吃了什么？').selectOption('wild_mushroom');
  await page.getByLabel('在哪里吃的？').selectOption('home');
  await page.getByLabel('性别').selectOption('female');
  await page.getByLabel('年龄（出生日期）').fill('41');
  await page.getByRole('checkbox', { name: '恶心呕吐' }).check();
  await page.getByLabel('我是（本人/家人/村医/老师/其他）').selectOption('village-doctor');
  await page.getByLabel('报告人和单位').fill('示例卫生室');
  await page.getByRole('button', { name: '交上去' }).click();
  await page.getByRole('heading', { name: '已送达' }).waitFor();
  expect((await site.reports()).slice(-1)[0]).toMatchObject({
    kind: 'health-worker',
    foodNameLocal: '白罗伞，炒，半碗',
    patients: [{ weightKg: 58, ageYears: 41, symptoms: ['vomiting'] }],
  });
});

it('where background sync exists, the worker sends what waits while no page is open', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await fillTo(page, site.url, 'review');
  await storedOffline(page);
  const before = await site.received();
  await phone.setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: '等网络' }).waitFor();
  const plain = await phone.newPage();
  await page.close();
  await phone.setOffline(false);
  await plain.goto(`${site.url}robots.txt`);
  const devTools = await phone.newCDPSession(plain);
  const registered = new Promise<string>((resolve) =>
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first !== undefined) resolve(first.registrationId);
    }),
  );
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.dispatchSyncEvent', {
    origin: new URL(site.url).origin,
    registrationId: await registered,
    tag: 'junan-outbox',
    lastChance: false,
  });
  await expect.poll(() => site.received(), { timeout: 30_000 }).toBe(before + 1);
  const later = await phone.newPage();
  await later.goto(`${site.url}report/sent/`);
  await later.getByRole('heading', { name: '已送达' }).waitFor();
});
