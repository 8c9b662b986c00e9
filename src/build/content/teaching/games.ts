import type { Species } from '#content/schemas/species.ts';
import type { GamesFile } from '#content/schemas/teachingPlay.ts';
import type { Vocabulary } from '#content/schemas/vocabulary.ts';
import type { GamePair, Games, PairQuestion } from '#content/teachingPlay.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { VOCABULARY_FILE } from '../mushrooms/check.ts';
import { pairOf, thumbOf } from '../mushrooms/pictures.ts';
import { orderedSpecies } from '../mushrooms/species.ts';
import { traitLines } from '../mushrooms/traits.ts';
import { pictureOf } from '../pictures.ts';
import { titlesOf } from './collections.ts';

export const gamesFile = (store: ContentStore) => store.get<GamesFile>('teaching/games.yaml');

/** What a child can see on a picture, the clearest first. */
const VISIBLE = [
  'volva',
  'ring',
  'stem_base',
  'under_colour_young',
  'hymenophore',
  'cap_margin',
  'cap_surface',
  'stem_surface',
  'cap_colour',
  'growth_habit',
] as const;
const MAX_PAIRS = 12;
const MAX_DIFFERENT = 4;
const MAX_SAME = 2;
const SILENT = new Set(['unknown', 'na']);

function statesOf(species: Species, id: (typeof VISIBLE)[number]): readonly string[] {
  const trait = species.traits[id];
  if (!('typical' in trait)) return [];
  return (trait.typical as readonly unknown[]).map(String).filter((state) => !SILENT.has(state));
}

/** Alike when both sets are equal, different when they share nothing; anything between is no fair question. */
function compared(first: readonly string[], second: readonly string[]): boolean | undefined {
  const shared = first.filter((state) => second.includes(state)).length;
  if (first.length === 0 || second.length === 0) return undefined;
  if (shared === 0) return false;
  return shared === first.length && shared === second.length ? true : undefined;
}

const optionOf = <Key extends string>(key: Key, id: string, states: readonly string[]) =>
  pictureOf(
    key,
    'option',
    states[0] === undefined ? undefined : `${id}-${states[0]}`.replace(/_/g, '-'),
  );

function questionsOf(
  first: Species,
  second: Species,
  vocabulary: Vocabulary,
  lang: Lang,
): PairQuestion[] {
  const [one, two] = [first, second].map(
    (species) => new Map(traitLines(species, vocabulary, lang).map((line) => [line.id, line])),
  );
  const all = VISIBLE.flatMap((id) => {
    const [a, b] = [statesOf(first, id), statesOf(second, id)];
    const isSame = compared(a, b);
    const [lineA, lineB] = [one?.get(id), two?.get(id)];
    if (isSame === undefined || lineA === undefined || lineB === undefined) return [];
    return [
      {
        id,
        label: lineA.label,
        first: lineA.value,
        second: lineB.value,
        ...optionOf('firstPicture', id, a),
        ...optionOf('secondPicture', id, b),
        isSame,
      },
    ];
  });
  const chosen = new Set([
    ...all.filter(({ isSame }) => !isSame).slice(0, MAX_DIFFERENT),
    ...all.filter(({ isSame }) => isSame).slice(0, MAX_SAME),
  ]);
  return all.filter((question) => chosen.has(question));
}

/** One pair of every dangerous mushroom that has enough to compare, the deadliest first. Made from the traits alone. */
export function pairsIn(store: ContentStore, lang: Lang): GamePair[] {
  const vocabulary = store.get<Vocabulary>(VOCABULARY_FILE);
  const all = orderedSpecies(store);
  const byId = new Map(all.map((species) => [species.id, species]));
  const nameOf = ({ names }: Species) => (lang === 'zh-CN' ? names.zh : names.en);
  const pairs = all
    .filter(({ kind }) => kind === 'toxic')
    .flatMap((first) => {
      const found = first.lookalikes
        .filter(({ kind }) => kind === 'lookalike')
        .flatMap(({ id }) => {
          const second = byId.get(id);
          if (second === undefined) return [];
          const questions = questionsOf(first, second, vocabulary, lang);
          const differing = questions.filter(({ isSame }) => !isSame).length;
          if (differing < 2 || differing === questions.length) return [];
          const { pair } = pairOf(first.id, id);
          const [{ thumb: one }, { thumb: two }] = [thumbOf(first.id), thumbOf(id)];
          const thumbs = one === undefined || two === undefined ? undefined : ([one, two] as const);
          const pictures = pair?.sides ?? thumbs;
          return [
            {
              id: `${first.id}--${id}`,
              names: [nameOf(first), nameOf(second)] as const,
              ...(pictures !== undefined && { pictures }),
              isDrawn: pair !== undefined,
              questions,
            },
          ];
        });
      // A pair that is drawn at one scale is compared before one that is not.
      return [...found].sort((a, b) => Number(b.isDrawn) - Number(a.isDrawn)).slice(0, 1);
    });
  return pairs.slice(0, MAX_PAIRS).map(({ isDrawn: _, ...pair }) => pair);
}

export function buildGames(store: ContentStore, lang: Lang): Games {
  const file = gamesFile(store);
  return {
    basket: file.basket.map(({ id, word, wild, species, plant, icon }) => ({
      id,
      word: inLang(word, lang),
      wild,
      ...(plant === undefined
        ? pictureOf('picture', 'thumb', species)
        : pictureOf('picture', 'plantthumb', plant)),
      ...(icon !== undefined && { icon }),
    })),
    pairs: pairsIn(store, lang),
    steps: file.steps.map(({ id, sign, say }) => ({
      id,
      say: inLang(say, lang),
      ...pictureOf('picture', 'pictogram', sign),
    })),
    sources: titlesOf(store, file),
  };
}
