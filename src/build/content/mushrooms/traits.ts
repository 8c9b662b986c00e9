import { inLang, type Lang } from '#domain/lang.ts';
import type { TraitLine } from '#content/species.ts';
import type { Species, Traits } from '#content/schemas/species.ts';
import { statesOf, type Character, type Vocabulary } from '#content/schemas/vocabulary.ts';

/** Characters that a comparison shows: what a person can see without tools, from the foot upwards. */
const COMPARED = [
  'volva',
  'stem_base',
  'ring',
  'hymenophore',
  'under_colour_young',
  'under_colour_old',
  'gill_spacing',
  'cap_colour',
  'cap_margin',
  'cap_surface',
  'cut_change',
  'stem_surface',
  'substrate',
  'growth_habit',
  'smell',
  'cap_diameter_cm',
] as const satisfies readonly (keyof Traits)[];

const SILENT = new Set(['unknown', 'na']);

function wordsOf(
  character: Character,
  species: Species,
  vocabulary: Vocabulary,
  lang: Lang,
): string | undefined {
  const trait = species.traits[character.id as keyof Traits];
  if ('min' in trait) return `${trait.min}–${trait.max} ${lang === 'zh-CN' ? '厘米' : 'cm'}`;
  if (!('typical' in trait)) return undefined;
  const states = statesOf(vocabulary, character);
  const words = (trait.typical as readonly unknown[])
    .map(String)
    .filter((id) => !SILENT.has(id))
    .map((id) => states.find((state) => state.id === id))
    .filter((state) => state !== undefined)
    .map((state) => inLang(state, lang));
  return words.length === 0 ? undefined : words.join(lang === 'zh-CN' ? '、' : ', ');
}

/** The visible characters of a species in words, for the side-by-side comparison. */
export function traitLines(species: Species, vocabulary: Vocabulary, lang: Lang): TraitLine[] {
  return COMPARED.flatMap((id) => {
    const character = vocabulary.characters.find((one) => one.id === id);
    if (character === undefined) return [];
    const value = wordsOf(character, species, vocabulary, lang);
    return value === undefined ? [] : [{ id, label: inLang(character.label, lang), value }];
  });
}
