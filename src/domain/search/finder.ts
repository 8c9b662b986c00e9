import MiniSearch from 'minisearch';
import { CHINESE, formsOf, plainLetters, simplified, softPinyin } from './forms.ts';

/** How dangerous what a name stands for is; the lowest number comes first. */
export type DangerRank = 0 | 1 | 2 | 3;

/** All names of all content, as the phone gets them. Collection `search`. */
export interface SearchData {
  /** id of the content and its danger: 0 deadly … 3 look-alike */
  readonly subjects: readonly (readonly [id: string, danger: DangerRank])[];
  /** subject (index), name, pinyin for Chinese names */
  readonly names: readonly (readonly [subject: number, text: string, pinyin?: string])[];
  /** traditional to simplified, only characters that occur in names */
  readonly traditional: Readonly<Record<string, string>>;
}

interface Entry {
  readonly id: number;
  readonly subject: number;
  readonly whole: readonly string[];
  readonly tokens: string;
}

/** How well a name fits: the whole name, its beginning, its middle, nearly. */
const WHOLE = 0;
const BEGINNING = 1;
const MIDDLE = 2;
const NEARLY = 3;

function entryOf([subject, text, pinyin]: SearchData['names'][number], id: number): Entry {
  const { whole, endings } = formsOf(text, pinyin);
  return { id, subject, whole, tokens: [...new Set([...whole, ...endings])].join('|') };
}

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['tokens'],
    tokenize: (text) => text.split('|'),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split('|'),
      processTerm: (term) => term,
      prefix: true,
      fuzzy: fuzziness,
      maxFuzzy: 2,
    },
  });
  index.addAll(entries);
  return index;
}

/** One wrong character in three, one wrong letter in five; short words must be right. */
function fuzziness(term: string): number {
  if (CHINESE.test(term)) return term.length >= 3 ? 1 : 0;
  return term.length >= 9 ? 2 : term.length >= 4 ? 1 : 0;
}

function fit(entry: Entry, asked: readonly string[]): number {
  if (asked.some((form) => entry.whole.includes(form))) return WHOLE;
  if (asked.some((form) => entry.whole.some((whole) => whole.startsWith(form)))) return BEGINNING;
  const parts = entry.tokens.split('|');
  if (asked.some((form) => parts.some((part) => part.startsWith(form)))) return MIDDLE;
  return NEARLY;
}

/**
 * Order of what fits. A name that also belongs to something deadly must show the deadly one first, so a deadly name that
 * holds what was asked comes before a milder one that is exactly it.
 */
function rank(fitness: number, danger: DangerRank, asked: string): number {
  const isDeadlyName =
    danger === 0 && fitness <= MIDDLE && CHINESE.test(asked) && asked.length >= 2;
  if (isDeadlyName) return fitness === WHOLE ? 0 : 1;
  return fitness + 2;
}

/**
 * Finds content by local name, formal name, pinyin, initials, Latin or English, with typing errors and in traditional
 * characters.
 *
 * @returns ids, best first, each once; of two that fit equally well the more dangerous one comes first
 */
export function makeFinder(data: SearchData): (query: string) => string[] {
  const entries = data.names.map(entryOf);
  const index = indexOf(entries);
  return (query) => {
    const plain = plainLetters(simplified(query, data.traditional));
    const joined = plain.replace(/\s/g, '');
    if (joined === '') return [];
    const words = plain.split(' ').filter((word) => word.length > 2 || CHINESE.test(word));
    const isLetters = !CHINESE.test(joined);
    const asked = isLetters ? [joined, softPinyin(joined)] : [joined];
    const terms = [...new Set([...asked, ...(words.length > 1 ? words : [])])];
    const best = new Map<number, { rank: number; score: number }>();
    for (const { id, score } of index.search(terms.join('|'))) {
      const entry = entries[id];
      const danger = data.subjects[entry?.subject ?? -1]?.[1];
      if (entry === undefined || danger === undefined) continue;
      const found = { rank: rank(fit(entry, asked), danger, joined), score };
      const known = best.get(entry.subject);
      if (
        known === undefined ||
        found.rank < known.rank ||
        (found.rank === known.rank && score > known.score)
      ) {
        best.set(entry.subject, found);
      }
    }
    const dangerOf = (subject: number) => data.subjects[subject]?.[1] ?? 3;
    return [...best]
      .sort(
        ([a, one], [b, two]) =>
          one.rank - two.rank ||
          (one.rank === NEARLY + 2 ? two.score - one.score : 0) ||
          dangerOf(a) - dangerOf(b) ||
          two.score - one.score ||
          a - b,
      )
      .map(([subject]) => data.subjects[subject]?.[0] ?? '');
  };
}
