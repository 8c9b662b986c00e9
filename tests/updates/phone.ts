import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic'];

/** Which versions a page on the screen is made of. A whole page names exactly one in every part. */
export interface PageParts {
  readonly url: string;
  readonly html: string | undefined;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly isAlive: boolean;
  /** a way to help that works without anything: 120 itself, or the page of urgent help */
  readonly hasHelp: boolean;
}

/** The one version of a page, or what is wrong with it. */
export function versionOf(
  parts: PageParts,
): { readonly version: string } | { readonly broken: string } {
  const { html } = parts;
  const isWhole =
    html !== undefined &&
    parts.isAlive &&
    parts.hasHelp &&
    parts.scripts.join() === html &&
    parts.styles.join() === html;
  return isWhole ? { version: html } : { broken: JSON.stringify(parts) };
}

/** A phone with a fresh profile, in a browser that all phones share. */
export class Phone {
  static #browser: Promise<Browser> | undefined;
  readonly #context: BrowserContext;
  readonly #url: string;
  readonly #tags: readonly string[];

  private constructor(context: BrowserContext, url: string, tags: readonly string[]) {
    this.#context = context;
    this.#url = url;
    this.#tags = tags;
  }

  /** @param tags versions that can turn up */
  static async fresh(url: string, tags: readonly string[]): Promise<Phone> {
    Phone.#browser ??= chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
    const context = await (
      await Phone.#browser
    ).newContext({ viewport: { width: 360, height: 760 }, locale: 'zh-CN' });
    return new Phone(context, url, tags);
  }

  static async closeAll(): Promise<void> {
    await (await Phone.#browser)?.close();
    Phone.#browser = undefined;
  }

  async tab(): Promise<Page> {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }

  /** Opens a page; a page that does not come alive is told by `look`, not thrown. */
  async open(page: Page, path: string): Promise<void> {
    await page.goto(this.#url + path, { waitUntil: 'commit' }).catch(() => undefined);
    await this.alive(page);
  }

  async alive(page: Page): Promise<void> {
    await page.waitForSelector('html[data-ready=yes]', { timeout: 15_000 }).catch(() => undefined);
  }

  /** Waits until everything is stored for use without a network. */
  async stored(page: Page): Promise<void> {
    await page.waitForFunction(
      () => document.documentElement.dataset['stored'] !== undefined,
      undefined,
      { timeout: 120_000 },
    );
  }

  /** Which versions the page on the screen is made of. */
  async look(page: Page): Promise<PageParts> {
    const seen = (tags: readonly string[]) => {
      const root = document.documentElement;
      const style = getComputedStyle(root);
      const scripts = (self as { __editions?: Record<string, unknown> }).__editions ?? {};
      return {
        url: location.href,
        html: root.dataset['edition'],
        scripts: Object.keys(scripts),
        styles: tags.filter((tag) => style.getPropertyValue(`--edition-${tag}`) !== ''),
        isAlive:
          root.dataset['ready'] === 'yes' &&
          (document.querySelector('h1')?.textContent ?? '') !== '',
        hasHelp: document.querySelector('a[href="tel:120"], a[href$="/emergency/"]') !== null,
      };
    };
    try {
      return await page.evaluate(seen, this.#tags);
    } catch {
      // The page was just being replaced by the new version: what has come then is what a person sees.
      await this.alive(page);
      return page.evaluate(seen, this.#tags);
    }
  }

  /**
   * Looks for a newer version and waits until its worker is stored whole, has failed, or nothing newer was found.
   *
   * @returns state of the new worker, `none` without one, `refused` when the list itself could not be fetched
   */
  async update(page: Page): Promise<string> {
    return page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      if (registration === undefined) return 'no worker';
      try {
        await registration.update();
      } catch {
        return 'refused';
      }
      const worker = registration.installing;
      if (worker === null) return registration.waiting === null ? 'none' : 'installed';
      return new Promise<string>((resolve) => {
        worker.addEventListener('statechange', () => resolve(worker.state));
        setTimeout(() => resolve(`still ${worker.state}`), 120_000);
      });
    });
  }

  /** Leaves so much room for everything that is stored. */
  async setRoom(page: Page, quotaBytes: number | undefined): Promise<void> {
    const session = await this.#context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(this.#url).origin,
      ...(quotaBytes === undefined ? {} : { quotaSize: quotaBytes }),
    });
    await session.detach();
  }

  usedBytes(page: Page): Promise<number> {
    return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
