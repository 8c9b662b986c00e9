import { build } from 'vite';
import type { CoreList } from '#domain/packs.ts';

/**
 * Builds the service worker with the list of stored files in it. It is one classic script at the root of the site, so that
 * its scope is the whole app and old engines run it.
 */
export async function buildWorker(
  outDir: string,
  packs: CoreList,
  browsers: readonly string[],
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __PACKS__: JSON.stringify(packs),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: false,
      target: [...browsers],
      reportCompressedSize: false,
      lib: { entry: 'src/sw/sw.ts', formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
}
