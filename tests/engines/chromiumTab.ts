import { writeFileSync } from 'node:fs';
import type { DevTools } from './devTools.ts';
import { Tab } from './tab.ts';
import type { Point } from './tab.ts';

/** One tab of a Chromium of any age. Everything that the console, the script engine or the network complains about is kept. */
export class ChromiumTab extends Tab {
  readonly #devTools: DevTools;
  readonly #session: string;

  private constructor(devTools: DevTools, session: string) {
    super();
    this.#devTools = devTools;
    this.#session = session;
    devTools.onEvent((method, params, sessionId) => {
      if (sessionId === session) this.#note(method, params);
    });
  }

  static async open(devTools: DevTools): Promise<ChromiumTab> {
    const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new ChromiumTab(devTools, String(sessionId));
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tab.send(`${domain}.enable`);
    await tab.send('Emulation.setDeviceMetricsOverride', {
      width: 360,
      height: 760,
      deviceScaleFactor: 1,
      mobile: true,
    });
    return tab;
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

  protected async navigate(url: string): Promise<void> {
    await this.send('Page.navigate', { url });
  }

  protected async press(point: Point): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', {
        type,
        ...point,
        button: 'left',
        clickCount: 1,
      });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('Page.captureScreenshot');
    writeFileSync(file, Buffer.from(String(data), 'base64'));
  }
}
