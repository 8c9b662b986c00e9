import type { Browser, CDPSession, Page } from 'playwright-core';
import { PHONE } from '../support/chromium.ts';
import type { Profile } from './profiles.ts';

/** What one load of one page showed. Times in ms since the navigation began. */
export interface Load {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly largestIs: string;
  readonly layoutShift: number;
  /** until text and pictures of the first screen are there, scripts apart */
  readonly bytes: number;
  readonly requests: number;
  /** until every key works; undefined for a page without script */
  readonly readyMs?: number;
  readonly readyBytes?: number;
  /** from the touch to the next picture of the screen that answers it */
  readonly tapMs?: number;
}

interface Seen {
  first: number;
  largest: number;
  largestIs: string;
  shift: number;
  ready: number;
  taps: number[];
}

/** Runs in the page before everything else. */
function watchPage(): void {
  const seen: Seen = { first: 0, largest: 0, largestIs: '', shift: 0, ready: 0, taps: [] };
  Object.assign(window, { __bench: seen });
  const observe = (
    options: PerformanceObserverInit & { durationThreshold?: number },
    on: (entry: PerformanceEntry) => void,
  ) => {
    new PerformanceObserver((list) => list.getEntries().forEach(on)).observe(options);
  };
  observe({ type: 'paint', buffered: true }, (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  observe({ type: 'largest-contentful-paint', buffered: true }, (entry) => {
    const { element } = entry as PerformanceEntry & { element?: Element | null };
    seen.largest = entry.startTime;
    seen.largestIs =
      `${element?.tagName ?? '?'} ${(element?.textContent || element?.getAttribute('src')) ?? ''}`.slice(
        0,
        60,
      );
  });
  observe({ type: 'layout-shift', buffered: true }, (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe({ type: 'event', buffered: true, durationThreshold: 16 }, (entry) => {
    if (/^(pointer|click|touch)/.test(entry.name)) seen.taps.push(entry.duration);
  });
  const lookForReady = () => {
    if (document.documentElement?.dataset['ready'] === 'yes') seen.ready = performance.now();
    else setTimeout(lookForReady, 10);
  };
  lookForReady();
}

/** Notes what the page shows; call before it is opened. */
export async function watchLargestPaint(page: Page): Promise<void> {
  await page.addInitScript(watchPage);
}

/** What was noted so far. */
export const seenOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { __bench: Seen }).__bench);

/** Bytes over the wire that the page itself asked for. */
function countBytes(session: CDPSession) {
  const count = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    count.bytes += encodedDataLength;
    count.requests += 1;
  });
  return count;
}

export async function slowPage(page: Page, profile: Profile): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
  return session;
}

async function tapTime(page: Page, selector: string): Promise<number | undefined> {
  const key = page.locator(selector).first();
  if ((await key.count()) === 0) return undefined;
  await key.tap({ noWaitAfter: true, timeout: 20_000 }).catch(() => undefined);
  await page.waitForTimeout(600);
  const { taps } = await seenOn(page).catch(() => ({ taps: [] as number[] }));
  // Shorter than the engine reports: at once.
  return taps.length === 0 ? 16 : Math.max(...taps);
}

/**
 * Opens an address in a new profile and reports what a reader sees.
 *
 * @param tap what to touch once the page is ready; undefined for the limit, which has no script
 */
export async function measureLoad(
  browser: Browser,
  profile: Profile,
  url: string,
  tap: string | undefined,
): Promise<Load> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await watchLargestPaint(page);
    const session = await slowPage(page, profile);
    const count = countBytes(session);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const { bytes, requests } = count;
    if (tap !== undefined) await page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
    await page
      .waitForFunction(
        () => (window as unknown as { __bench: Seen }).__bench.largest > 0,
        undefined,
        {
          timeout: 10_000,
        },
      )
      .catch(() => undefined);
    await page.waitForTimeout(500);
    const seen = await seenOn(page);
    const load = {
      firstPaintMs: seen.first,
      largestPaintMs: seen.largest,
      largestIs: seen.largestIs,
      layoutShift: seen.shift,
      bytes,
      requests,
    };
    if (tap === undefined) return load;
    const readyBytes = count.bytes;
    const tapMs = await tapTime(page, tap);
    return { ...load, readyMs: seen.ready, readyBytes, ...(tapMs !== undefined && { tapMs }) };
  } finally {
    await context.close();
  }
}
