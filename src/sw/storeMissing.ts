import type { PrecacheController } from 'workbox-precaching';
import { filesOfBundle, isBundleCheaper, mayBeBundled } from '#domain/bundle.ts';
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

function answerOf({ type, text, base64 }: BundledFile): Response {
  const headers = { 'content-type': type };
  if (base64 === undefined) return new Response(text, { headers });
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Response(bytes, { headers });
}

async function fetchListed(base: string, { url, sha256 }: PackFile, cache: RequestCache) {
  const response = await fetch(base + url, { integrity: `sha256-${sha256}`, cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

async function storeFromBundle(
  cache: Cache,
  base: string,
  bundle: PackFile,
  missing: readonly Missing[],
) {
  // Not kept by the browser as well: its parts are stored, and phones have little room.
  const response = await fetchListed(base, bundle, 'no-store');
  const parts = new Map(filesOfBundle(await response.json()).map((part) => [part.url, part]));
  await Promise.all(
    missing.map(async ({ file, key }) => {
      const part = parts.get(file.url);
      if (part !== undefined) await cache.put(key, answerOf(part));
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
    // A host that has lost the bundle, or is changing it just now, still has the files.
    await storeFromBundle(cache, base, stock.bundle, inBundle).catch((cause: unknown) =>
      console.warn('bundle not used', cause),
    );
  }
  await storeOneByOne(cache, base, await missingOf(cache, base, stock));
}
