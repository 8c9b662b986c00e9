import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeAudioIndex } from './audioIndex.ts';
import { BROWSERS } from './browsers.ts';
import { readEditionFile } from './content/edition.ts';
import { compressTexts } from './packs/compress.ts';
import { listPacks } from './packs/list.ts';
import { prerender } from './prerender/write.ts';
import type { Renderer } from './prerender/write.ts';
import { sitemapOf } from './prerender/sitemap.ts';
import { buildWorker } from './worker/build.ts';

export interface SiteOptions {
  /** with both slashes */
  readonly base: string;
  /** public origin without a final slash; empty when unknown */
  readonly origin: string;
  readonly outDir: string;
}

/** Renders pages with the code built for Node, then removes that build. */
async function withRenderer<T>(base: string, use: (renderer: Renderer) => Promise<T>): Promise<T> {
  const outDir = resolve('.cache', `prerender-${process.pid}`);
  try {
    await build({
      base,
      logLevel: 'warn',
      build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true },
    });
    return await use((await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as Renderer);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Builds the whole static site into `outDir`. @throws with one clear line when content, code or a page is faulty */
export async function buildSite(options: SiteOptions): Promise<{ readonly pages: number }> {
  const { base, origin, outDir } = options;
  // Vite takes a NODE_ENV that is set already (by a test runner) over its own mode.
  process.env['NODE_ENV'] = 'production';
  await build({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const files = await withRenderer(base, (renderer) => prerender(renderer, options));
  if (origin !== '') writeFileSync(join(outDir, 'sitemap.xml'), sitemapOf(files, origin, base));
  writeAudioIndex(outDir);
  await compressTexts(outDir, () => true);
  const packs = await listPacks(outDir, readEditionFile());
  await buildWorker(outDir, packs, BROWSERS);
  await compressTexts(outDir, (file) => file === 'sw.js' || file === 'packs.json');
  return { pages: files.length };
}
