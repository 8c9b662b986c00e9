const KEY = 'junan.waiting';
const EVENT = 'junan-waiting';

/** Number of reports that wait on this phone. A copy for the first paint; the database is the truth. */
export function waitingNow(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? '0') || 0;
  } catch {
    return 0;
  }
}

/** Writes the number and tells this page. */
export function noteWaiting(count: number): void {
  try {
    localStorage.setItem(KEY, String(count));
  } catch {
    // Without storage the mark is missing; the list of reports still tells.
  }
  dispatchEvent(new CustomEvent(EVENT, { detail: count }));
}

/** Calls back with the number, now and at each change in any tab. @returns the function that ends it */
export function watchWaiting(listener: (count: number) => void): () => void {
  const tell = () => listener(waitingNow());
  addEventListener(EVENT, tell);
  addEventListener('storage', tell);
  tell();
  return () => {
    removeEventListener(EVENT, tell);
    removeEventListener('storage', tell);
  };
}
