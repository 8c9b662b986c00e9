/** Why a small record could not be read or kept. The page says so; nothing on screen is lost by it. */
export type StorageState = 'kept' | 'blocked' | 'full';

/**
 * Small JSON records that must survive a restart without a database. Every access is guarded:
 * private windows and full phones refuse storage, and damaged values must never blank a page.
 *
 * @returns the stored value, or undefined when there is none, it is damaged, or storage is blocked
 */
export function readLocal(key: string): unknown {
  try {
    const saved = localStorage.getItem(key);
    return saved === null ? undefined : (JSON.parse(saved) as unknown);
  } catch {
    return undefined;
  }
}

/** Whether a record is kept, without reading it. */
export function hasLocal(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Keeps a record. @returns 'blocked' when the browser forbids storage, 'full' when there is no room */
export function writeLocal(key: string, value: unknown): StorageState {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return 'kept';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
}

/** Removes a record; nothing happens when storage is blocked. */
export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked storage holds nothing that could be removed.
  }
}

/** Calls back when another tab has written the record. @returns stops listening */
export function watchLocal(key: string, onChange: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key) onChange();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
