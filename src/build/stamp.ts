import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './packs/files.ts';

const INPUTS = ['content', 'public', 'src', 'pictures'];
const FILES = ['package-lock.json', 'vite.config.ts'];

/** Hash of everything that the build reads. */
export function inputHash(options: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const folder of INPUTS.filter((name) => existsSync(name))) {
    for (const file of filesBelow(folder))
      hash.update(file).update(readFileSync(join(folder, file)));
  }
  for (const file of FILES) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether `outDir` holds the build of these inputs. */
export function isFresh(outDir: string, hash: string): boolean {
  const stamp = join(outDir, '.stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Notes that `outDir` is complete. Written last, so that a broken build is never taken for a whole one. */
export function markFresh(outDir: string, hash: string): void {
  writeFileSync(join(outDir, '.stamp'), hash);
}
