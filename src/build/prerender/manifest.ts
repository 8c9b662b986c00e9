import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of Vite's build manifest, as far as it is used here. */
interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** Which files the browser needs for which source module. */
export interface BuildManifest {
  readonly entries: Readonly<Record<string, ManifestEntry>>;
}

/** Reads the manifest that the client build wrote. */
export function readManifest(outDir: string): BuildManifest {
  return {
    entries: JSON.parse(
      readFileSync(join(outDir, '.vite', 'manifest.json'), 'utf8'),
    ) as BuildManifest['entries'],
  };
}

/** Entry of a source file. @throws Error when the build has no such chunk */
export function entryOf(manifest: BuildManifest, source: string): ManifestEntry {
  const entry = manifest.entries[source.replace(/^\//, '')];
  if (entry === undefined) throw new Error(`the build has no chunk for ${source}`);
  return entry;
}

function walk(manifest: BuildManifest, source: string, seen: Set<string>): void {
  const key = source.replace(/^\//, '');
  if (seen.has(key)) return;
  seen.add(key);
  for (const imported of manifest.entries[key]?.imports ?? []) walk(manifest, imported, seen);
}

/** Script and style files of modules and of everything they import statically, in load order, without repetition. */
export function filesFor(
  manifest: BuildManifest,
  sources: readonly string[],
): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const seen = new Set<string>();
  for (const source of sources) {
    entryOf(manifest, source);
    walk(manifest, source, seen);
  }
  const entries = [...seen].flatMap((key) => manifest.entries[key] ?? []);
  return {
    scripts: [...new Set(entries.map((entry) => entry.file))],
    // Dependencies first, so that a page's own styles win.
    styles: [...new Set(entries.reverse().flatMap((entry) => entry.css ?? []))],
  };
}
