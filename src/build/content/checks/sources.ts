import type { Source } from '#content/schemas/source.ts';
import type { ContentProblem } from '../area.ts';
import type { ContentFile } from '../files.ts';
import { placeIn, shown } from '../validate.ts';
import { walk } from './walk.ts';

/** Keys under which content names the documents that state a fact. */
const CITING_KEYS = new Set(['src', 'cite', 'source', 'sources']);
const SOURCE_FILES = /^sources\//;

/** All source entries of content/sources/, in file order. */
export function sourcesOf(
  files: readonly ContentFile[],
): { file: ContentFile; at: number; source: Source }[] {
  return files
    .filter((file) => SOURCE_FILES.test(file.path))
    .flatMap((file) => {
      const list = (file.value as { sources?: Source[] } | null)?.sources ?? [];
      return list.map((source, at) => ({ file, at, source }));
    });
}

/** Two documents under one id, or a `same_as` that leads nowhere. */
function* sourceListProblems(files: readonly ContentFile[]): Generator<ContentProblem> {
  const firstFile = new Map<string, string>();
  const entries = sourcesOf(files);
  const ids = new Set(entries.map(({ source }) => source.id));
  for (const { file, at, source } of entries) {
    const other = firstFile.get(source.id);
    if (other !== undefined) {
      yield {
        file: file.path,
        path: placeIn(file, ['sources', at, 'id']),
        found: `${shown(source.id)} for the second time (first in ${other})`,
        expected: 'an id that no other source has',
        mend: 'merge the entries if it is the same document, else give this one another id',
      };
    }
    firstFile.set(source.id, file.path);
    if (source.same_as !== undefined && !ids.has(source.same_as)) {
      yield {
        file: file.path,
        path: placeIn(file, ['sources', at, 'same_as']),
        found: shown(source.same_as),
        expected: 'the id of a source',
        mend: 'correct the id or remove same_as',
      };
    }
  }
}

/** Every cited id must stand in content/sources/. Objects under these keys are data, not citations. */
export function* sourceProblems(files: readonly ContentFile[]): Generator<ContentProblem> {
  yield* sourceListProblems(files);
  const ids = new Set(sourcesOf(files).map(({ source }) => source.id));
  for (const file of files) {
    if (SOURCE_FILES.test(file.path)) continue;
    for (const { keys, value } of walk(file.value)) {
      const key = keys[keys.length - 1];
      if (typeof key !== 'string' || !CITING_KEYS.has(key)) continue;
      const cited = Array.isArray(value) ? value : [value];
      for (const id of cited) {
        if (typeof id !== 'string' || ids.has(id)) continue;
        yield {
          file: file.path,
          path: placeIn(file, keys),
          found: shown(id),
          expected: 'the id of an entry in content/sources/*.yaml',
          mend: 'correct the id, or add the document to content/sources/',
        };
      }
    }
  }
}

/** Ids cited anywhere in a value. */
export function citedIn(value: unknown): Set<string> {
  const cited = new Set<string>();
  for (const { keys, value: item } of walk(value)) {
    const key = keys[keys.length - 1];
    if (typeof key !== 'string' || !CITING_KEYS.has(key)) continue;
    for (const id of Array.isArray(item) ? item : [item]) if (typeof id === 'string') cited.add(id);
  }
  return cited;
}
