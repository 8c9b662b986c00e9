import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumTab } from './chromiumTab.ts';
import { DevTools } from './devTools.ts';
import type { Engine } from './tab.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
  '--lang=zh-CN',
  '--window-size=360,760',
  '--remote-debugging-pipe',
];
/** The old one has no helper program for its processes. */
const OLD_FLAGS = ['--no-zygote', '--single-process'];

/** A running Chromium of any age, with a profile of its own. */
export class ChromiumEngine implements Engine {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly devTools: DevTools;
  version = '';

  private constructor(program: string, flags: readonly string[]) {
    this.#profile = mkdtempSync(join(tmpdir(), 'junan-chromium-'));
    this.#child = spawn(program, [...FLAGS, ...flags, `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.devTools = new DevTools(this.#child);
  }

  /** @throws when it does not start */
  static async start(program: string, age: 'old' | 'today'): Promise<ChromiumEngine> {
    const engine = new ChromiumEngine(program, age === 'old' ? OLD_FLAGS : []);
    const { product } = await engine.devTools.send('Browser.getVersion');
    engine.version = String(product).replace('Headless', '').replace('/', ' ');
    return engine;
  }

  openTab(): Promise<ChromiumTab> {
    return ChromiumTab.open(this.devTools);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
