import { expect, it } from 'vitest';
import { freshPhone, open } from './support/browser.ts';

it('a card written on one phone is read on another from its text, and a refused field keeps what was typed', async () => {
  const village = await (await freshPhone()).newPage();
  await open(village, '/handover/');
  await village.getByLabel('具体吃了什么').fill('白罗伞，炒，半碗');
  await village.getByLabel('体重').fill('116斤');
  await village.getByRole('button', { name: '做成卡' }).click();
  expect(await village.getByText('这一格的单位是 kg', { exact: false }).isVisible()).toBe(true);
  expect(await village.getByLabel('体重').inputValue()).toBe('116斤');
  await village.getByLabel('体重').fill('58');
  await village.getByRole('button', { name: '做成卡' }).click();
  const text = (await village.locator('pre').textContent()) ?? '';
  expect(text).toContain('JUNAN-H1:');

  const hospital = await (await freshPhone()).newPage();
  await open(hospital, '/handover/');
  await hospital.getByRole('button', { name: '收卡' }).click();
  await hospital.locator('textarea').fill(text);
  await hospital.getByRole('button', { name: '读粘贴的文字' }).click();
  expect(await hospital.getByRole('heading', { name: '收到的卡' }).isVisible()).toBe(true);
  expect(await hospital.getByText('白罗伞，炒，半碗', { exact: true }).isVisible()).toBe(true);
  expect(await hospital.getByText('58 kg').first().isVisible()).toBe(true);
});

it('half of a split card names the missing codes; a newer version says what to do', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/handover/');
  await page.getByLabel('还要说的').last().fill('说明'.repeat(90));
  await page.getByRole('button', { name: '做成卡' }).click();
  const codes = ((await page.locator('pre').textContent()) ?? '').match(/JUNAN-H1:\S+/g) ?? [];
  expect(codes.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: '收卡' }).click();
  await page.locator('textarea').fill(codes[0] ?? '');
  await page.getByRole('button', { name: '读粘贴的文字' }).click();
  expect(await page.getByText('还差第', { exact: false }).isVisible()).toBe(true);
  await page.locator('textarea').fill((codes[1] ?? '').replace('H1:', 'H2:'));
  await page.getByRole('button', { name: '读粘贴的文字' }).click();
  expect(await page.getByText('请先更新本应用再读', { exact: false }).isVisible()).toBe(true);
  expect(await page.getByText('还差第', { exact: false }).isVisible()).toBe(true);
});
