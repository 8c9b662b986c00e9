import type { Source } from '#content/schemas/source.ts';
import type { SourceEntry } from '#content/sources.ts';
import type { ContentStore } from './area.ts';
import { citedIn } from './checks/sources.ts';

const indexes = new WeakMap<ContentStore, ReadonlyMap<string, Source>>();

function sourceIndex(store: ContentStore): ReadonlyMap<string, Source> {
  let index = indexes.get(store);
  if (index === undefined) {
    const lists = store
      .list('sources/*.yaml')
      .map((path) => store.get<{ sources: Source[] }>(path).sources);
    index = new Map(lists.flat().map((source) => [source.id, source]));
    indexes.set(store, index);
  }
  return index;
}

function entryOf(source: Source): SourceEntry {
  const publisher = [source.authors, source.publisher]
    .filter((part) => part !== undefined)
    .join('. ');
  return {
    id: source.id,
    title: source.title,
    ...(publisher !== '' && { publisher }),
    ...(source.year !== undefined && { year: source.year }),
    ...(source.link_ok && source.url !== undefined && { url: source.url }),
    grade: source.grade,
    read: source.read,
  };
}

function resolve(index: ReadonlyMap<string, Source>, id: string): Source | undefined {
  const cited = index.get(id);
  return cited?.same_as === undefined ? cited : (index.get(cited.same_as) ?? cited);
}

function best(a: Source, b: Source): number {
  return a.grade.localeCompare(b.grade) || (b.year ?? 0) - (a.year ?? 0);
}

/** Ids of the sources that a value cites, each document once, best first. For collections of every area. */
export function sourceIdsIn(store: ContentStore, value: unknown): string[] {
  const index = sourceIndex(store);
  const sources = [...citedIn(value)]
    .map((id) => resolve(index, id))
    .filter((source) => source !== undefined);
  return [...new Set(sources)].sort(best).map(({ id }) => id);
}

/** The sources that a value cites, as pages show them. */
export function sourceEntriesIn(store: ContentStore, value: unknown): SourceEntry[] {
  const index = sourceIndex(store);
  return sourceIdsIn(store, value).flatMap((id) => {
    const source = index.get(id);
    return source === undefined ? [] : [entryOf(source)];
  });
}

const citedByStore = new WeakMap<ContentStore, ReadonlySet<Source>>();

function allCited(store: ContentStore): ReadonlySet<Source> {
  const known = citedByStore.get(store);
  if (known !== undefined) return known;
  const index = sourceIndex(store);
  const cited = new Set<Source>();
  citedByStore.set(store, cited);
  for (const path of store.list('**/*')) {
    if (path.startsWith('sources/')) continue;
    for (const id of citedIn(store.get(path))) {
      const source = resolve(index, id);
      if (source !== undefined) cited.add(source);
    }
  }
  return cited;
}

/** One list of content/sources/ as pages show it: only what the content cites. */
export function citedSources(store: ContentStore, list: string): SourceEntry[] {
  const cited = allCited(store);
  return store
    .get<{ sources: Source[] }>(`sources/${list}.yaml`)
    .sources.filter((source) => cited.has(source))
    .sort(best)
    .map(entryOf);
}
