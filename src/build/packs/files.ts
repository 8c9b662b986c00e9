import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '#domain/packs.ts';

/** All files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

/** Describes a built file; its size is that of the compressed copy beside it, if there is one. */
export function packFile(outDir: string, url: string): PackFile {
  const path = join(outDir, url);
  const compressed = `${path}.br`;
  return {
    url,
    sha256: createHash('sha256').update(readFileSync(path)).digest('base64'),
    bytes: statSync(existsSync(compressed) ? compressed : path).size,
  };
}
