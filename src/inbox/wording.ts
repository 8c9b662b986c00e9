import { inLang, type Lang } from '#domain/lang.ts';
import type { Facts } from './api.ts';

const EIGHT_HOURS_MS = 8 * 3_600_000;

/** Month, day, hour and minute in UTC+8, wherever the browser is. */
export function shortTime(ms: number): string {
  return new Date(ms + EIGHT_HOURS_MS).toISOString().slice(5, 16).replace('T', ' ');
}

/** Label of an answer, or the answer itself when the form does not know it. */
export function optionLabel(facts: Facts, lang: Lang, set: string, value: string): string {
  const label = facts.options[set]?.[value];
  return label === undefined ? value : inLang(label, lang);
}

/** Township with its county before it. */
export function placeLabel(
  facts: Facts,
  lang: Lang,
  place: { readonly countyCode: string; readonly townshipCode: string | null },
): string {
  const county = facts.counties.find(({ code }) => code === place.countyCode);
  const township = facts.townships.find(({ code }) => code === place.townshipCode);
  const names = [county, township].map((one) => (one === undefined ? '' : inLang(one, lang)));
  return lang === 'zh-CN'
    ? names.join('') || place.countyCode
    : names.reverse().filter(Boolean).join(', ') || place.countyCode;
}
