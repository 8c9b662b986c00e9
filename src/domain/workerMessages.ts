import { LANGS } from './lang.ts';
import type { Lang } from './lang.ts';

/** What a page asks of the service worker: apply the waiting version, or store a language it has just been opened in. */
export type WorkerMessage =
  { readonly type: 'apply' } | { readonly type: 'store-language'; readonly lang: Lang };

/** Reads a message; undefined for anything else. */
export function messageOf(data: unknown): WorkerMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, lang } = data as { readonly type?: unknown; readonly lang?: unknown };
  if (type === 'apply') return { type };
  const known = LANGS.find((code) => code === lang);
  return type === 'store-language' && known !== undefined ? { type, lang: known } : undefined;
}

/** Name of the sync event that the page asks for after a report was stored. */
export const SYNC_TAG = 'junan-outbox';
