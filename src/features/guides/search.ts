import type { Lang } from '#domain/lang.ts';
import { useEffect, useState } from 'preact/hooks';

type Find = (query: string) => readonly string[];

/** The finder of a language; its index is fetched with the first letter and kept. */
const finders = new Map<Lang, Promise<Find>>();

function finderOf(lang: Lang): Promise<Find> {
  let finder = finders.get(lang);
  if (finder === undefined) {
    finder = import('./finder.ts').then(({ loadFinder }) => loadFinder(lang));
    // A phone without the file tries again with the next letter.
    finder.catch(() => finders.delete(lang));
    finders.set(lang, finder);
  }
  return finder;
}

/**
 * Ids of species that a name may mean, best first; undefined while nothing is asked or the index is not there yet.
 */
export function useNameSearch(query: string, lang: Lang): readonly string[] | undefined {
  const [found, setFound] = useState<readonly string[]>();
  const asked = query.trim();
  useEffect(() => {
    if (asked === '') {
      setFound(undefined);
      return;
    }
    let isCurrent = true;
    finderOf(lang).then(
      (find) => {
        if (isCurrent) setFound(find(asked));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, lang]);
  return asked === '' ? undefined : found;
}
