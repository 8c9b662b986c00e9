import { Workbox, messageSW } from 'workbox-window';
import { placeOf } from '#domain/address.ts';
import type { Lang } from '#domain/lang.ts';
import type { WorkerMessage } from '#domain/workerMessages.ts';
import { publishOffline } from './offlineState.ts';

let worker: Workbox | undefined;

/** true once the reader has typed or tapped anything in this visit: from then on nothing reloads by itself. */
let isTouched = false;
function watchTouch(): void {
  const touch = () => {
    isTouched = true;
  };
  for (const sign of ['pointerdown', 'keydown', 'input'])
    addEventListener(sign, touch, { once: true, passive: true });
}

/** Switches to the version that is stored and waiting, then reloads. Only called on a tap or at a natural break. */
export function applyUpdate(): void {
  if (worker === undefined) return;
  worker.addEventListener('controlling', () => location.reload());
  const apply: WorkerMessage = { type: 'apply' };
  // To the waiting one itself: what waited already when the page was opened is not the worker that workbox talks to.
  void navigator.serviceWorker
    .getRegistration()
    .then((registration) => registration?.waiting?.postMessage(apply));
}

/**
 * Has the worker store the texts of a language that is being read, if they are not there yet.
 * "Works without a network" is said only after the worker has answered that every file is stored. It is asked only once it
 * is active: while it is being installed it may have the texts already, but not yet the core.
 */
export async function keepLanguage(lang: Lang): Promise<void> {
  if (worker === undefined) return;
  // Not through workbox: it waits for a worker whose installation it has seen itself, and this may be the second page.
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return;
  const ask: WorkerMessage = { type: 'store-language', lang };
  const answer = (await messageSW(active, ask)) as { readonly isStored?: boolean } | undefined;
  if (answer?.isStored !== true) return;
  publishOffline({ isStored: true });
  document.documentElement.dataset['stored'] = lang;
}

async function unregisterAll(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

function watchUpdates(workbox: Workbox): void {
  workbox.addEventListener('activated', (event) => {
    if (event.isUpdate !== true) publishOffline({ isStored: true });
  });
  workbox.addEventListener('waiting', () => {
    // Completely stored. Nothing touched yet in this visit: switch at once, silently; else offer it.
    if (isTouched) publishOffline({ isUpdateWaiting: true });
    else applyUpdate();
  });
  workbox.addEventListener('controlling', (event) => {
    // Another tab has switched. This page keeps running on its own files, which stay stored, and says so.
    if (event.isUpdate === true && event.isExternal === true)
      publishOffline({ isUpdateApplied: true });
  });
}

/**
 * Registers the service worker and follows its updates. Without one (private window, old view, `?no-sw`) the app works
 * online, and the offline page says what does not work.
 *
 * @param base with both slashes
 */
export async function registerWorker(base: string): Promise<void> {
  watchTouch();
  if (!('serviceWorker' in navigator) || !window.isSecureContext)
    return publishOffline({ isRefused: true });
  if (new URLSearchParams(location.search).has('no-sw')) {
    await unregisterAll();
    return publishOffline({ isRefused: true });
  }
  if (!import.meta.env.PROD) return;
  const workbox = new Workbox(`${base}sw.js`, { scope: base });
  worker = workbox;
  watchUpdates(workbox);
  try {
    await workbox.register();
    await keepLanguage(placeOf(location.pathname, base).lang);
  } catch (cause) {
    console.warn('the service worker was refused', cause);
    publishOffline({ isRefused: true });
  }
}

/** Asks the server for a newer version now. */
export async function checkForUpdate(): Promise<void> {
  await worker?.update();
}
