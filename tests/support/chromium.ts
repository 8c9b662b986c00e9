import type { BrowserContextOptions } from 'playwright-core';
import { findChromium } from '#build/ensureBrowser.ts';

/** Starts the same in a container, on a laptop and in CI; nothing is fetched by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The size of the cheap phones that this is made for. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 760 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
};

/** Path of a real Chromium. @throws with the one line that tells what to install */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === undefined)
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path.',
    );
  return found;
}
