import { sealOf } from '#content/facets.ts';
import { loadCollection } from '#content/load.ts';
import { loadSpecies, loadSpeciesIndex, type SpeciesCard } from '#content/species.ts';
import { loadSheets, type Sheet } from '#content/teaching.ts';
import type { Lang } from '#domain/lang.ts';
import { paths } from '#ui/paths.ts';

/** Punctuation between local names and after a name. */
const MARKS = {
  'zh-CN': { and: '、', colon: '：' },
  en: { and: ', ', colon: ': ' },
} as const;

/** The sheet of one toxic species. @returns undefined for any other id */
export async function loadSpeciesSheet(lang: Lang, id: string): Promise<Sheet | undefined> {
  const [species, words] = await Promise.all([loadSpecies(lang, id), loadSheets(lang)]);
  if (species?.kind !== 'toxic') return undefined;
  const ref = species.plate ?? species.thumb;
  const local = species.local.slice(0, 4).map(({ name }) => name);
  return {
    id: species.id,
    kind: 'poster',
    title: species.name,
    ...(local.length > 0 && { subtitle: local.join(MARKS[lang].and) }),
    big: words.species.big,
    pictures: ref === undefined ? [] : [{ ref, name: '', seal: sealOf(species.grade) }],
    points: words.species.points,
    link: paths.species(species.id),
    withoutSite: words.withoutSite,
    sources: [],
  };
}

/** The sheet of a toxic species beside one that it is mixed up with. @returns undefined when they are no such pair */
export async function loadPairSheet(lang: Lang, pair: string): Promise<Sheet | undefined> {
  const [one = '', two = ''] = pair.split('--');
  const [toxic, other, words] = await Promise.all([
    loadSpecies(lang, one),
    loadSpecies(lang, two),
    loadSheets(lang),
  ]);
  const line = toxic?.lookalikes.find(({ id }) => id === two);
  if (toxic?.kind !== 'toxic' || other?.kind !== 'lookalike' || line === undefined)
    return undefined;
  const refs = [line.pair?.sides[0] ?? toxic.thumb, line.pair?.sides[1] ?? other.thumb];
  return {
    id: pair,
    kind: 'poster',
    title: words.pair.big,
    big: words.species.big,
    pictures: [toxic, other].flatMap(({ name, grade }, at) => {
      const ref = refs[at];
      return ref === undefined ? [] : [{ ref, name, seal: sealOf(grade) }];
    }),
    points: words.pair.points,
    link: paths.compare(one, two),
    withoutSite: words.withoutSite,
    sources: [],
  };
}

/** What the page of all sheets lists. */
export interface SheetIndex {
  readonly sheets: readonly Pick<Sheet, 'id' | 'title'>[];
  readonly species: readonly Pick<SpeciesCard, 'id' | 'name'>[];
  readonly pairs: readonly { readonly id: string; readonly title: string }[];
}

/** All sheets by their ids: those with a file, one of each toxic species, one of each pair. */
export async function loadSheetIndex(lang: Lang): Promise<SheetIndex> {
  const [{ sheets }, cards, pairs] = await Promise.all([
    loadSheets(lang),
    loadSpeciesIndex(lang),
    loadCollection<readonly string[]>(lang, 'species-pairs'),
  ]);
  const nameOf = new Map(cards.map(({ id, name }) => [id, name]));
  return {
    sheets,
    species: cards.filter(({ kind }) => kind === 'toxic'),
    pairs: pairs.map((id) => ({
      id,
      title: id
        .split('--')
        .map((one) => nameOf.get(one) ?? one)
        .join(' / '),
    })),
  };
}
