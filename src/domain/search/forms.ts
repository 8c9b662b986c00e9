/** Letters without tone marks, small, without signs; Chinese characters untouched. `Lǜ` becomes `lv`. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Traditional characters turned into simplified ones, for the characters that occur in names. */
export function simplified(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text, (character) => table[character] ?? character).join('');
}

/**
 * Pinyin as it is heard in Yunnan and typed in a hurry: zh z, ch c, sh s, n l at the beginning and n ng at the end are one.
 */
export function softPinyin(joined: string): string {
  return joined
    .replace(/([zcs])h/g, '$1')
    .replace(/ng(?![aeiouv])/g, 'n')
    .replace(/^l/, 'n')
    .replace(/g$/, '');
}

export const CHINESE = /[\u3400-\u9fff]/;

/** All endings of a list of parts, joined: `bai luo san` gives bailuosan, luosan, san. */
function endings(parts: readonly string[]): string[] {
  return parts.map((_, at) => parts.slice(at).join(''));
}

/** What a name can be found by. The first form is the whole name; endings make the middle of a name findable. */
export interface NameForms {
  readonly whole: readonly string[];
  readonly endings: readonly string[];
}

/**
 * @param text   the name: Chinese, Latin or English
 * @param pinyin with tone marks and spaces, for Chinese names
 */
export function formsOf(text: string, pinyin?: string): NameForms {
  const plain = plainLetters(text);
  const characters = Array.from(plain.replace(/\s/g, ''));
  if (!CHINESE.test(plain)) {
    const words = plain.split(' ');
    return { whole: [plain.replace(/\s/g, ''), ...words], endings: endings(words) };
  }
  const whole = [characters.join('')];
  const tails = endings(characters);
  const syllables = pinyin === undefined ? [] : plainLetters(pinyin).split(' ');
  if (syllables.length > 0) {
    const joined = syllables.join('');
    whole.push(joined, softPinyin(joined), syllables.map((syllable) => syllable[0] ?? '').join(''));
    tails.push(...endings(syllables), ...endings(syllables.map((syllable) => syllable[0] ?? '')));
  }
  return { whole: [...new Set(whole)], endings: [...new Set(tails)] };
}
