import { chromium } from 'playwright-core';
import { findChromium } from '../ensureBrowser.ts';
import { builtFor, openSite } from './site.ts';

/** From a key press to the frame that shows the next slide, in ms. */
export interface SlideSpeed {
  readonly changes: number;
  readonly median: number;
  readonly worst: number;
  readonly cpuSlowdown: number;
}

const SLOWDOWN = 6;
const LESSONS = ['6-9-40', '9-12-40', '12-15-40'];

/** Measures every slide change of the long lessons forwards and back, offline, at a CPU six times slower, on 1024×768. */
export async function slideChanges(folder: string): Promise<SlideSpeed> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const { base } = builtFor(folder);
  const site = await openSite(browser, folder, { base });
  const times: number[] = [];
  try {
    const page = await site.context.newPage();
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const lesson of LESSONS) {
      await site.context.setOffline(false);
      await page.goto(`${site.url}teach/slides/${lesson}/`);
      await page.waitForSelector('html[data-ready=yes]');
      await page.waitForFunction(() => [...document.images].every((image) => image.complete));
      await site.context.setOffline(true);
      const devTools = await site.context.newCDPSession(page);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const slides = await page.locator('section').count();
      for (const key of ['PageDown', 'PageUp'])
        for (let press = 1; press < slides; press += 1) {
          times.push(await page.evaluate(timeOfKey, key));
          await page.waitForTimeout(200);
        }
      await devTools.detach();
    }
  } finally {
    await site.close();
    await browser.close();
  }
  const sorted = [...times].sort((a, b) => a - b);
  return {
    changes: times.length,
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
    worst: Math.round(sorted[sorted.length - 1] ?? Number.NaN),
    cpuSlowdown: SLOWDOWN,
  };
}

/** Runs in the page: presses a key and waits until another slide is shown and painted. */
function timeOfKey(key: string): Promise<number> {
  const shown = () => document.querySelector('section:not([hidden]) p')?.textContent;
  const before = shown();
  const start = performance.now();
  dispatchEvent(new KeyboardEvent('keydown', { key }));
  return new Promise((resolve) => {
    const look = () => {
      if (shown() === before) requestAnimationFrame(look);
      // The frame after the one in which the change was seen has been painted.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
    };
    requestAnimationFrame(look);
  });
}
