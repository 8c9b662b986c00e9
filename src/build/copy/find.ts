import { join } from 'node:path';
import { filesBelow } from '../packs/files.ts';

/** The one file below a folder whose name ends so. @throws when there is none, or more than one */
export function findFile(folder: string, ending: string): string {
  const found = filesBelow(folder).filter(
    (file) => file.endsWith(ending) && !file.startsWith('stick/'),
  );
  if (found.length !== 1) throw new Error(`${folder}: ${found.length} files end with ${ending}`);
  return join(folder, found[0] ?? '');
}
