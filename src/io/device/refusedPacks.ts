const KEY = 'junan.refused-packs';

function refused(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.map(String) : [];
  } catch {
    // Blocked or damaged storage: nothing was refused.
    return [];
  }
}

/** Whether the owner of this phone has removed a pack: it must not come back by itself. */
export function isPackRefused(pack: string): boolean {
  return refused().includes(pack);
}

/** Remembers that a pack was removed, or asked for again. */
export function refusePack(pack: string, isRefused: boolean): void {
  const others = refused().filter((id) => id !== pack);
  try {
    localStorage.setItem(KEY, JSON.stringify(isRefused ? [...others, pack] : others));
  } catch (cause) {
    console.warn('the choice of packs cannot be kept', cause);
  }
}
