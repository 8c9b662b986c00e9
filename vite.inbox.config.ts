import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { BROWSERS } from './src/build/browsers.ts';

/** The health department's page: a build of its own, served by the receiver only, never part of the public site. */
export default defineConfig({
  base: '/inbox/',
  cacheDir: '.cache/vite-inbox',
  publicDir: false,
  plugins: [preact({ devToolsEnabled: false })],
  json: { stringify: true },
  build: {
    outDir: 'dist-inbox',
    emptyOutDir: true,
    target: [...BROWSERS],
    cssTarget: [...BROWSERS],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: 'inbox.html' },
  },
});
