import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { at, freshPhone, open } from './support/browser.ts';

it('a teacher goes from the lesson to the slides, the quiz and the printed plan', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/teach/');
  await page.getByRole('link', { name: '6～9 岁 · 20 分钟' }).click();
  await page.getByRole('heading', { level: 1 }).getByText('20 分钟').waitFor();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.getByRole('button', { name: '打印' }).click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  await page.getByRole('link', { name: '投到大屏' }).click();
  await page.getByText('1/4').waitFor();
  await page.getByRole('button', { name: '下一张' }).click();
  await page.getByText('停！退！喊！').waitFor();
  await page.getByRole('link', { name: '关' }).click();
  await page.getByRole('link', { name: '小测', exact: true }).click();
  await page.getByRole('button', { name: '一部手机，轮着答' }).click();
  await page.getByRole('button', { name: /^A 不碰，告诉大人/ }).click();
  await page.getByRole('status').getByText('对', { exact: true }).waitFor();
});

it('keys, a remote, swipes and taps turn the slides; B makes the screen black; notes never stand on it', async () => {
  const screen = await (
    await freshPhone({ viewport: { width: 1024, height: 768 }, isMobile: false, hasTouch: false })
  ).newPage();
  await open(screen, '/teach/slides/9-12-40/');
  const count = () => screen.locator('nav').innerText();
  const press = async (key: string) => {
    await screen.keyboard.press(key);
    await screen.waitForTimeout(100);
  };
  await press('PageDown');
  await press('ArrowRight');
  expect(await count()).toContain('3/6');
  await press('PageUp');
  expect(await count()).toContain('2/6');
  await screen.mouse.click(950, 300);
  await screen.getByText('3/6').waitFor();
  await screen.mouse.click(50, 300);
  await screen.getByText('2/6').waitFor();
  await screen.mouse.move(700, 300);
  await screen.mouse.down();
  await screen.mouse.move(300, 300);
  await screen.mouse.up();
  await screen.getByText('3/6').waitFor();
  await press('b');
  expect(await screen.locator('[data-black]').count()).toBe(1);
  await press('b');
  expect(await screen.locator('[data-black]').count()).toBe(0);
  const said = '有人说大蒜能试毒、煮熟就行';
  expect(await screen.locator('body').innerText()).not.toContain(said);
  expect(await (await screen.request.get(at('/teach/slides/9-12-40/'))).text()).not.toContain(said);

  const notes = await screen.context().newPage();
  await open(notes, '/teach/notes/9-12-40/');
  await notes.getByText(said, { exact: false }).waitFor();
  await notes.getByRole('button', { name: '下一张' }).click();
  await screen.getByText('4/6').waitFor();
  await press('End');
  await notes.getByText('6/6').waitFor();
});

it('while a class answers and its result is saved, nothing at all is asked from the network', async () => {
  const context = await freshPhone({ acceptDownloads: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await open(page, '/teach/change/6-9/');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('课前几个人').fill('30');
  await page.getByLabel('课后几个人').fill('30');
  for (let question = 1; question <= 9; question += 1) {
    await page.getByLabel(`${question} 课前答对`).fill('10');
    await page.getByLabel(`${question} 课后答对`).fill('24');
  }
  await page.getByText('课前 33.3%，课后 80.0%。').waitFor();
  await page.getByText('95% 区间', { exact: false }).first().waitFor();
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync((await file.path()) ?? '');
  };
  const csv = (await save('存成 CSV')).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('"全班",30,30');
  const book = JSON.stringify(await readExcelFile(await save('存成表格（Excel）')));
  expect(book).toContain('全班');
  expect(book).toContain('Newcombe');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

it('hands counted in a class quiz can be saved at its end, and no request is made on the way', async () => {
  const context = await freshPhone({ acceptDownloads: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await open(page, '/teach/quiz/adult/');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/\/pictures\//.test(request.url())) asked.push(request.url());
  });
  await page.getByRole('button', { name: '全班举手' }).click();
  for (let question = 0; question < 15; question += 1) {
    await page
      .locator('input[type=number]')
      .first()
      .fill(String(question + 1));
    await page.getByRole('button', { name: '看答案' }).click();
    await page.getByRole('button', { name: '下一题' }).click();
  }
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成 CSV' }).click(),
  ]);
  const lines = readFileSync((await file.path()) ?? '', 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(16);
  expect(lines[15]).toMatch(/",15,/);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

it('the games are played with one thumb or the keyboard; nothing wild goes into the basket', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/teach/games/basket/');
  await page.getByRole('button', { name: '放进篮子' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('main').getByRole('status').getByText('野生的留在原地').waitFor();
  for (let thing = 0; thing < 10; thing += 1) {
    const isOwn = /我的/.test(await page.locator('main').getByRole('status').innerText());
    await page.getByRole('button', { name: isOwn ? '放进篮子' : '不碰，喊大人' }).click();
  }
  await page.locator('main').getByRole('status').getByText('7 样野生的，你一样没碰').waitFor();

  await open(page, '/teach/games/steps/');
  await page.getByRole('button', { name: '剩的带给医生' }).click();
  await page.locator('main').getByRole('status').getByText('还没轮到它').waitFor();
  for (const step of ['告诉大人', '打120', '一起吃的人都去医院', '剩的带给医生'])
    await page.getByRole('button', { name: step }).click();
  await page.locator('main').getByRole('status').getByText('顺序全对').waitFor();

  await open(page, '/teach/games/alike/');
  while ((await page.getByRole('button', { name: '换两朵' }).count()) === 0) {
    await page.getByRole('button', { name: '不一样', exact: true }).click();
    await page.getByRole('button', { name: '接着看' }).click();
  }
  await page.locator('main').getByRole('status').getByText('两朵都不碰').waitFor();
});

it('a cook finishes the cards over two visits and prints the record with a name that is not kept', async () => {
  const page = await (await freshPhone()).newPage();
  await open(page, '/teach/training/kitchen/');
  const answer = async (card: string) => {
    await page.locator(`[data-card=${card}] summary`).click();
    const keys = page.locator(`[data-card=${card}] button`);
    for (let key = 0; key < (await keys.count()); key += 1) await keys.nth(key).click();
  };
  for (const card of ['wild', 'feast', 'dough']) await answer(card);
  await page.getByText('做完 3 张，共 6 张').waitFor();
  await page.reload();
  await page.waitForSelector('html[data-ready=yes]');
  await page.getByText('做完 3 张，共 6 张').waitFor();
  for (const card of ['aconite', 'wet', 'ill']) await answer(card);
  await page.getByLabel('姓名', { exact: false }).fill('李师傅');
  await page.locator('article').getByText('李师傅').waitFor();
  await page.locator('article').getByText('不是上岗证', { exact: false }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('李师傅');
});

it('a post is made into a picture on the phone', async () => {
  const context = await freshPhone({ acceptDownloads: true });
  const page = await context.newPage();
  await open(page, '/teach/texts/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-text=june]').getByRole('button', { name: '做成图片发出去' }).click(),
  ]);
  const bytes = readFileSync((await file.path()) ?? '');
  expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(bytes.length).toBeGreaterThan(30_000);
});
