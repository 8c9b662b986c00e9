import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runUserCommand } from '#receiver/auth/userCommand.ts';
import { newSending } from '#receiver/testing/client.ts';
import { handIn, PASSWORD, startService, type TestService } from '#receiver/testing/service.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  await build({ configFile: 'vite.inbox.config.ts', logLevel: 'error' });
  service = await startService();
  const { database } = service.running.services;
  await runUserCommand(
    database,
    ['add', 'li', '--role', 'editor', '--counties', '532622'],
    PASSWORD,
  );
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

async function send(change: Record<string, unknown>): Promise<void> {
  const { json, secret } = newSending({
    place: { countyCode: '532622', townshipCode: '532622104' },
    ...change,
  });
  expect((await handIn(service.address, json, secret)).status).toBe(201);
}

async function signedIn(width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'zh-CN',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(`${service.address}/inbox/`);
  await page.getByLabel('账号').fill('li');
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: /^报告 \d+ 份$/ }).waitFor();
  return page;
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(
    'axe.run().then((result) => result.violations.map((one) => one.id + " " + one.nodes[0].html))',
  );
}

describe('the inbox', () => {
  it('a case comes in by itself, is noted, linked to an event, and its cluster is taken by somebody', async () => {
    await send({});
    const page = await signedIn(1280);
    await send({ freeText: '后来的一份' });
    await page.getByText('72 小时内 2 起，共').waitFor();
    await page.locator('li > a[href^="#case/"]').first().click();
    await page.getByText('后来的一份').waitFor();
    await page.getByLabel('写核实记录').fill('电话问过');
    await page.getByRole('button', { name: '存下' }).click();
    await page.getByText('电话问过').waitFor();
    await page.getByText('并到一个事件').click();
    await page.getByLabel('新事件的名字').fill('阿猛 1');
    await page.getByRole('button', { name: '建事件并并入' }).click();
    await page.getByText('已并入：阿猛 1').waitFor();
    await page.getByRole('button', { name: '确认接手' }).click();
    await page.getByText('li 已接手').waitFor();
    const log = await service.running.services.database.all<{ action: string }>(
      'SELECT action FROM audit WHERE actor = ?',
      'li',
    );
    const actions = new Set(log.map(({ action }) => action));
    for (const action of ['sign-in', 'list', 'view', 'note', 'link', 'acknowledge'])
      expect(actions).toContain(action);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  }, 90_000);
  it.each([320, 360])(
    'at %i px nothing runs out of the side, list and open case pass axe',
    async (width) => {
      const page = await signedIn(width);
      expect(await faultsOf(page)).toEqual([]);
      await page.locator('li > a[href^="#case/"]').first().click();
      await page.getByRole('heading', { name: /^报告 WS-/ }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    },
    90_000,
  );
});
