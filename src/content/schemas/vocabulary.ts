import * as v from 'valibot';
import { bilingual, described, hex, term, text } from './shared.ts';

const labelled = {
  id: described('the id used in species files and in code', term),
  zh: described('label in Chinese', text),
  en: described('label in English', text),
};

/** One possible answer to a character. */
export const stateSchema = v.strictObject(labelled);

/** A named colour; `hex` is the mid-tone of the swatch. */
export const paletteColourSchema = v.strictObject({
  ...labelled,
  hex: described('mid-tone for swatches, #RRGGBB', hex),
});

/** One thing to look at (a character, 性状) with its possible states. */
export const characterSchema = v.strictObject({
  id: described('the id used under `traits` of the species files', term),
  group: described('where on the mushroom to look; id of `groups`', term),
  type: described(
    'enum: states; range: numbers in `unit`; months: 1 to 12',
    v.picklist(['enum', 'range', 'months']),
  ),
  unit: described('unit of a range', v.optional(v.picklist(['m', 'cm']))),
  weight: described('how much it counts in the key', v.pipe(v.number(), v.minValue(0))),
  reliability: described(
    'how reliably a lay person sees it',
    v.picklist(['high', 'medium', 'low']),
  ),
  absence_not_conclusive: described(
    'true: an answer "none" never removes a species that normally has the part',
    v.optional(v.literal(true)),
  ),
  applies_if: described(
    'asked only if another character has one of these states',
    v.optional(v.record(term, v.array(term))),
  ),
  observe: described(
    'what has to be done to see it',
    v.optional(v.picklist(['press', 'overnight', 'break', 'cut', 'dig', 'dark'])),
  ),
  label: described('short name of the character', bilingual),
  question: described('the question the checker asks', bilingual),
  states: described('possible states', v.optional(v.array(stateSchema))),
  states_from: described(
    'the states are the colours of `palette`',
    v.optional(v.literal('palette')),
  ),
  states_ref: described('the states are this list of `shared_states`', v.optional(term)),
});

/** Explains one drawing field to editors; not used by code. */
const drawingFieldSchema = v.strictObject({
  type: v.string(),
  values: v.optional(v.array(v.string())),
  values_from: v.optional(v.string()),
  keys: v.optional(v.array(v.string())),
  en: v.string(),
});

/** content/mushrooms/vocabulary.yaml: the dictionary of characters, states, colours, syndromes and grades. */
export const vocabularySchema = v.strictObject({
  meta: described('how the file is to be read', v.looseObject({ version: v.number() })),
  palette: described('named colours', v.array(paletteColourSchema)),
  neighbours: described(
    'pairs of states that lay people mix up: half a match',
    v.record(term, v.array(v.tuple([term, term]))),
  ),
  groups: described('where on the mushroom to look', v.array(stateSchema)),
  characters: described('all characters, in the order of asking', v.array(characterSchema)),
  shared_states: described(
    'lists of states that several characters share',
    v.record(term, v.array(stateSchema)),
  ),
  syndromes: described('clinical types (临床分型) of mushroom poisoning', v.array(stateSchema)),
  lethality_grades: described(
    'how dangerous a species is; there is no grade below `caution`',
    v.array(
      v.strictObject({
        ...labelled,
        id: v.picklist(['deadly', 'serious', 'moderate', 'caution']),
        rule: described('when the grade is given', text),
      }),
    ),
  ),
  confidence_levels: described(
    'how well a fact is supported',
    v.array(
      v.strictObject({
        id: v.picklist(['sourced', 'partly_sourced', 'general_knowledge', 'derived', 'none_found']),
        zh: text,
        en: text,
      }),
    ),
  ),
  drawing: described(
    'meaning of the `draw` block of the species files',
    v.strictObject({ note: v.string(), fields: v.record(v.string(), drawingFieldSchema) }),
  ),
});

export type Vocabulary = v.InferOutput<typeof vocabularySchema>;
export type Character = v.InferOutput<typeof characterSchema>;
export type CharacterState = v.InferOutput<typeof stateSchema>;
export type PaletteColour = v.InferOutput<typeof paletteColourSchema>;
export type LethalityGrade = Vocabulary['lethality_grades'][number]['id'];

/** States of a character, wherever the vocabulary keeps them; empty for ranges and months. */
export function statesOf(vocabulary: Vocabulary, character: Character): readonly CharacterState[] {
  if (character.states !== undefined) return character.states;
  if (character.states_from === 'palette') return vocabulary.palette;
  if (character.states_ref !== undefined) {
    return vocabulary.shared_states[character.states_ref] ?? [];
  }
  return [];
}
