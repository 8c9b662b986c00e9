import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tab } from './tab.ts';
import type { Engine, Point } from './tab.ts';

type Json = Readonly<Record<string, unknown>>;
interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Json;
  readonly method?: string;
  readonly params?: Json;
  readonly message?: string;
}

const PROGRAMS = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** Nothing but the page may ask the network for anything. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'zh-CN',
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false,
};

/** WebDriver BiDi, which Firefox itself speaks: no driver program is needed. */
class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;
  onEvent: (method: string, params: Json) => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.type === 'event') this.onEvent(answer.method ?? '', answer.params ?? {});
      else this.#waiting.get(answer.id ?? 0)?.(answer);
    };
  }

  static connect(url: string): Promise<BiDi> {
    const socket = new WebSocket(`${url}/session`);
    return new Promise((resolve, reject) => {
      socket.onopen = () => resolve(new BiDi(socket));
      socket.onerror = () => reject(new Error('Firefox did not answer'));
    });
  }

  async send(method: string, params: Json = {}): Promise<Json> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    this.#waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? ''}`);
    return answer.result ?? {};
  }

  close(): void {
    this.#socket.close();
  }
}

class FirefoxTab extends Tab {
  readonly #bidi: BiDi;
  readonly #context: string;

  constructor(bidi: BiDi, context: string) {
    super();
    this.#bidi = bidi;
    this.#context = context;
    bidi.onEvent = (method, params) => {
      if (method === 'log.entryAdded' && params['level'] === 'error')
        this.complaints.push(String(params['text']));
    };
  }

  protected async navigate(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', {
      context: this.#context,
      url,
      wait: 'none',
    });
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer['type'] === 'exception')
      throw new Error(JSON.stringify(answer['exceptionDetails']).slice(0, 1000));
    const { value } = answer['result'] as { readonly value: string };
    return (JSON.parse(value) as { readonly value?: unknown }).value;
  }

  protected async press({ x, y }: Point): Promise<void> {
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [
        {
          type: 'pointer',
          id: 'finger',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }
}

/** Address on which a started Firefox listens. @throws when it ends or says nothing for 30 seconds */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Firefox did not start within 30 s')), 30_000);
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
    child.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-300)}`)));
  });
}

/** A running Firefox with a profile of its own. */
export class FirefoxEngine implements Engine {
  readonly #child: ChildProcess;
  readonly #home: string;
  #bidi: BiDi | undefined;
  version = '';

  private constructor(program: string) {
    this.#home = mkdtempSync(join(tmpdir(), 'junan-firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(this.#home, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--no-remote', '--profile', this.#home];
    this.#child = spawn(program, [...args, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        HOME: this.#home,
        MOZ_HEADLESS_WIDTH: '400',
        MOZ_HEADLESS_HEIGHT: '800',
      },
    });
  }

  /** @throws when there is no Firefox on this machine, or it does not start */
  static async start(): Promise<FirefoxEngine> {
    const program = PROGRAMS.find((path) => path !== undefined && existsSync(path));
    if (program === undefined)
      throw new Error('there is no Firefox (Debian: apt-get install firefox-esr; or set FIREFOX)');
    const engine = new FirefoxEngine(program);
    engine.#bidi = await BiDi.connect(await listening(engine.#child));
    const { capabilities } = await engine.#bidi.send('session.new', { capabilities: {} });
    engine.version = `Firefox ${String((capabilities as Json)['browserVersion'])}`;
    await engine.#bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return engine;
  }

  async openTab(): Promise<Tab> {
    if (this.#bidi === undefined) throw new Error('Firefox has not been started');
    const { context } = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    await this.#bidi.send('browsingContext.setViewport', {
      context,
      viewport: { width: 360, height: 760 },
    });
    return new FirefoxTab(this.#bidi, String(context));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#bidi?.close();
    this.#child.kill('SIGTERM');
    const hard = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(hard);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}
