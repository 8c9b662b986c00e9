import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { CHROMIUM_FLAGS, PHONE, chromiumPath } from '../../support/chromium.ts';

let browser: Browser | undefined;
const cameras: Browser[] = [];
const contexts: BrowserContext[] = [];

/** A new browser profile: nothing stored, no worker. Closed after the tests of the file. */
export async function freshPhone(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  const context = await browser.newContext({ ...PHONE, ...options });
  contexts.push(context);
  return context;
}

/** A phone whose back camera sees a film (.mjpeg); the page may use it. */
export async function phoneWithCamera(film: string): Promise<BrowserContext> {
  const camera = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  cameras.push(camera);
  return camera.newContext({ ...PHONE, permissions: ['camera'] });
}

/** Address of a page of the served site: `at('/emergency/', 'en')`. */
export function at(path: string, lang: 'zh-CN' | 'en' = 'zh-CN'): string {
  return `${inject('siteUrl')}${lang === 'en' ? 'en/' : ''}${path.replace(/^\//, '')}`;
}

/** Opens a page and waits until it has been hydrated. */
export async function open(
  page: Page,
  path: string,
  lang: 'zh-CN' | 'en' = 'zh-CN',
): Promise<void> {
  await page.goto(at(path, lang));
  await page.waitForSelector('html[data-ready=yes]');
}

/** Waits until core and language are stored on the phone, so that the network may be cut. */
export async function storedOffline(page: Page): Promise<void> {
  const deadline = Date.now() + 45_000;
  while (Date.now() < deadline) {
    // The page notes it when the worker has answered that every file of its language is there: nothing is fetched after that.
    const isStored = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const { stored } = document.documentElement.dataset;
      return registration?.active?.state === 'activated' && stored !== undefined;
    });
    if (isStored) return;
    await page.waitForTimeout(200);
  }
  throw new Error('the app was not stored on the phone within 45 seconds');
}

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await browser?.close();
  await Promise.all(cameras.map((camera) => camera.close()));
  browser = undefined;
});
