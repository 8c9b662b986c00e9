import { SYNC_TAG } from '#domain/workerMessages.ts';

/** Not in the type library: Chromium has it, others do not. */
interface WithSync {
  readonly sync?: { readonly register: (tag: string) => Promise<void> };
}

/** Asks the browser to wake the worker when there is a network, also with no page open. Never rejects; nothing relies on it. */
export async function askBackgroundSync(): Promise<void> {
  try {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    const registration = (await serviceWorker?.getRegistration()) as WithSync | undefined;
    await registration?.sync?.register(SYNC_TAG);
  } catch (cause) {
    // Refused by the person or the browser: the page sends by itself.
    console.warn('no background sync', cause);
  }
}
