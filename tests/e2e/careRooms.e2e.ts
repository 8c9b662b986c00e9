import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { at, freshPhone, open } from './support/browser.ts';

it('the stock is kept on the phone and leaves as a spreadsheet with Chinese heads, the facility and the day', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/care/stock/');
  await page.getByLabel('医疗机构').fill('董干镇卫生院');
  await page.getByRole('button', { name: '加一个机构' }).click();
  await page.getByLabel('数量').first().fill('4');
  await page.getByLabel('有效期到').first().fill('2020-01-01');
  await page.close();

  const later = await phone.newPage();
  await open(later, '/care/stock/');
  expect(await later.getByLabel('数量').first().inputValue()).toBe('4');
  expect(await later.getByText('已过期').first().isVisible()).toBe(true);
  const [download] = await Promise.all([
    later.waitForEvent('download'),
    later.getByRole('button', { name: '导出表格' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^应急物资-董干镇卫生院-\d{4}-\d\d-\d\d\.xlsx$/);
  const [sheet] = await readExcelFile(readFileSync(await download.path()));
  expect(sheet?.sheet).toBe('董干镇卫生院');
  const [head, first] = sheet?.data ?? [];
  expect(head?.slice(0, 4)).toEqual(['医疗机构', '类别', '物资', '数量']);
  expect(first?.[0]).toBe('董干镇卫生院');
  expect(first?.[3]).toBe(4);
  expect(first?.[6]).toBe('已过期');
});

it('a drill leaves a record: who, when, the times reached and what failed; it outlives a restart and can be saved', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/care/practice/');
  await page.getByText('火炭菌：一家五口').first().click();
  await page.getByRole('button', { name: '开始' }).first().click();
  await page.getByRole('button', { name: '做到了' }).first().click();
  await page.getByRole('button', { name: '停', exact: true }).click();
  await page.getByLabel('谁参加').first().fill('董干：王、李');
  await page.getByLabel('没做好的').first().fill('电话打不通');
  await page.close();

  const later = await phone.newPage();
  await open(later, '/care/practice/');
  await later.getByText('· 火炭菌：一家五口', { exact: false }).click();
  expect(await later.getByLabel('没做好的').first().inputValue()).toBe('电话打不通');
  const [download] = await Promise.all([
    later.waitForEvent('download'),
    later.getByRole('button', { name: '存成文件' }).first().click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/谁参加：董干：王、李/);
  expect(text).toMatch(/1\. .*：0:\d\d/);
  expect(text).toMatch(/2\. .*：没做到/);
  expect(text).toMatch(/没做好的：电话打不通/);
});

it('a running case stays in sight on other pages, over a restart and with a wrong clock, and never says it is over', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/emergency/');
  await page.getByRole('link', { name: '5 小时以前' }).click();
  await page
    .getByRole('button', { name: /昨晚|昨天/ })
    .first()
    .click();
  await page.getByRole('timer').waitFor();
  await page.close();

  const later = await phone.newPage();
  await open(later, '/mushrooms/');
  const strip = later.getByText(/吃后 \d+ 小时 \d+ 分/);
  await strip.waitFor();
  expect(
    await later
      .getByText(/小时了|马上去/)
      .first()
      .isVisible(),
  ).toBe(true);
  await strip.click();
  await later.waitForURL(at('/emergency/'));

  const wrong = await phone.newPage();
  await wrong.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() - 3 * 86_400_000;
  });
  await open(wrong, '/foods/');
  await wrong.getByText('手机时间不对，点这里核对').waitFor();
  expect(await wrong.getByText(/吃后 \d+ 小时/).isVisible()).toBe(true);
});

it('a phone without a case shows no strip and keeps no place for one', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/mushrooms/');
  expect(await page.getByText('吃后', { exact: false }).count()).toBe(0);
  expect(await page.locator('html[data-case]').count()).toBe(0);
});
