import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { staticSite } from '#build/serve/staticSite.ts';
import { answerTime } from './answer.ts';
import { PHONE, chromiumPath } from '../support/chromium.ts';
import { FLAGS } from './chromium.ts';
import { seenOn, slowPage, watchLargestPaint } from './measure.ts';
import { PAGES, PROFILES } from './profiles.ts';
import { serve } from './servers.ts';
import { spreadOf } from './statistics.ts';
import type { Spread } from './statistics.ts';

export interface OfflineFigures {
  /** largest paint of a page that is opened with the server gone and the browser started anew, ms */
  readonly coldVisits: Readonly<Record<string, Spread>>;
  readonly coldFirstPaints: Readonly<Record<string, Spread>>;
  readonly firstQuestionMs: Spread;
  readonly nextQuestionMs: Spread;
  readonly slideChangeMs: Spread;
  readonly mapFirstDrawMs: Spread;
}

const SLOW = PROFILES[0];
const PACKS_STORED = 60_000;

function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...PHONE,
    executablePath: chromiumPath(),
    args: FLAGS,
  });
}

/** First visit: the core stores itself, the packs are asked for. */
async function store(profile: string, origin: string): Promise<void> {
  const phone = await openBrowser(profile);
  const page = phone.pages()[0] ?? (await phone.newPage());
  await page.goto(`${origin}/offline/`);
  await page.waitForSelector('html[data-stored]', { timeout: PACKS_STORED });
  for (const pack of ['地图', '教学']) {
    const row = page.locator('li', { has: page.getByRole('heading', { name: pack, exact: true }) });
    await row.getByRole('button').first().tap();
    await row.getByText('已存好').waitFor({ timeout: PACKS_STORED });
  }
  // A repeat visit: the pictures of these pages were seen once and are kept.
  for (const { path } of PAGES) {
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
  }
  await phone.close();
}

/** Starts the browser anew and opens one page, six times slower, with no server. */
async function cold<T>(profile: string, url: string, use: (page: Page) => Promise<T>): Promise<T> {
  const phone = await openBrowser(profile);
  try {
    const page = phone.pages()[0] ?? (await phone.newPage());
    await watchLargestPaint(page);
    if (SLOW !== undefined) await slowPage(page, SLOW);
    await page.goto(url, { timeout: 60_000 });
    await page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
    return await use(page);
  } finally {
    await phone.close();
  }
}

const paints = async (page: Page) => {
  await page.waitForTimeout(500);
  const { first, largest } = await seenOn(page);
  return { first, largest };
};

async function questionTimes(page: Page): Promise<readonly [first: number, next: number]> {
  const first = await answerTime(page, '#app p.section button', '#app section h2');
  await page.locator('#app section button[aria-pressed=false]').nth(1).tap();
  await page.waitForTimeout(300);
  return [first, await answerTime(page, 'button:has-text("下一个")', '#app section h2')];
}

const mapDrawn = (page: Page) =>
  page
    .waitForFunction(() => performance.getEntriesByName('map-drawn')[0]?.startTime, undefined, {
      timeout: 60_000,
    })
    .then((handle) => handle.jsonValue() as Promise<number>);

/** Everything that must be quick without a network, each time from a browser that has just been started. */
export async function measureOffline(dist: string, runs: number): Promise<OfflineFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'junan-bench-profile-'));
  const server = await serve(staticSite({ folder: dist, base: '/' }));
  const origin = `https://localhost:${server.port}`;
  try {
    await store(profile, origin);
    server.close();
    const visits: Record<string, Spread> = {};
    const firsts: Record<string, Spread> = {};
    const repeat = async <T>(path: string, use: (page: Page) => Promise<T>) => {
      const results: T[] = [];
      for (let run = 0; run < runs; run += 1) results.push(await cold(profile, origin + path, use));
      return results;
    };
    for (const { id, path } of PAGES) {
      const seen = await repeat(path, paints);
      firsts[id] = spreadOf(seen.map(({ first }) => first));
      visits[id] = spreadOf(seen.map(({ largest }) => largest));
    }
    const questions = await repeat('/check/', questionTimes);
    const slides = await repeat('/teach/slides/9-12-20/', (page) =>
      answerTime(page, 'nav button:last-of-type', 'nav span'),
    );
    const maps = await repeat('/clinics/map/', mapDrawn);
    return {
      coldVisits: visits,
      coldFirstPaints: firsts,
      firstQuestionMs: spreadOf(questions.map(([first]) => first)),
      nextQuestionMs: spreadOf(questions.map(([, next]) => next)),
      slideChangeMs: spreadOf(slides),
      mapFirstDrawMs: spreadOf(maps),
    };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
