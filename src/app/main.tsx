// FIRST BUNDLE: keep small
import { hydrate, render } from 'preact';
import '#styles/base.css';
import type { HeadInfo } from '#i18n/pageContext.ts';
import { App } from './App.tsx';
import { BASE, addressNow } from '#io/device/address.ts';
import { offlineState } from '#io/sw/offlineState.ts';
import { registerWorker } from '#io/sw/register.ts';
import { waitingNow } from '#io/outbox/waitingMark.ts';
import { applyHead } from './head.ts';
import { resolvePage } from './resolve.ts';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) return;
  const first = await resolvePage(addressNow(), BASE);
  const setHead = (head: HeadInfo) => applyHead(head);
  const app = <App base={BASE} first={first} setHead={setHead} />;
  const isPrerendered = root.dataset['path'] === first.place.path && first.kind === 'ready';
  if (isPrerendered) hydrate(app, root);
  else {
    root.textContent = '';
    render(app, root);
  }
  document.documentElement.dataset['ready'] = 'yes';
  const startOutbox = () =>
    void import('#io/outbox/sender.ts').then((outbox) => outbox.watchOutbox());
  // The mark is only a copy: look into the database even without it, but after everything the reader waits for.
  setTimeout(startOutbox, waitingNow() > 0 ? 0 : 8000);
  await registerWorker(BASE);
  // Long after everything that the reader waits for.
  const storePacks = async () => {
    if (!offlineState().isStored) return;
    const { storePacksUnasked } = await import('#io/sw/autoPacks.ts');
    await storePacksUnasked();
  };
  setTimeout(
    () => void storePacks().catch((cause: unknown) => console.warn('packs not stored', cause)),
    15_000,
  );
}

void start();
