import type { Localised } from '#content/localised.ts';
import type { Lang } from '#domain/lang.ts';

/** Notes for the person who signs; readers get none of them. */
const FOR_EDITORS = new Set(['do_not_ship', 'do_not_ship_why', 'unsourced', 'signature']);

function isPair(value: object): value is { zh: unknown; en: unknown } {
  const keys = Object.keys(value);
  return keys.length === 2 && 'zh' in value && 'en' in value;
}

/** A record in the language of the page, without the notes for editors. */
export function localise<T>(value: T, lang: Lang): Localised<T> {
  return inOne(value, lang) as Localised<T>;
}

function inOne(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((item) => inOne(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  if (isPair(value)) return lang === 'zh-CN' ? value.zh : value.en;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FOR_EDITORS.has(key))
      .map(([key, field]) => [key, inOne(field, lang)]),
  );
}
