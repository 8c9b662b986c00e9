/** What the open inbox pages are told. Only ids: each page asks for what its reader may see. */
export type LiveMessage =
  | { readonly kind: 'created' | 'changed'; readonly caseId: string }
  | { readonly kind: 'alarm'; readonly alarmId: number }
  | { readonly kind: 'end' };

type Listener = (message: LiveMessage) => void;

/** Passes news to every open inbox page. */
export class LiveFeed {
  private readonly listeners = new Set<Listener>();

  get size(): number {
    return this.listeners.size;
  }

  /** @returns the way to stop listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(message: LiveMessage): void {
    for (const listener of this.listeners) listener(message);
  }

  /** Tells every page that the receiver stops; they come back by themselves. */
  end(): void {
    this.tell({ kind: 'end' });
  }
}
