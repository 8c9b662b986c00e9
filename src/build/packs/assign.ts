import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import type { PackId } from '#domain/packs.ts';

/** Where a built file belongs: a pack, the texts of a language, or nowhere (fetched when asked for, never stored ahead). */
export type Place = { readonly pack: PackId } | { readonly text: Lang } | undefined;

/** Pictures of the core: the checker's answers and how to take photos. Signs and icons are inline drawings; all other pictures are the plates pack. */
const CORE_PICTURES = /^pictures\/(option\/|scene\/photo-)/;
/** Served by the receiver only. */
const NOT_PUBLIC = /^assets\/locales\/[^/]+\/inbox-/;
/** Copies of files that are listed one by one. */
const BUNDLES = /^assets\/bundles\//;
/** Content that only one room uses and that would burden the core. */
const PACKED_CONTENT: readonly { readonly name: RegExp; readonly pack: PackId }[] = [
  { name: /^(map|roads)/, pack: 'map' },
  { name: /^teach/, pack: 'teaching' },
];
/**
 * Pages whose HTML is stored too: they stand on the screen before any script has run, and without one. Beside the texts that
 * they are made of they cost about half a kilobyte each. All other pages are drawn from their texts.
 */
const STORED_PAGES =
  /^((emergency\/((late|aconite|fermented-flour|unknown)\/)?|(mushrooms|foods)\/([\w-]+\/)?|check\/|clinics\/|report\/|more\/|myths\/|season\/)?)index\.html$/;

function placeOfContent(lang: Lang, name: string): Place {
  const packed = PACKED_CONTENT.find((rule) => rule.name.test(name));
  return packed === undefined ? { text: lang } : { pack: packed.pack };
}

/**
 * Chooses the pack of a built file by its path.
 *
 * @param url below the output folder, e.g. `assets/content/en/species-03-abc.js`
 */
export function packOf(url: string): Place {
  if (
    /\.(br|map)$/.test(url) ||
    url.startsWith('.vite/') ||
    url === 'sw.js' ||
    NOT_PUBLIC.test(url) ||
    BUNDLES.test(url)
  )
    return undefined;
  if (/^assets\/locales\/[^/]+\/teaching-/.test(url)) return { pack: 'teaching' };
  const content = /^assets\/(content|locales)\/([^/]+)\/(.+)$/.exec(url);
  const lang = LANGS.find((code) => code === content?.[2]);
  if (content && lang) return placeOfContent(lang, content[3] ?? '');
  if (url.startsWith('assets/teaching/')) return { pack: 'teaching' };
  // Writing spreadsheets is wanted at a desk only; without it the stock leaves as a CSV table.
  if (/^assets\/spreadsheet[^/]*$/.test(url)) return { pack: 'teaching' };
  if (/^assets\/(.*\/)?(map|leaflet)[^/]*$/i.test(url) || url.startsWith('assets/map/'))
    return { pack: 'map' };
  if (url.startsWith('assets/')) return { pack: 'core' };
  if (url.startsWith('pictures/')) return { pack: CORE_PICTURES.test(url) ? 'core' : 'plates' };
  for (const code of LANGS) {
    const prefix = code === 'zh-CN' ? '' : `${code}/`;
    const isStored = url.startsWith(prefix) && STORED_PAGES.test(url.slice(prefix.length));
    if (url === `shell.${code}.html` || isStored) return { text: code };
  }
  if (/^(manifest.*\.webmanifest|icons\/(favicon\.svg|icon-192\.png))$/.test(url))
    return { pack: 'core' };
  return undefined;
}
