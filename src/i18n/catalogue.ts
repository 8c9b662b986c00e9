import i18next from 'i18next';
import { SOURCE_LANG } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import type { Namespace } from './resources.ts';

const files = import.meta.glob<{ default: Record<string, unknown> }>('/content/locales/*/*.json');

const i18n = i18next.createInstance();
// Synchronous: nothing is fetched here, the catalogues are added by loadTexts.
void i18n.init({
  lng: SOURCE_LANG,
  fallbackLng: SOURCE_LANG,
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Number of texts that were asked for and are missing in a language; shown to the reader as one notice. */
const missingTexts = new Map<Lang, number>();

/** How many texts of a language fell back to Chinese so far. */
export function missingTextCount(lang: Lang): number {
  return missingTexts.get(lang) ?? 0;
}

async function loadOne(lang: Lang, namespace: Namespace): Promise<void> {
  if (i18n.hasResourceBundle(lang, namespace)) return;
  const load = files[`/content/locales/${lang}/${namespace}.json`];
  if (load === undefined) return;
  i18n.addResourceBundle(lang, namespace, (await load()).default);
}

function countMissing(lang: Lang, namespace: Namespace): void {
  const source = flatKeys(i18n.getResourceBundle(SOURCE_LANG, namespace));
  const own = new Set(flatKeys(i18n.getResourceBundle(lang, namespace)));
  const missing = source.filter(
    (key) => !own.has(key) && !/_(zero|one|two|few|many|other)$/.test(key),
  ).length;
  if (missing > 0) missingTexts.set(lang, (missingTexts.get(lang) ?? 0) + missing);
}

function flatKeys(tree: unknown, prefix = ''): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : flatKeys(value, `${prefix}${key}.`),
  );
}

/** Languages that the build knows to be complete; others load Chinese beside their own to fall back on. */
const COMPLETE: readonly Lang[] = ['zh-CN', 'en'];

/**
 * Loads catalogues so that `textOf` can answer at once. Missing texts of an incomplete language fall back to Chinese.
 *
 * @throws Error when a chunk cannot be fetched (no network and not stored yet)
 */
export async function loadTexts(lang: Lang, namespaces: readonly Namespace[]): Promise<void> {
  const incomplete = !COMPLETE.includes(lang);
  await Promise.all(
    namespaces.flatMap((ns) => [
      loadOne(lang, ns),
      ...(incomplete ? [loadOne(SOURCE_LANG, ns)] : []),
    ]),
  );
  if (incomplete) namespaces.forEach((ns) => countMissing(lang, ns));
}

export type TextValues = Readonly<Record<string, string | number>>;

/** A text by key; the catalogue must have been loaded. Use `useText` in components. */
export function textOf(lang: Lang, namespace: Namespace, key: string, values?: TextValues): string {
  return i18n.getFixedT(lang, namespace)(key, { ...values });
}
