import type { Lang } from '#domain/lang.ts';
import { SOURCE_LISTS, type SourceList } from './sourceLists.ts';
import { loadCollection } from './load.ts';

/** A source as pages show it. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
  /** absent when the address is poor or not kept: the title is then shown without a link */
  readonly url?: string;
  readonly grade: 'A' | 'B' | 'C';
  readonly read: 'full' | 'part' | 'abstract' | 'reference';
}

/** The cited sources of one list, best first. Collections `sources/mushrooms` … */
export function loadSources(lang: Lang, list: SourceList): Promise<readonly SourceEntry[]> {
  return loadCollection<readonly SourceEntry[]>(lang, `sources/${list}`);
}

/**
 * The sources behind some facts, in the order of the list. Ids of other lists are looked up there.
 *
 * @param list where most of the ids stand; the other lists are fetched only when needed
 */
export async function joinSources(
  lang: Lang,
  list: SourceList,
  ids: readonly string[],
): Promise<readonly SourceEntry[]> {
  const wanted = new Set(ids);
  const found: SourceEntry[] = [];
  for (const one of [list, ...SOURCE_LISTS.filter((other) => other !== list)]) {
    if (wanted.size === 0) break;
    for (const entry of await loadSources(lang, one)) {
      if (wanted.delete(entry.id)) found.push(entry);
    }
  }
  return found;
}
