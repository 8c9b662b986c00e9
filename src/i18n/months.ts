import type { Lang } from '#domain/lang.ts';

const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Name of a month. @param month 1 = January */
export function monthName(month: number, lang: Lang): string {
  return lang === 'zh-CN' ? String(month) : (ENGLISH[month - 1] ?? String(month));
}

/** Months in words, neighbours joined: `6 月到 8 月`, `June to August, October`. */
export function monthNames(months: readonly number[], lang: Lang): string {
  const runs: [number, number][] = [];
  for (const month of months) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  const name = (month: number) => (lang === 'zh-CN' ? `${month} 月` : monthName(month, lang));
  return runs
    .map(([from, to]) =>
      from === to ? name(from) : `${name(from)}${lang === 'zh-CN' ? '到' : ' to '}${name(to)}`,
    )
    .join(lang === 'zh-CN' ? '、' : ', ');
}
