import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Marks that are put between characters to hide or decorate a word; they never end a clause. */
const INSIDE_WORD =
  /[\s\u200b-\u200f\u2060\ufeff·•・*_~|/\\+^`'"“”‘’「」『』()（）[\]【】<>《》-]+/g;
/** Commas may be used the same way, but they also separate clauses: removed in the second reading only. */
const COMMAS = /[,，、.．]+/g;

/**
 * Chinese text as a reader understands it: full width to half width, traditional to simplified, marks inside words
 * removed. `loose` also joins what stands on both sides of a comma or dot.
 */
export function normaliseChinese(text: string, loose: boolean): string {
  const plain = toSimplified(text.normalize('NFKC')).toLowerCase().replace(INSIDE_WORD, '');
  return loose ? plain.replace(COMMAS, '') : plain;
}

/** English text in small letters, typographic signs plain, one space between words, words joined again over hyphens. */
export function normaliseEnglish(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/n't\b/g, ' not')
    .replace(/[‐‑‒–—-]+/g, '-')
    .replace(/[*_~|"“”]/g, '')
    .replace(/\b(?:[a-z] ){2,}[a-z]\b/g, (spelled) => spelled.replace(/ /g, ''))
    .replace(/\s+/g, ' ');
}
