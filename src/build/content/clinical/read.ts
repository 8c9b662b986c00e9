import type { ContentStore } from '../area.ts';
import { area } from '../areas/clinical.ts';
import { area as sources } from '../areas/sources.ts';
import { buildCollections, problemLine, type CompiledCollections } from '../compile.ts';
import { factFiles, readContentFile } from '../files.ts';
import { globPattern, storeOf } from '../store.ts';
import { validateFile } from '../validate.ts';

const CLAIMS = [...area.files, ...sources.files];

/**
 * Reads only the clinical files and the sources: quick enough for the commands and tests of this part.
 *
 * @param root the folder content/
 * @throws Error with one line per fault
 */
export function readClinical(root: string): ContentStore {
  const values = new Map<string, unknown>();
  const faults: string[] = [];
  for (const path of factFiles(root)) {
    const claim = CLAIMS.find(({ glob }) => globPattern(glob).test(path));
    if (claim === undefined) continue;
    const file = readContentFile(root, path);
    const checked = Array.isArray(file) ? { problems: file } : validateFile(file, claim.schema);
    if ('problems' in checked) faults.push(...checked.problems.map(problemLine));
    else values.set(path, checked.value);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return storeOf(values);
}

/** The clinical collections in both languages. */
export function compileClinical(root: string): CompiledCollections {
  return buildCollections([area], readClinical(root));
}
