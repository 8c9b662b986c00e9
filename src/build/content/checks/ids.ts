import type { ContentFiles, ContentProblem } from '../area.ts';
import type { ContentFile } from '../files.ts';
import { placeIn, shown } from '../validate.ts';

/** File name without folder and ending. */
export function stemOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** The id of a file must be its name: addresses and references are built from it. */
export function* idProblems(file: ContentFile, files: ContentFiles): Generator<ContentProblem> {
  if (files.idIsFileName !== true) return;
  const id = (file.value as { id?: unknown } | null)?.id;
  if (id === stemOf(file.path)) return;
  yield {
    file: file.path,
    path: placeIn(file, ['id']),
    found: shown(id),
    expected: shown(stemOf(file.path)),
    mend: 'id and file name must be the same: rename one of them',
  };
}

/** An id that is used but does not exist. */
export function unknownId(file: string, path: string, id: string, kind: string): ContentProblem {
  return {
    file,
    path,
    found: shown(id),
    expected: `the id of ${kind}`,
    mend: 'correct the id, or add the file it names',
  };
}
