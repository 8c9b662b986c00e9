import { walk } from './checks/walk.ts';

const CITING = ['src', 'cite', 'source', 'sources'];
/** Parts of a record that need no document: computed from others, looked for in vain and said so, or our own wording. */
const NEEDS_NONE = new Set(['derived', 'none_found', 'no_source_found', 'unknown', 'proposal']);

/** A record that names its sources, or ought to. */
export interface Fact {
  readonly path: string;
  readonly sourced: boolean;
}

/** Every fact of a content file. A fact is sourced when it names at least one document and is not marked unsourced. */
export function factsIn(value: unknown): Fact[] {
  const facts: Fact[] = [];
  for (const { keys, value: item } of walk(value)) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
    const record = item as Record<string, unknown>;
    const citing = CITING.filter((key) => key in record);
    const state = record['level'] ?? record['status'] ?? record['basis'];
    const unsourced = record['unsourced'] === true || state === 'unsourced';
    if ((citing.length === 0 && !unsourced) || NEEDS_NONE.has(String(state))) continue;
    const ids = citing.flatMap((key) => record[key]).filter((id) => typeof id === 'string');
    facts.push({ path: keys.join('.'), sourced: ids.length > 0 && !unsourced });
  }
  return facts;
}

/** Number of facts and of those with a source. */
export function countFacts(values: readonly unknown[]): {
  readonly total: number;
  readonly sourced: number;
} {
  const facts = values.flatMap(factsIn);
  return { total: facts.length, sourced: facts.filter((fact) => fact.sourced).length };
}

/** Number of records in each state of review. */
export function countReviews(values: readonly unknown[]): {
  readonly draft: number;
  readonly reviewed: number;
} {
  const states = values.flatMap((value) =>
    [...walk(value)]
      .filter(({ keys }) => keys[keys.length - 1] === 'review')
      .map(({ value: review }) => (review as { state?: string } | null)?.state),
  );
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  return { draft: count('draft'), reviewed: count('reviewed') };
}
