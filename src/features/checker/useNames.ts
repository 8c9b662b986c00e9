import { useEffect, useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { loadCollection } from '#content/load.ts';
import type { Lang } from '#domain/lang.ts';
import { makeFinder } from '#domain/search/finder.ts';
import type { SearchData } from '#domain/search/finder.ts';

export interface FoundName {
  readonly species: string;
  readonly label: string;
}

const SHOWN = 6;

/** Species that go by a typed name; the index is fetched with the first letter. Without it nothing is suggested. */
export function useNames(
  { texts }: CheckerContent,
  lang: Lang,
  typed: string,
): readonly FoundName[] {
  const [find, setFind] = useState<{ readonly by: (query: string) => readonly string[] }>();
  const query = typed.trim();
  const isWanted = query !== '' && find === undefined;
  useEffect(() => {
    if (!isWanted) return;
    loadCollection<SearchData>(lang, 'search').then(
      (data) => setFind({ by: makeFinder(data) }),
      (cause: unknown) => console.warn('names could not be loaded', cause),
    );
  }, [isWanted, lang]);
  if (find === undefined || query === '') return [];
  return find
    .by(query)
    .flatMap((species) => {
      const taxon = texts.taxa[species];
      if (taxon === undefined) return [];
      return [{ species, label: taxon.local ? `${taxon.name}（${taxon.local}）` : taxon.name }];
    })
    .slice(0, SHOWN);
}
