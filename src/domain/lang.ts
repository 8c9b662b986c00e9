/** Languages of the product. zh-CN is the source; adding one is adding a folder in content/locales and its code here. */
export const LANGS = ['zh-CN', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export const SOURCE_LANG: Lang = 'zh-CN';

/** A text in every language of a content file; `zh` is the source text. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The text of a content file in the language of the page. */
export function inLang(text: Bilingual, lang: Lang): string {
  return lang === 'zh-CN' ? text.zh : text.en;
}
