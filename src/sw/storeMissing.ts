import type { PrecacheController } from 'workbox-precaching';

/**
 * Stores what is missing of a controller's files, outside of an installation. Workbox itself writes only while a worker is
 * being installed; at any other time it fetches and keeps nothing.
 *
 * @param base    with both slashes
 * @param files   what the controller lists
 * @throws when one file cannot be fetched, is not the listed one, or finds no room; what has come stays for the next attempt
 */
export async function storeMissing(
  controller: PrecacheController,
  base: string,
  files: readonly { readonly url: string; readonly sha256: string }[],
): Promise<void> {
  const cache = await caches.open(controller.strategy.cacheName);
  for (const { url, sha256 } of files) {
    const key = controller.getCacheKeyForURL(base + url);
    if (key === undefined || (await cache.match(key)) !== undefined) continue;
    const response = await fetch(base + url, { integrity: `sha256-${sha256}`, cache: 'no-cache' });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await cache.put(key, response);
  }
}
