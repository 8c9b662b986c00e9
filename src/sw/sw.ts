/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching';
import { placeOf } from '#domain/address.ts';
import type { Lang } from '#domain/lang.ts';
import type { CoreList, PackFile } from '#domain/packs.ts';
import { filesForFormat } from '#domain/packs.ts';
import { cacheKeysOf, dropOldFiles } from './cleanup.ts';
import { languagesOfClients, rememberLanguage, storedLanguages } from './languages.ts';
import { SYNC_TAG, messageOf } from '#domain/workerMessages.ts';
import { CORE_CACHE, PACK_CACHE, textCache } from '#domain/cacheNames.ts';
import { sendInBackground } from './outbox.ts';
import { pictureFormat } from './pictureFormat.ts';
import { storeMissing } from './storeMissing.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: core and texts of every language; the packs are fetched by the page. */
declare const __PACKS__: CoreList;

const base = new URL(self.registration.scope).pathname;

function controllerFor(cacheName: string, files: readonly PackFile[]): PrecacheController {
  const controller = new PrecacheController({ cacheName });
  // A changed file has another key and is fetched again.
  controller.addToCacheList(
    files.map((file) => ({
      url: base + file.url,
      revision: file.sha256.slice(0, 16),
    })),
  );
  return controller;
}

const core: Promise<PrecacheController> = pictureFormat().then((format) =>
  controllerFor(CORE_CACHE, filesForFormat(__PACKS__.core, format)),
);
const texts = new Map<Lang, PrecacheController>(
  Object.entries(__PACKS__.texts).map(([lang, files]) => [
    lang as Lang,
    controllerFor(textCache(lang as Lang), files),
  ]),
);

const isPicture = ({ url }: PackFile) => /\.(avif|webp)$/.test(url);

async function storeCore(): Promise<void> {
  const controller = await core;
  const format = await pictureFormat();
  const files = filesForFormat(__PACKS__.core, format);
  const { code, pictures } = __PACKS__.bundles;
  const codeFiles = files.filter((file) => !isPicture(file));
  await storeMissing(base, { controller, files: codeFiles, bundle: code });
  const bundle = pictures[format];
  await storeMissing(base, { controller, files: files.filter(isPicture), bundle });
}

async function fetchTexts(lang: Lang): Promise<void> {
  const controller = texts.get(lang);
  if (controller === undefined) throw new Error(`no texts in ${lang}`);
  const bundle = __PACKS__.bundles.texts[lang];
  await storeMissing(base, { controller, files: __PACKS__.texts[lang], bundle });
}

const storing = new Map<Lang, Promise<void>>();

/** Stores the texts of a language. The page asks for its language while the worker is still being installed: one fetch serves both. */
function storeTexts(lang: Lang): Promise<void> {
  const running = storing.get(lang);
  if (running !== undefined) return running;
  const work = fetchTexts(lang).finally(() => storing.delete(lang));
  storing.set(lang, work);
  return work;
}

async function install(event: ExtendableEvent): Promise<void> {
  const langs = new Set([
    ...(await storedLanguages()),
    ...(await languagesOfClients(self.clients, base)),
  ]);
  await Promise.all([storeCore(), ...[...langs].map(storeTexts)]);
  // Every file is stored now and was compared with its hash; otherwise the installation has failed as a whole.
  await (await core).install(event);
  for (const lang of langs) {
    await texts.get(lang)?.install(event);
    await rememberLanguage(lang);
  }
}

/** The installation of this worker, while it lives in the process that runs it. */
let installation: Promise<void> | undefined;

/** Stores a language that was opened. It counts as stored only when every file of it and of the core is there. */
async function storeLanguage(lang: Lang): Promise<void> {
  await Promise.all([storeTexts(lang), installation]);
  await rememberLanguage(lang);
}

/** A stored file of this version, or undefined. */
async function stored(url: string): Promise<Response | undefined> {
  const controllers = [await core, ...texts.values()];
  for (const controller of controllers) {
    if (controller.getCacheKeyForURL(url) === undefined) continue;
    const response = await controller.matchPrecache(url);
    if (response !== undefined) return response;
  }
  return undefined;
}

/** HTML of a page: its own if it is stored, else the empty shell of its language, which draws the page from stored content. */
async function page(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const { lang, path } = placeOf(url.pathname, base);
  const prefix = lang === 'zh-CN' ? '' : `${lang}/`;
  const own = await stored(`${base}${prefix}${path.slice(1)}index.html`);
  const shell = own ?? (await stored(`${base}shell.${lang}.html`));
  return shell ?? fetch(request);
}

/** Scripts, styles, pictures: stored ones first, also those of the version before and of the packs. */
async function file(request: Request): Promise<Response> {
  const own = (await stored(request.url)) ?? (await caches.match(request, { ignoreSearch: true }));
  if (own !== undefined) return own;
  const response = await fetch(request);
  if (
    response.ok &&
    response.status === 200 &&
    new URL(request.url).pathname.startsWith(`${base}pictures/`)
  ) {
    const copy = response.clone();
    const cache = await caches.open(PACK_CACHE);
    // A full disk must not cost the reader the picture that has just come.
    await cache
      .put(request, copy)
      .catch((cause: unknown) => console.warn('picture not stored', cause));
  }
  return response;
}

function isOurs(url: URL): boolean {
  if (url.origin !== self.location.origin || !url.pathname.startsWith(base)) return false;
  const path = url.pathname.slice(base.length);
  return !/^(api\/|inbox|healthz|metrics|sw\.js)/.test(path);
}

self.addEventListener('install', (event) => {
  installation = install(event);
  event.waitUntil(installation);
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    await dropOldFiles(CORE_CACHE, cacheKeysOf(await core));
    for (const [lang, controller] of texts)
      await dropOldFiles(textCache(lang), cacheKeysOf(controller));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener('message', (event) => {
  const message = messageOf(event.data);
  if (message === undefined) return;
  if (message.type === 'apply') event.waitUntil(self.skipWaiting());
  else {
    const answer = (isStored: boolean) =>
      event.ports[0]?.postMessage({ isStored, version: __PACKS__.version });
    event.waitUntil(
      storeLanguage(message.lang).then(
        () => answer(true),
        () => answer(false),
      ),
    );
  }
});

// Background sync is not in every engine, and not in the type library.
self.addEventListener('sync' as 'message', (event) => {
  if ((event as unknown as { readonly tag: string }).tag === SYNC_TAG)
    event.waitUntil(sendInBackground(base));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOurs(new URL(request.url))) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});
