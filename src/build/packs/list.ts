import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import { bytesOf, filesForFormat } from '#domain/packs.ts';
import type { CoreList, PackFile, PackId, PackList } from '#domain/packs.ts';
import { packOf } from './assign.ts';
import { filesBelow, packFile } from './files.ts';

const LIST_FILE = 'packs.json';

interface Sorted {
  readonly packs: Record<PackId, PackFile[]>;
  readonly texts: Record<Lang, PackFile[]>;
}

function sortFiles(outDir: string): Sorted {
  const packs: Record<PackId, PackFile[]> = { core: [], plates: [], map: [], teaching: [] };
  const texts = Object.fromEntries(LANGS.map((lang) => [lang, [] as PackFile[]])) as Record<
    Lang,
    PackFile[]
  >;
  for (const url of filesBelow(outDir)) {
    const place = packOf(url);
    if (place === undefined) continue;
    const file = packFile(outDir, url);
    if ('text' in place) texts[place.text].push(file);
    else packs[place.pack].push(file);
  }
  return { packs, texts };
}

const shortened = (files: readonly PackFile[]) =>
  files.map((file) => ({ ...file, sha256: file.sha256.slice(0, 24) }));

/**
 * Writes `packs.json` beside the finished build and lists what the service worker stores. The version is a hash of all files.
 */
export function listPacks(outDir: string, contentDate: string): CoreList {
  const { packs, texts } = sortFiles(outDir);
  const { core, ...others } = packs;
  const all = [core, ...Object.values(others), ...Object.values(texts)].flat();
  const version = createHash('sha256')
    .update(all.map((file) => `${file.url} ${file.sha256}`).join('\n'))
    .digest('hex')
    .slice(0, 12);
  const list: PackList = {
    version,
    contentDate,
    coreBytes: {
      avif: bytesOf(filesForFormat(core, 'avif')),
      webp: bytesOf(filesForFormat(core, 'webp')),
    },
    textBytes: Object.fromEntries(LANGS.map((lang) => [lang, bytesOf(texts[lang])])) as Record<
      Lang,
      number
    >,
    packs: {
      plates: shortened(others.plates),
      map: shortened(others.map),
      teaching: shortened(others.teaching),
    },
  };
  writeFileSync(join(outDir, LIST_FILE), JSON.stringify(list));
  return { version, core, texts };
}
