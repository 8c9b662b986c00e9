import type { InstallHint } from '#domain/installWay.ts';

interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

let offer: InstallPrompt | undefined;

/** Begins to listen for the browser's offer to install, and calls back now and at each change. @returns the function that ends it */
export function watchInstall(listener: () => void): () => void {
  const keep = (event: Event) => {
    event.preventDefault();
    offer = event as InstallPrompt;
    listener();
  };
  addEventListener('beforeinstallprompt', keep);
  listener();
  return () => removeEventListener('beforeinstallprompt', keep);
}

/** What this browser can do. */
export function installHint(): InstallHint {
  return {
    hasPrompt: offer !== undefined,
    isStandalone: matchMedia('(display-mode: standalone)').matches,
    hasServiceWorker: 'serviceWorker' in navigator,
    userAgent: navigator.userAgent,
  };
}

/** Shows the browser's own install question. */
export async function promptInstall(): Promise<void> {
  await offer?.prompt();
  offer = undefined;
}
