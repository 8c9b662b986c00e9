/** Which cards of a course were finished, and the day of the last one. */
export interface CourseProgress {
  readonly done: readonly string[];
  /** YYYY-MM-DD */
  readonly day?: string;
}

/** Reads what was kept; anything damaged counts as nothing done. */
export function progressFrom(kept: string | null, course: string): CourseProgress {
  try {
    const all = JSON.parse(kept ?? '{}') as Readonly<Record<string, unknown>> | null;
    const one = all?.[course] as { done?: unknown; day?: unknown } | undefined;
    const done = Array.isArray(one?.done) ? one.done.filter((id) => typeof id === 'string') : [];
    return { done, ...(typeof one?.day === 'string' && { day: one.day }) };
  } catch {
    return { done: [] };
  }
}

/** The text to keep after a card; the progress of other courses stays. */
export function withCard(kept: string | null, course: string, card: string, day: string): string {
  const { done } = progressFrom(kept, course);
  let all: Record<string, unknown> = {};
  try {
    all = (JSON.parse(kept ?? '{}') as Record<string, unknown> | null) ?? {};
  } catch {
    // What cannot be read is begun anew.
  }
  const next = { done: done.includes(card) ? done : [...done, card], day };
  return JSON.stringify({ ...all, [course]: next });
}

/** Whether every card of a course was finished. */
export function isFinished(cards: readonly { readonly id: string }[], progress: CourseProgress) {
  return cards.every(({ id }) => progress.done.includes(id));
}
