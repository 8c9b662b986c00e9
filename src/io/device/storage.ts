/** Room on the phone, in bytes; undefined where the engine does not tell. */
export interface StorageRoom {
  readonly usedBytes: number | undefined;
  readonly freeBytes: number | undefined;
  /** true: the browser has promised not to clear it by itself; undefined: it cannot be asked */
  readonly isPersistent: boolean | undefined;
}

/** Asks how much is used and whether it may be cleared. Never rejects. */
export async function storageRoom(): Promise<StorageRoom> {
  const { storage } = navigator as { storage?: StorageManager };
  try {
    const estimate = await storage?.estimate?.();
    const isPersistent = await storage?.persisted?.();
    const used = estimate?.usage;
    const free =
      estimate?.quota === undefined || used === undefined ? undefined : estimate.quota - used;
    return { usedBytes: used, freeBytes: free, isPersistent };
  } catch {
    // A private window may refuse to answer.
    return { usedBytes: undefined, freeBytes: undefined, isPersistent: undefined };
  }
}

/** Asks the browser not to clear what is stored. @returns its answer; false when it cannot be asked */
export async function askPersistence(): Promise<boolean> {
  try {
    return (await (navigator as { storage?: StorageManager }).storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
