import { strings } from '../checks/walk.ts';
import { bannedInChinese } from './chinese.ts';
import { bannedInEnglish } from './english.ts';

/** A text that a reader could take as "this may be eaten". */
export interface BannedMeaning {
  /** keys that lead to the text, joined by dots */
  readonly at: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** Words of any language in one text that say or hint that something may be eaten or is harmless. */
export function bannedWords(text: string): string[] {
  return [...bannedInChinese(text), ...bannedInEnglish(text)];
}

const WEB_ADDRESS = /^(https?:|\/)\S+$/;

/** Every banned meaning in a tree of texts, such as a compiled collection or a file of the interface. */
export function bannedMeanings(tree: unknown): BannedMeaning[] {
  const found: BannedMeaning[] = [];
  for (const { keys, text } of strings(tree)) {
    if (WEB_ADDRESS.test(text)) continue;
    const words = bannedWords(text);
    if (words.length > 0) found.push({ at: keys.join('.'), text, words });
  }
  return found;
}
