const KEY = 'junan.health-worker';

/** Whether the reader said on this device to be a health worker. Blocked storage means no. */
export function readHealthWorker(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps or forgets the choice. @returns false when the phone refused; the choice then lasts for this page only */
export function writeHealthWorker(isOne: boolean): boolean {
  try {
    if (isOne) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
