import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressTexts } from '#build/packs/compress.ts';

const LONG = '不要吃。Do not eat it. '.repeat(60);

/** Path, text: one file of every kind that the build writes. Texts are long enough to be worth compressing. */
export const FIXTURE = {
  'index.html': `<!doctype html><p>home ${LONG}`,
  '404.html': `<!doctype html><p>迷路了 ${LONG}`,
  'en/index.html': `<!doctype html><p>home in English ${LONG}`,
  'en/404.html': `<!doctype html><p>lost ${LONG}`,
  'emergency/index.html': `<!doctype html><p><a href="tel:120">120</a> ${LONG}`,
  'sw.js': `/* worker ${LONG} */ self.oninstall = null;`,
  'packs.json': JSON.stringify({ text: LONG }),
  'manifest.webmanifest': JSON.stringify({ name: LONG }),
  'assets/main-abcdefgh.js': `/* ${LONG} */`,
  'assets/main-12_4-678.css': `/* ${LONG} */`,
  'assets/plain.js': `/* ${LONG} */`,
  'pictures/cap.0123abcd.webp': 'webp',
  'pictures/cap.0123abcd.avif': 'avif',
  'icons/leaf.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${LONG} --></svg>`,
  'icons/leaf.png': 'png',
  'map/places.geojson': JSON.stringify({ text: LONG }),
  'sitemap.xml': `<!-- ${LONG} -->`,
  'robots.txt': LONG,
  '.vite/manifest.json': 'hidden',
} as const;

/** Writes the small site with the brotli copies that the real build makes. */
export async function writeFixture(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(FIXTURE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await compressTexts(folder, () => true);
}
