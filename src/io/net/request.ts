import type { HttpAnswer } from '#domain/outbox/answer.ts';

/** How long to wait, by purpose, in milliseconds. */
export const TIMEOUT_MS = { read: 20_000, write: 45_000, photo: 90_000 } as const;

export interface RequestOptions {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer;
  readonly purpose: keyof typeof TIMEOUT_MS;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A web page of a portal, or a body that was cut: not an answer of ours.
    return undefined;
  }
}

/**
 * One request to the receiver.
 *
 * @returns status and JSON body; undefined when there was no answer (no network, time-out, cut)
 */
export async function request(
  url: string,
  options: RequestOptions,
): Promise<HttpAnswer | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS[options.purpose]);
  try {
    const { method, headers, body } = options;
    const init: RequestInit = {
      method,
      headers: { ...headers },
      signal: controller.signal,
      cache: 'no-store',
      credentials: 'omit',
    };
    if (body !== undefined) init.body = body;
    const response = await fetch(url, init);
    return { status: response.status, body: await jsonOf(response) };
  } catch {
    // No network is an expected answer, not an error.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
