import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { freshPhone, open, phoneWithCamera, storedOffline } from './support/browser.ts';
import { codeFilm, codePicture, codeSheet } from './support/codePictures.ts';

const picture = (buffer: Buffer, name = 'code.png') => ({ name, mimeType: 'image/png', buffer });

/** The look-up of a patient: mushrooms last evening, vomiting and diarrhoea nine hours later. */
async function lookUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: '野生菌', exact: true }).click();
  await page.getByLabel('吃完多久开始不舒服').fill('9');
  await page.getByRole('button', { name: '呕吐', exact: true }).first().click();
  await page.getByRole('button', { name: '拉肚子', exact: true }).first().click();
}

/** The codes of the card on the screen, as their text. */
async function codesOf(page: Page): Promise<readonly string[]> {
  return ((await page.locator('pre').textContent()) ?? '').match(/JUNAN-H1:\S+/g) ?? [];
}

it('at night without a network: look-up, type, plan, dose, card, and the other phone reads its code from a picture', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/care/');
  await storedOffline(page);
  await phone.setOffline(true);

  await lookUp(page);
  expect(await page.getByText('打 120，马上去：直接转三级综合医院').first().isVisible()).toBe(true);
  expect(await page.locator('button svg path').count()).toBeGreaterThan(20);

  await page.getByRole('link', { name: '急性肝损害型（鹅膏毒肽）' }).first().click();
  await page.getByRole('heading', { level: 1, name: '急性肝损害型' }).waitFor();
  expect(await page.getByRole('heading', { name: '预后信号' }).isVisible()).toBe(true);
  expect(await page.getByRole('cell').getByRole('img', { name: '要查' }).count()).toBeGreaterThan(
    5,
  );
  expect(await page.getByText('mg/kg').count()).toBe(0);
  await page.getByRole('button', { name: '我是医务人员' }).click();
  await page.getByLabel('体重').fill('58');
  await page.getByLabel('年龄').fill('40');
  expect(await page.getByText('11.6 g').first().isVisible()).toBe(true);
  expect(await page.getByText('200 mg/kg × 58 kg = 11600 mg').first().isVisible()).toBe(true);
  await page.getByLabel('体重').fill('116斤 58kg');
  expect(await page.getByText('写了两种单位', { exact: false }).isVisible()).toBe(true);

  await page.goBack();
  await page.getByText('填的病人。换了病人，先清空。').waitFor();
  expect(await page.getByLabel('吃完多久开始不舒服').inputValue()).toBe('9');
  await page.getByRole('link', { name: '做转诊交接卡' }).click();
  await page.getByLabel('具体吃了什么').fill('白罗伞，半碗');
  await page.getByLabel('哪个县').selectOption({ index: 1 });
  await page.getByLabel('哪个乡镇').selectOption({ index: 1 });
  await page.getByRole('button', { name: '做成卡' }).click();
  const shown = (await page.locator('dl').allTextContents()).join(' ');
  for (const words of ['呕吐', '腹泻', '吃后 9 小时', 'R3']) expect(shown).toContain(words);
  const screen = await page.locator('svg[role=img]').first().screenshot();

  const other = await (await freshPhone()).newPage();
  await open(other, '/handover/');
  await other.getByRole('button', { name: '收卡' }).click();
  const codes = await codesOf(page);
  const rest = await Promise.all(codes.slice(1).map((code) => codePicture(code)));
  await other
    .locator('input[type=file]')
    .setInputFiles([screen, ...rest].map((one) => picture(one)));
  await other.getByRole('heading', { name: '收到的卡' }).waitFor();
  expect((await other.locator('dl').allTextContents()).join(' ')).toBe(shown);
});

it('the camera of the other phone reads a card of several codes one after the other', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/handover/');
  await page.getByLabel('还要说的').last().fill('转运途中补液，'.repeat(25));
  await page.getByRole('button', { name: '做成卡' }).click();
  const codes = await codesOf(page);
  expect(codes.length).toBeGreaterThan(1);

  const other = await (await phoneWithCamera(await codeFilm(codes))).newPage();
  await open(other, '/handover/');
  await other.getByRole('button', { name: '收卡' }).click();
  await other.getByRole('button', { name: '打开相机扫码' }).click();
  await other.getByRole('heading', { name: '收到的卡' }).waitFor({ timeout: 45_000 });
  expect(await other.getByText('转运途中补液', { exact: false }).first().isVisible()).toBe(true);
});

it('one photograph of the printed sheet holds all its codes', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/handover/');
  await page.getByLabel('还要说的').last().fill('转运途中补液，'.repeat(25));
  await page.getByRole('button', { name: '做成卡' }).click();
  const codes = await codesOf(page);
  await page.getByRole('button', { name: '收卡' }).click();
  await page.locator('input[type=file]').setInputFiles(picture(await codeSheet(codes)));
  await page.getByRole('heading', { name: '收到的卡' }).waitFor();
});

it('a tampered, a newer and a foreign code are refused in words, and the half that was read stays', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/handover/');
  await page.getByLabel('还要说的').last().fill('转运途中补液，'.repeat(25));
  await page.getByRole('button', { name: '做成卡' }).click();
  const codes = await codesOf(page);
  const [first = '', second = ''] = codes;
  await page.getByRole('button', { name: '收卡' }).click();
  const read = async (text: string) => {
    await page.locator('input[type=file]').setInputFiles(picture(await codePicture(text)));
  };
  await read(first);
  await page.getByText('还差第', { exact: false }).waitFor();

  const at = Math.floor(second.length / 2);
  const swapped = second[at] === 'A' ? 'B' : 'A';
  await read(second.slice(0, at) + swapped + second.slice(at + 1));
  await page.getByText('这张码读坏了').waitFor();
  expect(await page.getByText('再扫一次', { exact: false }).isVisible()).toBe(true);
  await read(second.replace('H1:', 'H2:'));
  await page.getByText('这张卡是更新的版本做的').waitFor();
  await read('https://example.org/');
  await page.getByText('这不是转诊卡的码').waitFor();
  expect(await page.getByText('还差第', { exact: false }).isVisible()).toBe(true);
  for (const code of codes.slice(1)) await read(code);
  await page.getByRole('heading', { name: '收到的卡' }).waitFor();
});
