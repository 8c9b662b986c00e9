import type { ContentStore } from './area.ts';

/**
 * Turns a glob into a pattern: `*` matches within a folder, `**` across folders, `{a,b}` alternatives.
 */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(${list.split(',').join('|')})`)
    .replace(/\*\*\/?/g, '\u0000')
    .replace(/\*/g, '[^/]*')
    .replaceAll('\u0000', '(.*/)?');
  return new RegExp(`^${source}$`);
}

/** A store over values that are already parsed and checked. */
export function storeOf(values: ReadonlyMap<string, unknown>): ContentStore {
  const paths = [...values.keys()].sort();
  return {
    get<T>(path: string): T {
      if (!values.has(path)) throw new Error(`no content file ${path}`);
      return values.get(path) as T;
    },
    list(glob) {
      const pattern = globPattern(glob);
      return paths.filter((path) => pattern.test(path));
    },
  };
}

/** All records below a glob, in the order of their paths. */
export function recordsOf<T>(store: ContentStore, glob: string): T[] {
  return store.list(glob).map((path) => store.get<T>(path));
}
