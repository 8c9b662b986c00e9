import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Json = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Json;
  readonly sessionId?: string;
  readonly result?: Json;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(result: Json): void;
  reject(problem: Error): void;
}

/**
 * The few calls of the DevTools protocol that a journey needs, over the pipe of `--remote-debugging-pipe`: today's drivers
 * refuse a Chromium of 2019. Messages are JSON, each ended by a zero byte.
 */
export class DevTools {
  readonly #out: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(message: Message) => void>();
  #lastId = 0;

  constructor(child: ChildProcess) {
    this.#out = child.stdio[3] as Writable;
    let rest = '';
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.#receive(JSON.parse(part) as Message);
    });
    this.#out.on('error', () => undefined);
    child.once('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`the browser ended (${code ?? signal})`));
    });
  }

  #receive(message: Message): void {
    const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (message.id !== undefined) this.#waiting.delete(message.id);
    if (message.error !== undefined) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result ?? {});
    for (const listener of this.#listeners) listener(message);
  }

  send(method: string, params: Json = {}, sessionId?: string): Promise<Json> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  onEvent(listener: (method: string, params: Json, sessionId: string | undefined) => void): void {
    this.#listeners.add(({ method, params = {}, sessionId }) => {
      if (method !== undefined) listener(method, params, sessionId);
    });
  }
}
