import { expect, it } from 'vitest';
import { at, freshPhone, open, storedOffline } from './support/browser.ts';

const LAST_NIGHT = /昨晚/;

it('without scripts the call, what to do, what never to do and the late page are all there', async () => {
  const phone = await freshPhone({ javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(at('/emergency/'));
  const call = page.locator('h1 a[href="tel:120"]');
  expect(await call.textContent()).toContain('现在就打');
  const box = await call.boundingBox();
  expect(box !== null && box.y + box.height < 760).toBe(true);
  for (const words of ['马上去医院', '同吃的都去', '别在家等', '别自己催吐']) {
    expect(await page.getByText(words).first().isVisible()).toBe(true);
  }
  await page.getByRole('link', { name: '5 小时以前' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('最危险的一类');
  expect(await page.getByText('不能回家。').first().isVisible()).toBe(true);
});

it('aconite changes what is said next, also as a link without scripts', async () => {
  const phone = await freshPhone({ javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(at('/emergency/'));
  await page.getByRole('link', { name: '草乌、附子、药酒' }).click();
  expect(await page.getByText('一分钟也不能等。').isVisible()).toBe(true);
});

it('the clock goes on after a restart and the late page stays', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/emergency/');
  await page.getByRole('link', { name: '5 小时以前' }).click();
  await page.getByRole('button', { name: LAST_NIGHT }).click();
  const before = await page.getByRole('timer').textContent();
  expect(before).toMatch(/\d+ 小时 \d+ 分/);
  await page.close();
  const later = await phone.newPage();
  await open(later, '/emergency/');
  expect(await later.getByRole('timer').textContent()).toMatch(/\d+ 小时 \d+ 分/);
  expect(await later.getByRole('heading', { level: 1 }).textContent()).toContain('最危险的一类');
});

it('a phone clock that is set back while the page is open is told, and the hours do not shrink', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await page.addInitScript(() => {
    const real = Date.now.bind(Date);
    Object.assign(window, { shiftMs: 0 });
    Date.now = () => real() + (window as unknown as { shiftMs: number }).shiftMs;
  });
  await open(page, '/emergency/');
  await page.getByRole('link', { name: '1–5 小时前' }).click();
  await page.getByRole('button', { name: '2 小时前' }).click();
  await page.evaluate(() => {
    Object.assign(window, { shiftMs: -86_400_000 });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await page.getByText('手机时间被调早了').isVisible()).toBe(true);
  expect(await page.getByRole('timer').textContent()).toContain('2 小时');
});

it('works when the phone refuses storage, and says so', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await open(page, '/emergency/');
  await page.getByRole('link', { name: '不知道', exact: true }).click();
  expect(await page.getByText('这部手机不让保存', { exact: false }).isVisible()).toBe(true);
});

it('a first symptom before the meal is refused with words and nothing is lost', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/emergency/');
  await page.getByRole('link', { name: '1–5 小时前' }).click();
  await page.getByRole('button', { name: '2 小时前' }).click();
  await page.getByRole('button', { name: '1 小时前', exact: true }).click();
  await page.getByRole('button', { name: '晚 1 天' }).first().click();
  expect(await page.getByText('发病比吃还早', { exact: false }).isVisible()).toBe(true);
  expect(await page.getByRole('timer').textContent()).toContain('2 小时');
});

it('opens without a network after one visit', async () => {
  const phone = await freshPhone();
  const page = await phone.newPage();
  await open(page, '/');
  await storedOffline(page);
  await phone.setOffline(true);
  await page.goto(at('/emergency/late/'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('最危险的一类');
});

it('120 is two taps or fewer from every page that links lead to', async () => {
  const seen = new Set<string>();
  const waiting = [at('/'), at('/', 'en')];
  const far: string[] = [];
  while (waiting.length > 0) {
    const url = waiting.pop();
    if (url === undefined || seen.has(url)) continue;
    seen.add(url);
    const response = await fetch(url);
    if (!(response.headers.get('content-type') ?? '').includes('html')) continue;
    const html = await response.text();
    if (!/href="tel:120"/.test(html) && !/href="[^"]*\/emergency\/"/.test(html)) far.push(url);
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      const next = new URL(href ?? '', url);
      if (next.origin === new URL(url).origin) waiting.push(next.href);
    }
  }
  expect(seen.size).toBeGreaterThan(10);
  expect(far).toEqual([]);
});
