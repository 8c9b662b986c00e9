import type { SafetyCorrection } from '#content/schemas/edition.ts';
import { AVIF_PIXEL } from '#domain/avifPixel.ts';
import { PACK_CACHE } from '#domain/cacheNames.ts';
import { filesForFormat } from '#domain/packs.ts';
import type { PackFile, PackId, PackList, PictureFormat } from '#domain/packs.ts';
import { missedCorrections } from '#domain/safetyCorrection.ts';
import { packStateOf } from '#domain/packState.ts';
import type { ConnectionHint, PackState } from '#domain/packState.ts';

export type StorablePack = Exclude<PackId, 'core'>;

const base = import.meta.env.BASE_URL;

/**
 * The list of packs: the newest that can be had, else the one that was read last.
 *
 * @throws when it is neither stored nor to be fetched
 */
export async function loadPackList(): Promise<PackList> {
  const url = `${base}packs.json`;
  const cache = await caches.open(PACK_CACHE);
  try {
    const response = await fetch(url);
    if (response.ok) {
      await cache.put(url, response.clone());
      return (await response.json()) as PackList;
    }
  } catch {
    // No network: the stored list tells what is on the phone.
  }
  const stored = await cache.match(url);
  if (stored === undefined) throw new Error('packs.json is neither stored nor to be fetched');
  return (await stored.json()) as PackList;
}

let format: Promise<PictureFormat> | undefined;

/** The picture format that this engine draws; asked once. */
export function pictureFormat(): Promise<PictureFormat> {
  format ??= new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve('avif');
    picture.onerror = () => resolve('webp');
    picture.src = `data:image/avif;base64,${AVIF_PIXEL}`;
  });
  return format;
}

async function storedUrls(files: readonly PackFile[]): Promise<ReadonlySet<string>> {
  const cache = await caches.open(PACK_CACHE);
  const prefix = new URL(base, location.href).href;
  const keys = new Set((await cache.keys()).map((request) => request.url));
  return new Set(files.filter((file) => keys.has(prefix + file.url)).map((file) => file.url));
}

/** Files of a pack for this phone. */
export async function filesOfPack(
  list: PackList,
  pack: StorablePack,
): Promise<readonly PackFile[]> {
  return filesForFormat(list.packs[pack], await pictureFormat());
}

/** What is stored of a pack now. */
export async function statusOfPack(list: PackList, pack: StorablePack): Promise<PackState> {
  const files = await filesOfPack(list, pack);
  return packStateOf(files, await storedUrls(files));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** Fetches one file and stores it only if its hash is the one of the list. @throws on network, hash or storage failure */
async function storeFile(cache: Cache, file: PackFile, signal: AbortSignal): Promise<void> {
  const url = base + file.url;
  const response = await fetch(url, { signal, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (!(await sha256(bytes)).startsWith(file.sha256))
    throw new Error(`${url}: the file that came is not the one that was listed`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  await cache.put(url, new Response(bytes, { headers: { 'content-type': type } }));
}

/**
 * Fetches what is missing of a pack, two files at a time. What has come stays: an interrupted download goes on where it stopped.
 *
 * @param onProgress bytes so far and in all
 * @throws the first failure; `signal` aborts (pause)
 */
export async function fetchPack(
  list: PackList,
  pack: StorablePack,
  signal: AbortSignal,
  onProgress: (state: PackState) => void,
): Promise<void> {
  const files = await filesOfPack(list, pack);
  const stored = new Set(await storedUrls(files));
  const cache = await caches.open(PACK_CACHE);
  const queue = files.filter((file) => !stored.has(file.url)).values();
  const work = async () => {
    for (const file of queue) {
      if (signal.aborted) return;
      await storeFile(cache, file, signal);
      stored.add(file.url);
      onProgress(packStateOf(files, stored));
    }
  };
  await Promise.all([work(), work()]);
  if (!signal.aborted) await dropStale(list, cache);
}

/** Removes files of packs of earlier versions: a phone must not fill up over the years. */
async function dropStale(list: PackList, cache: Cache): Promise<void> {
  const prefix = new URL(base, location.href).href;
  const listed = new Set(
    Object.values(list.packs).flatMap((files) => files.map((file) => prefix + file.url)),
  );
  for (const { url } of await cache.keys()) {
    const isPackFile = url.startsWith(`${prefix}assets/`) || url.startsWith(`${prefix}pictures/`);
    if (isPackFile && !listed.has(url)) await cache.delete(url);
  }
}

/** Safety corrections that are on the server and not in the page on screen. */
export async function newSafetyCorrections(running: string): Promise<readonly SafetyCorrection[]> {
  // A list that an older version has stored knows none.
  const { safety = [] } = (await loadPackList()) as Partial<PackList>;
  return missedCorrections(safety, running);
}

/** Removes a pack from the phone. Reports and drafts are never touched by this. */
export async function deletePack(list: PackList, pack: StorablePack): Promise<void> {
  const cache = await caches.open(PACK_CACHE);
  for (const file of list.packs[pack]) await cache.delete(base + file.url);
}

/** What the engine tells about the connection. */
export function connectionHint(): ConnectionHint {
  const connection = (
    navigator as { connection?: { saveData?: boolean; type?: string; effectiveType?: string } }
  ).connection;
  return {
    isSaveData: connection?.saveData,
    type: connection?.type,
    effectiveType: connection?.effectiveType,
  };
}
