import type { Lang } from './lang.ts';

/** Names of the caches; ours begin with `junan-` so that nothing of another site on the same host is touched. */
export const CORE_CACHE = 'junan-core';
export const PACK_CACHE = 'junan-packs';
export const STATE_CACHE = 'junan-state';

/** Cache of the texts and shells of one language. */
export function textCache(lang: Lang): string {
  return `junan-text-${lang}`;
}
