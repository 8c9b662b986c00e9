import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { freshPhone, open } from './support/browser.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function begin(): Promise<Page> {
  const page = await (await freshPhone()).newPage();
  await open(page, '/check/');
  await button(page, '我知道了，开始查').click();
  return page;
}

/** Opens a question of the person's own choice. */
async function choose(page: Page, question: string): Promise<void> {
  await page.getByText('想自己挑一个来答').click();
  await page.getByRole('listitem').getByRole('button', { name: question, exact: true }).click();
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('junan.checker'));

it('a person who cannot tell anything is asked more than once, and still reads: do not eat', async () => {
  const page = await begin();
  let questions = 0;
  while ((await page.getByRole('alert').count()) === 0 && questions < 60) {
    questions += 1;
    const before = await page.getByRole('heading', { level: 2 }).first().textContent();
    await button(page, '下一个').click();
    await page.waitForFunction(
      (was) => document.querySelector('h2')?.textContent !== was,
      before ?? '',
    );
  }
  expect(questions).toBeGreaterThan(1);
  expect(await page.getByRole('alert').textContent()).toContain('不吃');
  expect(await page.getByRole('link', { name: '已经吃了？马上急救' }).isVisible()).toBe(true);
});

it('gills and a boot at the foot turn the page to the deadly alarm at once, also after a reload', async () => {
  const page = await begin();
  await choose(page, '菌托（鞋子）');
  await button(page, '像口袋、长筒鞋').click();
  await choose(page, '菌盖下面');
  await button(page, '刀片一样的菌褶').click();
  const verdict = page.getByRole('alert').filter({ hasText: '剧毒' });
  expect(await verdict.textContent()).toContain('不吃');
  const before = await kept(page);
  expect(before).toContain('saccate');
  await page.reload();
  await page.waitForSelector('html[data-ready=yes]');
  await button(page, '我知道了，接着查上次那个菌子').click();
  expect(await verdict.textContent()).toContain('不吃');
  expect(await kept(page)).toBe(before);
});

it('"don\'t know" on the answers that raised the alarm does not lower it', async () => {
  const page = await begin();
  await choose(page, '菌托（鞋子）');
  await button(page, '像口袋、长筒鞋').click();
  await choose(page, '菌盖下面');
  await button(page, '刀片一样的菌褶').click();
  await button(page, '接着答').click();
  await button(page, '不知道 / 看不清').click();
  await button(page, '看结果').click();
  expect(await page.getByRole('alert').first().textContent()).toContain('剧毒');
});

it('the answers of the last mushroom are not silently used for another one', async () => {
  const page = await begin();
  await choose(page, '菌托（鞋子）');
  await button(page, '像口袋、长筒鞋').click();
  await page.reload();
  await page.waitForSelector('html[data-ready=yes]');
  expect(await page.getByText('这里还存着上次的答案').isVisible()).toBe(true);
  await button(page, '换了菌子，重新查').click();
  expect(await kept(page)).not.toContain('saccate');
  await button(page, '我知道了，开始查').click();
  expect(await page.getByText('答了 0 个').isVisible()).toBe(true);
});

it('"start again" on the result leads back to the limits, with no answers left', async () => {
  const page = await begin();
  await button(page, '看结果').click();
  await button(page, '重新查').click();
  expect(await page.getByText('没认出来，就是不吃').isVisible()).toBe(true);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('a home test raises the alarm notice and never lowers anything', async () => {
  const page = await begin();
  await page.getByText('想自己挑一个来答').click();
  await button(page, '有人试过、说过').click();
  await button(page, '大蒜没变黑').click();
  expect(await page.getByRole('alert').textContent()).toContain('还是不吃');
  expect(await kept(page)).toContain('garlic');
});

it('a folk name that a deadly one shares turns the page to STOP by itself, typed in letters too', async () => {
  const page = await begin();
  await page.getByText('想自己挑一个来答').click();
  await button(page, '知道土名').click();
  await page.getByRole('textbox').fill('huotanjun');
  await page.getByRole('listitem').getByRole('button').first().click();
  expect(await page.getByRole('alert').first().textContent()).toContain('不吃');
  expect(await kept(page)).toContain('huotanjun');
});

it('a link with unknown ids names them, leaves them out, and shows the alarm of the rest', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/check/?volva=saccate&ring=skirt&wings=two&cap_colour=glitter');
  expect(await page.getByText('wings').isVisible()).toBe(true);
  await button(page, '我知道了，接着查上次那个菌子').click();
  expect(await page.getByRole('alert').first().textContent()).toContain('剧毒');
});

it('the limits are acknowledged once; the sentence stays', async () => {
  const page = await begin();
  await page.reload();
  await page.waitForSelector('html[data-ready=yes]');
  expect(await page.getByText('没认出来，就是不吃').first().isVisible()).toBe(true);
  expect(await page.getByText('从哪里看起都行').isVisible()).toBe(true);
});

it('an answer that raised the alarm can be changed, and the page says what changed', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/check/?volva=saccate&ring=skirt');
  await button(page, '我知道了，接着查上次那个菌子').click();
  await button(page, /^改 菌托/).click();
  await button(page, '像口袋、长筒鞋').click();
  await button(page, '没有').click();
  expect(await page.getByText('还是不吃').first().isVisible()).toBe(true);
  expect(await page.getByText('改成').isVisible()).toBe(true);
});

it('a photo is made smaller on the phone and shown in its place', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/check/photos/');
  const png = await page.screenshot();
  const photo = { name: 'a.png', mimeType: 'image/png', buffer: png };
  await page.getByLabel('拍这张 上面').setInputFiles(photo);
  await page.getByRole('img', { name: '上面' }).waitFor();
  expect(await page.getByText('拍了 1 张').isVisible()).toBe(true);
});
