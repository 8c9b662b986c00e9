import { createHash } from 'node:crypto';
import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import type { PackFile, PackId, PackList } from '#domain/packs.ts';
import { packOf } from './assign.ts';
import { filesBelow, packFile } from './files.ts';

/** Lists what a phone can store of a finished build. The version is a hash of all listed files. */
export function packListOf(outDir: string, contentDate: string): PackList {
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
  const { core, ...others } = packs;
  const all = [core, ...Object.values(others), ...Object.values(texts)].flat();
  const version = createHash('sha256')
    .update(all.map((file) => `${file.url} ${file.sha256}`).join('\n'))
    .digest('hex')
    .slice(0, 12);
  return { version, contentDate, core, texts, packs: others };
}
