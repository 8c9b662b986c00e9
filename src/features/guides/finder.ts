import { loadCollection } from '#content/load.ts';
import { makeFinder, type SearchData } from '#domain/search/finder.ts';
import type { Lang } from '#domain/lang.ts';

/** Builds the finder from the names; fetched with the first letter that is typed. */
export async function loadFinder(lang: Lang): Promise<(query: string) => readonly string[]> {
  return makeFinder(await loadCollection<SearchData>(lang, 'search'));
}
