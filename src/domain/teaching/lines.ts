import type { Lang } from '../lang.ts';

/** Marks that never begin a line. */
const CLOSING = /^[，。；：、！？）”」》,.;:!?)]/;

/**
 * Breaks a text into lines of a width: Chinese between characters, other languages between words.
 *
 * @param measure width of a piece of text, in the unit of `width`
 */
export function linesOf(
  text: string,
  lang: Lang,
  width: number,
  measure: (part: string) => number,
): readonly string[] {
  const pieces =
    lang === 'zh-CN' ? (text.match(/[0-9A-Za-z—]+|[\s\S]/g) ?? []) : (text.match(/\S+\s*/g) ?? []);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const isFull = line !== '' && measure((line + piece).trim()) > width;
    if (isFull && !CLOSING.test(piece)) {
      lines.push(line.trim());
      line = piece;
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trim()];
}
