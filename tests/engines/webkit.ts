import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Origin } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { Tab } from './tab.ts';
import type { Engine, Point } from './tab.ts';

const DRIVERS = [process.env['WEBKIT_DRIVER'], '/usr/bin/WebKitWebDriver'];
const BROWSERS = ['4.1', '4.0'].flatMap((api) =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'].map(
    (folder) => `${folder}/webkit2gtk-${api}/MiniBrowser`,
  ),
);
const present = (paths: readonly (string | undefined)[]) =>
  paths.find((path) => path !== undefined && existsSync(path));

class WebKitTab extends Tab {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    super();
    this.#driver = driver;
  }

  protected async navigate(url: string): Promise<void> {
    await this.#driver.get(url);
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#driver.executeAsyncScript<string>(
      `const done = arguments[arguments.length - 1];
       (async () => (${expression}))().then(
         (value) => done(JSON.stringify({ value })),
         (problem) => done(JSON.stringify({ problem: String(problem) })));`,
    );
    const { value, problem } = JSON.parse(answer) as { value?: unknown; problem?: string };
    if (problem !== undefined) throw new Error(problem);
    return value;
  }

  protected async press({ x, y }: Point): Promise<void> {
    const move = { x, y, origin: Origin.VIEWPORT, duration: 0 };
    await this.#driver.actions().move(move).press().release().perform();
  }
}

/** A screen for a browser that cannot do without one: Xvfb, which picks a free number and tells it. */
async function startScreen(): Promise<{ readonly child: ChildProcess; readonly display: string }> {
  if (!existsSync('/usr/bin/Xvfb'))
    throw new Error('WebKitGTK needs a screen and there is no Xvfb (Debian: apt-get install xvfb)');
  const child = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '400x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', () => reject(new Error('Xvfb ended')));
  });
  return { child, display: `:${number}` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A running WebKitGTK, driven through its own WebDriver. */
export class WebKitEngine implements Engine {
  readonly #children: readonly ChildProcess[];
  readonly #driver: WebDriver;
  readonly #home: string;
  readonly version: string;

  private constructor(
    driver: WebDriver,
    children: readonly ChildProcess[],
    home: string,
    version: string,
  ) {
    this.#driver = driver;
    this.#children = children;
    this.#home = home;
    this.version = version;
  }

  /** @throws when the parts are not on this machine, or do not start */
  static async start(): Promise<WebKitEngine> {
    const [program, binary] = [present(DRIVERS), present(BROWSERS)];
    if (program === undefined || binary === undefined)
      throw new Error('there is no WebKitGTK (Debian: apt-get install webkit2gtk-driver xvfb)');
    const home = mkdtempSync(join(tmpdir(), 'junan-webkit-'));
    const given = process.env['DISPLAY'];
    const screen = given === undefined ? await startScreen() : undefined;
    const port = await freePort();
    const service = spawn(program, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: home,
        XDG_DATA_HOME: join(home, 'data'),
        XDG_CACHE_HOME: join(home, 'cache'),
        DISPLAY: given ?? screen?.display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // A container gives no rights for a sandbox of its own; the pages are ours.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    const children = [service, ...(screen === undefined ? [] : [screen.child])];
    await wait(500);
    try {
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        })
        .build();
      await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 });
      await driver.manage().window().setRect({ width: 360, height: 800, x: 0, y: 0 });
      const version = String((await driver.getCapabilities()).get('browserVersion') ?? '');
      return new WebKitEngine(driver, children, home, `WebKitGTK ${version}`);
    } catch (cause) {
      for (const child of children) child.kill('SIGKILL');
      throw new Error(`WebKitGTK did not start: ${String(cause)}`, { cause });
    }
  }

  openTab(): Promise<Tab> {
    return Promise.resolve(new WebKitTab(this.#driver));
  }

  async close(): Promise<void> {
    await this.#driver.quit().catch((cause: unknown) => console.warn('WebKitGTK', cause));
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}
