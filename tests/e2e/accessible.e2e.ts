import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { freshPhone, open } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const axe = (
      window as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } }
    ).axe;
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => ({ html: html.slice(0, 160) })),
    }));
  });
  return found.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html ?? ''}`);
}

it.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const)(
  'people with a screen reader or weak sight find no known barrier on any kind of page: %s, %s',
  async (lang, colorScheme) => {
    const page = await (await freshPhone({ colorScheme, bypassCSP: true })).newPage();
    const faults: string[] = [];
    for (const path of onePerKind(builtPages(lang))) {
      await open(page, path, lang);
      for (const fault of await findings(page)) faults.push(`${path} ${fault}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) faults.push(`${path} is ${overflow} px wider than the screen`);
      if ((await page.locator('h1').count()) !== 1) faults.push(`${path} has not exactly one h1`);
    }
    expect(faults).toEqual([]);
  },
  600_000,
);

it('at 320 px with the largest letters nothing is wider than the screen', async () => {
  const page = await (await freshPhone({ viewport: { width: 320, height: 640 } })).newPage();
  await open(page, '/');
  await page.evaluate(() =>
    localStorage.setItem('junan.settings', JSON.stringify({ size: 'elder' })),
  );
  const faults: string[] = [];
  for (const path of onePerKind(builtPages())) {
    await open(page, path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) faults.push(`${path} +${overflow} px`);
  }
  expect(faults).toEqual([]);
}, 600_000);

it('120 is at most two taps away on every kind of page, also with scripts off', async () => {
  const page = await (await freshPhone({ javaScriptEnabled: false })).newPage();
  const faults: string[] = [];
  for (const path of onePerKind(builtPages())) {
    await page.goto((await import('./support/browser.ts')).at(path));
    const call = await page.locator('a[href="tel:120"]').count();
    const urgent = await page.locator('a[href$="/emergency/"]').count();
    if (call + urgent === 0) faults.push(path);
  }
  expect(faults).toEqual([]);
}, 300_000);
