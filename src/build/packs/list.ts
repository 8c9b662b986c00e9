import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionFile } from '#content/schemas/edition.ts';
import { mayBeBundled } from '#domain/bundle.ts';
import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import { bytesOf, filesForFormat } from '#domain/packs.ts';
import type {
  Bundles,
  CoreList,
  PackFile,
  PackId,
  PackList,
  PictureFormat,
} from '#domain/packs.ts';
import { packOf } from './assign.ts';
import { writeBundle } from './bundle.ts';
import { filesBelow, packFile } from './files.ts';

const LIST_FILE = 'packs.json';

interface Sorted {
  readonly packs: Readonly<Record<PackId, readonly PackFile[]>>;
  readonly texts: Readonly<Record<Lang, readonly PackFile[]>>;
}

/** One value per language. */
function perLang<T>(valueOf: (lang: Lang) => T): Record<Lang, T> {
  return Object.fromEntries(LANGS.map((lang) => [lang, valueOf(lang)])) as Record<Lang, T>;
}

function sortFiles(outDir: string): Sorted {
  const packs: Record<PackId, PackFile[]> = { core: [], plates: [], map: [], teaching: [] };
  const texts = perLang<PackFile[]>(() => []);
  for (const url of filesBelow(outDir)) {
    const place = packOf(url);
    if (place === undefined) continue;
    const file = packFile(outDir, url);
    if ('text' in place) texts[place.text].push(file);
    else packs[place.pack].push(file);
  }
  return { packs, texts };
}

const isPicture = ({ url }: PackFile) => /\.(avif|webp)$/.test(url);

async function writeBundles(outDir: string, { packs, texts }: Sorted): Promise<Bundles> {
  const code = packs.core.filter((file) => !isPicture(file));
  const pictures = (format: PictureFormat) =>
    writeBundle(outDir, `options-${format}`, filesForFormat(packs.core.filter(isPicture), format));
  const [codeBundle, avif, webp, ...textBundles] = await Promise.all([
    writeBundle(outDir, 'code', code),
    pictures('avif'),
    pictures('webp'),
    ...LANGS.map((lang) => writeBundle(outDir, `text-${lang}`, texts[lang])),
  ]);
  const byLang = new Map(LANGS.map((lang, at) => [lang, textBundles[at]]));
  const textOf = (lang: Lang) => {
    const bundle = byLang.get(lang);
    if (bundle === undefined) throw new Error(`no bundle for ${lang}`);
    return bundle;
  };
  return { code: codeBundle, pictures: { avif, webp }, texts: perLang(textOf) };
}

/** Enough of the hash to find a damaged file; whole, the hashes would be half of the worker. */
const shortened = (files: readonly PackFile[]) =>
  files.map((file) => ({ ...file, sha256: file.sha256.slice(0, 24) }));

/**
 * Writes the bundles and `packs.json` beside the finished build and lists what the service worker stores. The version is a
 * hash of all files.
 */
export async function listPacks(outDir: string, edition: EditionFile): Promise<CoreList> {
  const { packs, texts } = sortFiles(outDir);
  const { core, ...others } = packs;
  const all = [core, ...Object.values(others), ...Object.values(texts)].flat();
  const version = createHash('sha256')
    .update(all.map((file) => `${file.url} ${file.sha256}`).join('\n'))
    .digest('hex')
    .slice(0, 12);
  const bundles = await writeBundles(outDir, { packs, texts });
  const coreBytes = (format: PictureFormat) => bundles.code.bytes + bundles.pictures[format].bytes;
  const pagesOf = (lang: Lang) => texts[lang].filter(({ url }) => !mayBeBundled(url));
  const list: PackList = {
    version,
    contentDate: edition.date,
    safety: edition.safety,
    coreBytes: { avif: coreBytes('avif'), webp: coreBytes('webp') },
    textBytes: perLang((lang) => bundles.texts[lang].bytes + bytesOf(pagesOf(lang))),
    packs: {
      plates: shortened(others.plates),
      map: shortened(others.map),
      teaching: shortened(others.teaching),
    },
  };
  writeFileSync(join(outDir, LIST_FILE), JSON.stringify(list));
  const shortTexts = perLang((lang) => shortened(texts[lang]));
  return { version, core: shortened(core), texts: shortTexts, bundles };
}
