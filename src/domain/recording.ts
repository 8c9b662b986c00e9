/** Languages of the prefecture for which native speakers may record sentences: Zhuang, Miao, Yi, Yao (BCP 47). */
export const RECORDED_LANGS = ['za', 'hmn', 'ii', 'ium'] as const;
export type RecordedLang = (typeof RECORDED_LANGS)[number];

/** Which recordings a site has: file names (`3fa2b1c4.mp3`) by language. */
export type RecordingIndex = Readonly<Record<string, readonly string[]>>;

/**
 * The slot of a sentence: eight hex digits that name its recording in every language. A sentence that is changed gets
 * another slot, so a recording can never say something else than what stands on the screen.
 *
 * @param sentence as it stands on the page; blanks do not count
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a, 32 bits, over code points
 */
export function slotOf(sentence: string): string {
  let hash = 0x811c9dc5;
  for (const sign of sentence.replace(/\s+/g, '')) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The recording to play for a sentence: in the language that the listener has chosen, else in the language of the page.
 *
 * @returns path below `audio/`, or undefined when nobody has recorded it
 */
export function recordingFor(
  sentence: string,
  index: RecordingIndex,
  langs: readonly (string | undefined)[],
): string | undefined {
  const slot = `${slotOf(sentence)}.`;
  for (const lang of langs) {
    const file =
      lang === undefined ? undefined : index[lang]?.find((name) => name.startsWith(slot));
    if (file !== undefined) return `${lang}/${file}`;
  }
  return undefined;
}

/** Reads an index that came over the network; anything that is not one counts as no recordings. */
export function indexOf(value: unknown): RecordingIndex {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([lang, files]) =>
      Array.isArray(files) ? [[lang, files.filter((name) => typeof name === 'string')]] : [],
    ),
  );
}
