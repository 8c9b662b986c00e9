import type { PrecacheController } from 'workbox-precaching';
import { OWN_HEADERS, filesOfBundle, isBundleCheaper, mayBeBundled } from '#domain/bundle.ts';
import type { BundledFile } from '#domain/bundle.ts';
import type { PackFile } from '#domain/packs.ts';

/** As many as a browser opens to one host; more would only wait. */
const REQUESTS_AT_A_TIME = 6;

/** Files of one controller that belong together, and the bundle that holds them all. */
export interface Stock {
  readonly controller: PrecacheController;
  readonly files: readonly PackFile[];
  readonly bundle: PackFile;
}

/** A file that is not stored yet, with the key under which the controller looks for it. */
interface Missing {
  readonly file: PackFile;
  readonly key: string;
}

async function missingOf(cache: Cache, base: string, stock: Stock): Promise<readonly Missing[]> {
  const stored = new Set((await cache.keys()).map((request) => request.url));
  return stock.files.flatMap((file) => {
    const key = stock.controller.getCacheKeyForURL(base + file.url);
    return key === undefined || stored.has(key) ? [] : [{ file, key }];
  });
}

/** Headers of the server for every page of the site, taken from the shell; undefined while that is not stored. */
async function pageHeaders(cache: Cache, base: string, stock: Stock): Promise<Headers | undefined> {
  const shell = stock.files.find(({ url }) => !mayBeBundled(url));
  const key = shell && stock.controller.getCacheKeyForURL(base + shell.url);
  const answer = key === undefined ? undefined : await cache.match(key);
  if (answer === undefined) return undefined;
  const headers = new Headers(answer.headers);
  for (const name of OWN_HEADERS) headers.delete(name);
  return headers;
}

function answerOf({ type, text, base64 }: BundledFile, page: Headers | undefined): Response {
  if (type.startsWith('text/html')) return new Response(text, page && { headers: page });
  const headers = { 'content-type': type };
  if (base64 === undefined) return new Response(text, { headers });
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Response(bytes, { headers });
}

/** @throws when the file does not come, or is not the listed one: cut, changed meanwhile, or the page of a hotel network */
async function fetchListed(base: string, { url, sha256 }: PackFile, cache: RequestCache) {
  const response = await fetch(base + url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (!btoa(String.fromCharCode(...digest)).startsWith(sha256))
    throw new Error(`${url}: the file that came is not the one that was listed`);
  // A browser refuses to open a page from an answer that was led on from another address.
  return response.redirected ? new Response(bytes, { headers: response.headers }) : response;
}

async function storeFromBundle(
  cache: Cache,
  base: string,
  stock: Stock,
  missing: readonly Missing[],
) {
  const headers = await pageHeaders(cache, base, stock);
  // Not kept by the browser as well: its parts are stored, and phones have little room.
  const response = await fetchListed(base, stock.bundle, 'no-store');
  const parts = new Map(filesOfBundle(await response.json()).map((part) => [part.url, part]));
  await Promise.all(
    missing.map(async ({ file, key }) => {
      const part = parts.get(file.url);
      const isBare = headers === undefined && file.url.endsWith('.html');
      // A page without the headers of its server would be less protected: then it comes from there by itself.
      if (part !== undefined && !isBare) await cache.put(key, answerOf(part, headers));
    }),
  );
}

async function storeOneByOne(cache: Cache, base: string, missing: readonly Missing[]) {
  const queue = missing.values();
  const work = async () => {
    for (const { file, key } of queue)
      await cache.put(key, await fetchListed(base, file, 'no-cache'));
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_A_TIME }, work));
}

/**
 * Stores what is missing of some files: from their bundle when that is cheaper, and what is then still missing one by one.
 * Workbox itself fetches one file after the other, and only while a worker is being installed.
 *
 * @param base with both slashes
 * @throws when one file cannot be fetched, is not the listed one, or finds no room; what has come stays for the next attempt
 */
export async function storeMissing(base: string, stock: Stock): Promise<void> {
  const cache = await caches.open(stock.controller.strategy.cacheName);
  const missing = await missingOf(cache, base, stock);
  if (missing.length === 0) return;
  const inBundle = missing.filter(({ file }) => mayBeBundled(file.url));
  const files = inBundle.map(({ file }) => file);
  if (isBundleCheaper(files, stock.bundle)) {
    const alone = missing.filter(({ file }) => !mayBeBundled(file.url));
    await storeOneByOne(cache, base, alone);
    // A host that has lost the bundle, or is changing it just now, still has the files.
    await storeFromBundle(cache, base, stock, inBundle).catch((cause: unknown) =>
      console.warn('bundle not used', cause),
    );
  }
  await storeOneByOne(cache, base, await missingOf(cache, base, stock));
}
