/** What the page knows about being stored on the phone. */
export interface OfflineState {
  /** core and the language of the page are stored whole */
  readonly isStored: boolean;
  /** a newer version is stored whole and waits */
  readonly isUpdateWaiting: boolean;
  /** another tab has switched to the newer version */
  readonly isUpdateApplied: boolean;
  /** this browser or window does not allow storing */
  readonly isRefused: boolean;
}

let state: OfflineState = {
  isStored: false,
  isUpdateWaiting: false,
  isUpdateApplied: false,
  isRefused: false,
};
const listeners = new Set<(state: OfflineState) => void>();

/** The state now. */
export function offlineState(): OfflineState {
  return state;
}

/** Changes a part of the state and tells who listens. */
export function publishOffline(change: Partial<OfflineState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener(state);
}

/** Calls back at each change. @returns the function that ends it */
export function watchOffline(listener: (state: OfflineState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
