/** The township or county that the reader chose; kept on the phone only, never sent. */
export interface ChosenPlace {
  readonly county: string;
  /** null = only the county was chosen */
  readonly township: string | null;
}

const KEY = 'junan.place';

/** The last choice, or null when there is none or the storage is blocked or damaged. */
export function readPlace(): ChosenPlace | null {
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<ChosenPlace> | null;
    if (saved === null || typeof saved.county !== 'string') return null;
    if (!/^\d{6}$/.test(saved.county)) return null;
    const township =
      typeof saved.township === 'string' && /^\d{9}$/.test(saved.township) ? saved.township : null;
    return { county: saved.county, township };
  } catch {
    return null;
  }
}

/** Keeps the choice. @returns false when the phone refused; the page works on without it */
export function savePlace(place: ChosenPlace): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
    return true;
  } catch {
    return false;
  }
}
