import { findChromium } from '#build/ensureBrowser.ts';

/** Path of a real Chromium. @throws with the one line that tells what to install */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === undefined)
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path.',
    );
  return found;
}
