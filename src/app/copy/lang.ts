// Takes the place of domain/lang.ts in the copies: they carry Chinese only.
import type { Bilingual, Lang } from '#domain/lang.ts';

export const LANGS: readonly Lang[] = ['zh-CN'];
export const SOURCE_LANG: Lang = 'zh-CN';

export function inLang(text: Bilingual): string {
  return text.zh;
}
