import { STATE_CACHE } from '#domain/cacheNames.ts';

const keyOf = (name: string) => `/__junan-state/${name}`;

/** Reads a small value that the worker keeps between its lives; undefined when there is none or it is damaged. */
export async function readState(name: string): Promise<unknown> {
  const response = await (await caches.open(STATE_CACHE)).match(keyOf(name));
  return response?.json().catch(() => undefined);
}

/** Keeps a small value. */
export async function writeState(name: string, value: unknown): Promise<void> {
  await (await caches.open(STATE_CACHE)).put(keyOf(name), new Response(JSON.stringify(value)));
}
