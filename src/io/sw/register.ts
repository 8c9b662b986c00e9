/** Registers the service worker; without one (private window, old view) the app works online and says so on the offline page. */
export async function registerWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (new URLSearchParams(location.search).has('no-sw')) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
    return;
  }
  if (!import.meta.env.PROD) return;
  try {
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  } catch (cause) {
    console.warn('the service worker was refused', cause);
  }
}
