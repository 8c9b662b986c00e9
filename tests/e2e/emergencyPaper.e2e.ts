import { expect, it } from 'vitest';
import { at, freshPhone, open } from './support/browser.ts';

const PAGES = ['', 'late/', 'aconite/', 'fermented-flour/', 'unknown/'] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;

/** Sheets of a PDF, counted in the file that Chromium's own print made. */
function sheets(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

/** Margins that no printer refuses, and no coloured grounds: the plainest print dialog. */
const PAPER = {
  format: 'A4',
  margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' },
} as const;

it('every emergency page is one A4 sheet in both languages, with and without scripts', async () => {
  const long: string[] = [];
  for (const javaScriptEnabled of [false, true]) {
    const page = await (await freshPhone({ javaScriptEnabled })).newPage();
    for (const lang of LANGUAGES) {
      for (const name of PAGES) {
        const path = `/emergency/${name}`;
        if (javaScriptEnabled) await open(page, path, lang);
        else await page.goto(at(path, lang));
        const count = sheets(await page.pdf(PAPER));
        if (count !== 1) long.push(`${lang} ${path} ${javaScriptEnabled ? 'script' : ''} ${count}`);
      }
    }
  }
  expect(long).toEqual([]);
});

it('the sheet says the call, what to do, what never to do and what to tell, without any script', async () => {
  const page = await (await freshPhone({ javaScriptEnabled: false })).newPage();
  await page.goto(at('/emergency/'));
  await page.emulateMedia({ media: 'print' });
  for (const words of ['现在就打', '同吃的都去', '别在家等', '没煮的菌', '几点吃的', '不催吐']) {
    expect(await page.getByText(words, { exact: false }).first().isVisible(), words).toBe(true);
  }
});
