import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../support/chromium.ts';

/** The certificate of a run is signed by nobody. */
export const FLAGS = [...CHROMIUM_FLAGS, '--ignore-certificate-errors'];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}
