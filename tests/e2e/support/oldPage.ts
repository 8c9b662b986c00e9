import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { DevTools } from './devTools.ts';

const WAIT_MS = 30_000;

/** One tab of the old browser. Everything that the console, the script engine or the network complains about is kept. */
export class OldPage {
  readonly #devTools: DevTools;
  readonly #session: string;
  readonly complaints: string[] = [];

  private constructor(devTools: DevTools, session: string) {
    this.#devTools = devTools;
    this.#session = session;
    devTools.onEvent((method, params, sessionId) => {
      if (sessionId === session) this.#note(method, params);
    });
  }

  static async open(devTools: DevTools): Promise<OldPage> {
    const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new OldPage(devTools, String(sessionId));
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.send(`${domain}.enable`);
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: 360,
      height: 760,
      deviceScaleFactor: 1,
      mobile: true,
    });
    return page;
  }

  #note(method: string, params: Readonly<Record<string, unknown>>): void {
    const text = JSON.stringify(params);
    const isError =
      method === 'Runtime.exceptionThrown' ||
      (method === 'Runtime.consoleAPICalled' && params['type'] === 'error') ||
      (method === 'Log.entryAdded' && /"level":"error"/.test(text));
    if (isError) this.complaints.push(text.slice(0, 2000));
  }

  send(method: string, params: Readonly<Record<string, unknown>> = {}) {
    return this.#devTools.send(method, params, this.#session);
  }

  /** Value of an expression in the page; a promise is waited for. @throws what the page throws */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (answer['exceptionDetails'] !== undefined)
      throw new Error(JSON.stringify(answer['exceptionDetails']).slice(0, 1000));
    return (answer['result'] as { readonly value?: unknown }).value;
  }

  /** Waits until an expression is true; it may await. @throws with what the page complained about */
  async until(expression: string): Promise<void> {
    // Caught inside the page: a page that is not there yet is no complaint of the page.
    const probe = `(async () => { try { return Boolean(${expression}); } catch { return false; } })()`;
    const deadline = Date.now() + WAIT_MS;
    while (Date.now() < deadline) {
      const isTrue = await this.evaluate(probe).catch(() => false);
      if (isTrue === true) return;
      await wait(100);
    }
    const url = String(await this.evaluate('location.href'));
    throw new Error(`${url}: never true: ${expression}\n${this.complaints.join('\n')}`);
  }

  async goto(url: string): Promise<void> {
    await this.send('Page.navigate', { url });
    await this.until(
      `location.href === ${JSON.stringify(url)} && document.querySelector('html[data-ready=yes]')`,
    );
  }

  /** Taps the first visible match, in its middle, as a finger would. */
  async tap(selector: string, text = ''): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.getClientRects().length > 0 && e.textContent.includes(${JSON.stringify(text)}))`;
    await this.until(find);
    const point = (await this.evaluate(`(() => {
      const e = ${find};
      e.scrollIntoView({ block: 'center' });
      const box = e.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    })()`)) as { readonly x: number; readonly y: number };
    for (const type of ['mousePressed', 'mouseReleased']) {
      const button = { type, ...point, button: 'left', clickCount: 1 };
      await this.send('Input.dispatchMouseEvent', button);
    }
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('Page.captureScreenshot');
    writeFileSync(file, Buffer.from(String(data), 'base64'));
  }
}
