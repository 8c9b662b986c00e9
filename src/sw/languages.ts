/// <reference lib="webworker" />
import { placeOf } from '#domain/address.ts';
import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import { readState, writeState } from './state.ts';

/** Languages whose texts were stored whole on this phone. */
export async function storedLanguages(): Promise<readonly Lang[]> {
  const stored = await readState('languages');
  return Array.isArray(stored) ? LANGS.filter((lang) => stored.includes(lang)) : [];
}

/** Keeps a language for the updates to come. */
export async function rememberLanguage(lang: Lang): Promise<void> {
  const stored = await storedLanguages();
  if (!stored.includes(lang)) await writeState('languages', [...stored, lang]);
}

/** Languages of the pages that are open now: what a first visit has chosen. */
export async function languagesOfClients(clients: Clients, base: string): Promise<readonly Lang[]> {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return [...new Set(open.map((client) => placeOf(new URL(client.url).pathname, base).lang))];
}
