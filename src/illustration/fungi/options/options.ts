import type { Vocabulary } from '#content/schemas/vocabulary.ts';
import { part } from '../../core/svg.ts';
import { DrawingFault, onPlate, type PictureInput, type PictureSpec } from '../../picture.ts';
import { changed, referenceOf, type Reference } from './reference.ts';
import { bodyForm, otherBody } from './bodies.ts';
import { growthHabit, substrate } from './scenes.ts';
import { brokenStem, glow, sporePrint } from './special.ts';
import { STATES } from './states.ts';
import { trees } from './trees.ts';
import { look, OPTION } from './views.ts';

/** Characters that no eye can see: numbers, months, smell, feel, a clock. */
const NOT_VISIBLE: readonly string[] = ['smell', 'flesh_consistency', 'cut_speed'];

type Character = Vocabulary['characters'][number];

export function isVisible({ id, type }: Character): boolean {
  return type === 'enum' && !NOT_VISIBLE.includes(id);
}

/** Ids of the states that a character can have. */
export function statesOf(
  { states, states_from, states_ref }: Character,
  vocabulary: Vocabulary,
): readonly string[] {
  if (states !== undefined) return states.map(({ id }) => id);
  if (states_from === 'palette') return vocabulary.palette.map(({ id }) => id);
  return (vocabulary.shared_states[states_ref ?? ''] ?? []).map(({ id }) => id);
}

/** The drawing of one state, or undefined when there is no way to draw it. */
function art(reference: Reference, character: string, state: string): string | undefined {
  switch (character) {
    case 'substrate':
      return substrate(reference, state);
    case 'trees':
      return trees(state);
    case 'growth_habit':
      return growthHabit(reference, state);
    case 'body_form':
      return bodyForm(reference, state);
    case 'spore_print':
      return sporePrint(state);
    case 'stem_texture':
      return brokenStem(state);
    case 'glow':
      return glow(reference, state);
  }
  const option = STATES[character]?.[state];
  if (option === undefined) return otherBody(reference, character, state);
  return look(changed(reference.species, option.change), option.view);
}

/** Name of an option picture: lower case, hyphens only. */
export function optionId(character: string, state: string): string {
  return `${character}-${state}`.replace(/_/g, '-');
}

/**
 * Every state of every visible character, alike but for that one character. Characters whose states are colours of the
 * palette have no pictures: their `hex` is shown as a swatch, which says the same in no bytes.
 */
export function optionPictures(input: PictureInput): PictureSpec[] {
  const reference = referenceOf(input);
  const { vocabulary } = input;
  return vocabulary.characters
    .filter(isVisible)
    .filter((c) => c.states_from === undefined)
    .flatMap((character) =>
      statesOf(character, vocabulary).map((state): PictureSpec => ({
        kind: 'option',
        id: optionId(character.id, state),
        ...OPTION,
        input: { character: character.id, state, palette: vocabulary.palette },
        draw: () => {
          const svg = art(reference, character.id, state);
          if (svg === undefined)
            throw new DrawingFault(
              'vocabulary',
              `${character.id}: ${state}`,
              'no picture is made for this state',
            );
          return { svg: onPlate(OPTION, part('option', svg)), anchors: [] };
        },
      })),
    );
}
