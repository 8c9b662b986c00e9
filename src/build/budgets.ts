import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackList } from '#domain/packs.ts';
import { bytesOf, filesForFormat } from '#domain/packs.ts';
import { filesBelow } from './packs/files.ts';
import { filesFor, readManifest } from './prerender/manifest.ts';

/** A size that is promised to people on weak networks. */
export interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1024;

function compressed(outDir: string, file: string): number {
  const path = join(outDir, `${file}.br`);
  return statSync(existsSync(path) ? path : join(outDir, file)).size;
}

function largestGuide(outDir: string): number {
  const pages = filesBelow(outDir).filter(
    (file) => /(^|\/)(mushrooms|foods)\/.+index\.html$/.test(file) && !file.includes('/compare/'),
  );
  return Math.max(0, ...pages.map((file) => compressed(outDir, file)));
}

/** Every other page that is prerendered. */
function largestPage(outDir: string): number {
  const pages = filesBelow(outDir).filter((file) => file.endsWith('index.html'));
  return Math.max(0, ...pages.map((file) => compressed(outDir, file)));
}

/** What runs first, with everything that it imports. */
function firstScript(outDir: string): number {
  const { scripts } = filesFor(readManifest(outDir), ['src/app/boot.ts', 'src/app/main.tsx']);
  return scripts.reduce((sum, file) => sum + compressed(outDir, file), 0);
}

/** Measures the finished build against the promises. Bytes are those over the wire. */
export function measureBudgets(outDir: string): readonly Budget[] {
  const list = JSON.parse(readFileSync(join(outDir, 'packs.json'), 'utf8')) as PackList;
  const text = Math.max(...Object.values(list.textBytes));
  const everything = (format: 'avif' | 'webp') =>
    list.coreBytes[format] +
    Object.values(list.textBytes).reduce((sum, bytes) => sum + bytes, 0) +
    Object.values(list.packs).reduce(
      (sum, files) => sum + bytesOf(filesForFormat(files, format)),
      0,
    );
  return [
    { name: 'first script', bytes: firstScript(outDir), limit: 45 * KB },
    { name: 'largest guide page (HTML)', bytes: largestGuide(outDir), limit: 14 * KB },
    { name: 'largest page of all (HTML)', bytes: largestPage(outDir), limit: 14 * KB },
    { name: 'home page (HTML)', bytes: compressed(outDir, 'index.html'), limit: 14 * KB },
    {
      name: 'emergency page (HTML)',
      bytes: compressed(outDir, 'emergency/index.html'),
      limit: 14 * KB,
    },
    {
      name: 'core pack with one language, AVIF',
      bytes: list.coreBytes.avif + text,
      limit: 600 * KB,
    },
    {
      name: 'core pack with one language, WebP',
      bytes: list.coreBytes.webp + text,
      limit: 650 * KB,
    },
    { name: 'everything, AVIF', bytes: everything('avif'), limit: 8 * KB * KB },
    { name: 'everything, WebP', bytes: everything('webp'), limit: 11 * KB * KB },
    { name: 'map pack', bytes: bytesOf(list.packs.map), limit: 150 * KB },
    {
      name: 'teaching pack',
      bytes: bytesOf(filesForFormat(list.packs.teaching, 'avif')),
      limit: 1536 * KB,
    },
  ];
}
