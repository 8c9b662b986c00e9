import type { PrecacheController } from 'workbox-precaching';
import { readState, writeState } from './state.ts';

/** Cache keys (absolute addresses) of everything that a controller stores. */
export function cacheKeysOf(controller: PrecacheController): readonly string[] {
  return [...controller.getURLsToCacheKeys().values()];
}

/**
 * Removes what neither this version nor the one before needs. The version before stays for pages that are still open:
 * they may ask for a chunk of theirs at any time.
 */
export async function dropOldFiles(cacheName: string, current: readonly string[]): Promise<void> {
  const before = await readState(`files-${cacheName}`);
  const kept = new Set([...current, ...(Array.isArray(before) ? before : [])]);
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    if (!kept.has(request.url)) await cache.delete(request);
  }
  await writeState(`files-${cacheName}`, current);
}
