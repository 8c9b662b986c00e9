import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../support/chromium.ts';

/** Waits of the app of 20 s and more (time-outs, long pauses) pass this many times faster, so that a night of them fits into minutes. */
const HURRY = 20;

/** A clock that can be set, and long waits that pass faster. Runs in the page before the app. */
const clockScript = (offsetMs: number) => `(() => {
  if (self.__clock) { self.__clock(${offsetMs}); return; }
  const Real = Date, later = self.setTimeout;
  let offset = ${offsetMs};
  self.__clock = (ms) => { offset = ms; };
  function Shifted(...parts) {
    if (!new.target) return new Real(Real.now() + offset).toString();
    return parts.length === 0 ? new Real(Real.now() + offset) : new Real(...parts);
  }
  Shifted.prototype = Real.prototype;
  Shifted.now = () => Real.now() + offset;
  Shifted.parse = Real.parse;
  Shifted.UTC = Real.UTC;
  self.Date = Shifted;
  self.setTimeout = (act, ms, ...rest) => later(act, ms >= 20000 ? ms / ${HURRY} : ms, ...rest);
})()`;

/** Ends a wait on a page that hangs: the browser's own answers know no time-out. */
export async function within<T>(ms: number, wait: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer of the page within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([wait, late]);
  } finally {
    clearTimeout(timer);
    wait.catch(() => undefined);
  }
}
const PATIENCE_MS = 15_000;

/** What the database of the phone holds, by the words that the person typed. */
export interface Holdings {
  readonly drafts: readonly {
    readonly id: string;
    readonly answers: Readonly<Record<string, unknown>>;
  }[];
  readonly reports: readonly {
    readonly state: string;
    readonly json: string;
    readonly photosMissing: number;
  }[];
}

const HOLDINGS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('junan-reports');
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onsuccess = () => {
    const db = opening.result;
    const reading = db.transaction(['drafts', 'reports']);
    const drafts = reading.objectStore('drafts').getAll();
    const reports = reading.objectStore('reports').getAll();
    reading.oncomplete = () => {
      db.close();
      resolve({ drafts: drafts.result, reports: reports.result.map((row) => ({ state: row.entry.state, json: row.json, photosMissing: (row.entry.photosMissing || []).length })) });
    };
  };
})`;

/** One phone: a browser with a profile on disk, that can be killed like a phone whose battery is pulled out. */
export class Phone {
  offsetMs = 0;
  /** runs before the app in every page; used to break the outbox on purpose */
  readonly prelude: string | undefined;
  private readonly profile = mkdtempSync(join(tmpdir(), 'junan-phone-'));
  private child: ChildProcess | undefined;
  private browser: Browser | undefined;
  private context: BrowserContext | undefined;

  constructor(prelude: string | undefined) {
    this.prelude = prelude;
  }

  get isOn(): boolean {
    return this.browser?.isConnected() === true;
  }

  /** Switches it on. @throws when the browser does not come up in time; then none is left running */
  async start(): Promise<void> {
    await this.kill();
    try {
      await this.launch();
    } catch (cause) {
      // A browser that came too late would hold the profile, and every later one would leave at once.
      await this.kill();
      throw cause;
    }
  }

  private async launch(): Promise<void> {
    // A killed browser leaves its lock behind; the next one would refuse the profile.
    for (const name of readdirSync(this.profile))
      if (name.startsWith('Singleton')) rmSync(join(this.profile, name), { force: true });
    const args = [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--window-size=360,760',
      '--disable-breakpad',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.profile}`,
      'about:blank',
    ];
    // A process group of its own: the kill takes the renderers with it.
    this.child = spawn(chromiumPath(), args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.browser = await chromium.connectOverCDP(await within(90_000, addressOf(this.child)), {
      timeout: 60_000,
    });
    this.context = this.browser.contexts()[0]!;
    this.context.setDefaultTimeout(12_000);
    await this.context.addInitScript(clockScript(this.offsetMs));
    if (this.prelude !== undefined) await this.context.addInitScript(this.prelude);
  }

  async newPage(): Promise<Page> {
    if (this.context === undefined) throw new Error('the phone is off');
    return this.context.newPage();
  }

  pages(): readonly Page[] {
    return this.context?.pages() ?? [];
  }

  /** SIGKILL to the browser and all its children. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await ended;
    await within(PATIENCE_MS, this.browser?.close() ?? Promise.resolve()).catch(() => undefined);
  }

  /** Sets the clock of all pages, now and after every start. */
  async setClock(offsetMs: number): Promise<void> {
    this.offsetMs = offsetMs;
    await this.context?.addInitScript(clockScript(offsetMs));
    for (const page of this.pages())
      await within(PATIENCE_MS, page.evaluate(clockScript(offsetMs)));
  }

  /** Reads the database of the phone. */
  async holdings(page: Page): Promise<Holdings> {
    return (await within(PATIENCE_MS, page.evaluate(HOLDINGS))) as Holdings;
  }

  async scrap(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      told = (told + chunk.toString()).slice(-20_000);
      const address = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`the browser ended (${String(signal ?? code)})`)),
    );
  });
}
