import type { Lang } from '../lang.ts';

/** Slow reading for a loudspeaker: 4 Chinese characters or 2.3 English words a second (our own choice, below newsreaders' pace). */
const CHARACTERS_PER_SECOND = 4;
const WORDS_PER_SECOND = 2.3;

/** Seconds that a text takes when read once, rounded up. Digits are spoken one by one in Chinese. */
export function readingSeconds(text: string, lang: Lang): number {
  if (lang === 'zh-CN') {
    const spoken = text.match(/[\u3400-\u9fff]|[0-9]|[A-Za-z]+/g) ?? [];
    return Math.ceil(spoken.length / CHARACTERS_PER_SECOND);
  }
  return Math.ceil((text.match(/[\w’'-]+/g) ?? []).length / WORDS_PER_SECOND);
}
