import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { CHINESE } from '#domain/search/forms.ts';
import type { DangerRank, SearchData } from '#domain/search/finder.ts';
import type { RawArticle } from '#content/schemas/article.ts';
import type { Species } from '#content/schemas/species.ts';
import type { ContentStore } from '../area.ts';
import { latinOf, orderedSpecies } from '../mushrooms/species.ts';
import { recordsOf } from '../store.ts';

type Name = readonly [text: string, pinyin?: string];

const DANGER: Readonly<Record<Species['toxicity']['grade'], DangerRank>> = {
  deadly: 0,
  serious: 1,
  moderate: 2,
  caution: 3,
};

/** `鸡腿菇` and `毛头鬼伞` of `毛头鬼伞（鸡腿菇）`; `黑木耳` and `毛木耳` of `黑木耳、毛木耳`. */
function partsOf(name: string): string[] {
  return name
    .split(/[（）()、，/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Pinyin as the content states it; for parts of a name, or names without it, made here. */
function chinese(text: string, stated?: string): Name {
  const syllables = stated?.trim().split(/\s+/).length;
  return syllables === Array.from(text).length && stated !== undefined
    ? [text, stated]
    : [text, pinyin(text, { toneType: 'none', nonZh: 'removed', v: true })];
}

function speciesNames({ names }: Species): Name[] {
  return [
    ...partsOf(names.zh).map((part) => chinese(part, part === names.zh ? names.pinyin : undefined)),
    ...names.local.flatMap((local) =>
      partsOf(local.name).map((part) => chinese(part, local.pinyin)),
    ),
    [names.en] as const,
    [latinOf(names.scientific).replace(/ (s\.l\.|spp\.|group)$/, '')] as const,
    ...names.synonyms.map((synonym) => [latinOf(synonym)] as const),
  ];
}

function articleNames({ title, names, latin }: RawArticle): Name[] {
  const all = [title, ...names];
  return [
    ...all.flatMap(({ zh }) =>
      partsOf(zh)
        .filter((part) => CHINESE.test(part))
        .map((part) => chinese(part)),
    ),
    ...all.flatMap(({ en }) => partsOf(en).map((part) => [part] as const)),
    ...(latin === undefined ? [] : [[latin] as const]),
  ];
}

function traditionalTable(names: readonly Name[]): Record<string, string> {
  const table: Record<string, string> = {};
  for (const to of ['tw', 'hk', 't'] as const) {
    const convert = Converter({ from: 'cn', to });
    for (const [text] of names) {
      for (const character of Array.from(text)) {
        const other = convert(character);
        if (other !== character && Array.from(other).length === 1) table[other] = character;
      }
    }
  }
  return table;
}

/** Collection `search`: names of species and foods in all languages; the same for every page language. */
export function buildSearch(store: ContentStore): SearchData {
  const subjects: [string, DangerRank, Name[]][] = [
    ...orderedSpecies(store).map((species): [string, DangerRank, Name[]] => [
      species.id,
      DANGER[species.toxicity.grade],
      speciesNames(species),
    ]),
    ...recordsOf<RawArticle>(store, 'foods/*.yaml').map((food): [string, DangerRank, Name[]] => [
      food.id,
      0,
      articleNames(food),
    ]),
  ];
  return {
    subjects: subjects.map(([id, danger]) => [id, danger] as const),
    names: subjects.flatMap(([, , names], subject) =>
      [...new Map(names.map((name) => [name[0], name])).values()].map(
        (name) => [subject, ...name] as const,
      ),
    ),
    traditional: traditionalTable(subjects.flatMap(([, , names]) => names)),
  };
}
