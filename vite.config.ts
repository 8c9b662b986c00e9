import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { BROWSERS } from './src/build/browsers.ts';
import { readEdition } from './src/build/content/edition.ts';
import { contentChunkName, contentPlugin } from './src/build/content/plugin.ts';
import { picturesPlugin } from './src/build/pictures/plugin.ts';

const LOCALE = /content\/locales\/([^/]+)\/([^/]+)\.json$/;

/** Names of chunks say what they hold, because packs are chosen by them. */
function chunkName(chunk: {
  readonly facadeModuleId: string | null;
  readonly name: string;
}): string {
  const id = chunk.facadeModuleId;
  const content = contentChunkName(id);
  if (content !== undefined) return `assets/${content}-[hash].js`;
  const locale = LOCALE.exec(id ?? '');
  if (locale) return `assets/locales/${locale[1]}/${locale[2]}-[hash].js`;
  const feature = /src\/features\/([^/]+)\//.exec(id ?? '');
  if (feature) return `assets/${feature[1]}/[name]-[hash].js`;
  return 'assets/[name]-[hash].js';
}

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env['JUNAN_BASE'] ?? '/',
  cacheDir: '.cache/vite',
  plugins: [preact({ devToolsEnabled: false }), contentPlugin(), picturesPlugin()],
  define: { __EDITION__: JSON.stringify({ ...readEdition(), form: 'site' }) },
  json: { stringify: true },
  publicDir: isSsrBuild ? false : 'public',
  build: {
    target: [...BROWSERS],
    cssTarget: [...BROWSERS],
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: { main: 'src/app/main.tsx', boot: 'src/app/boot.ts' },
          output: {
            entryFileNames: 'assets/[name]-[hash].js',
            chunkFileNames: chunkName,
            assetFileNames: 'assets/[name]-[hash][extname]',
          },
        },
  },
  ssr: { noExternal: true },
}));
