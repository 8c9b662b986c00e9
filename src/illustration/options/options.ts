import type { Vocabulary } from '#content/schemas/vocabulary.ts';
import { part } from '../core/svg.ts';
import { DrawingFault, onPlate, type PictureInput, type PictureSpec } from '../picture.ts';
import { gillAttachment } from './attachment.ts';
import { bodyForm } from './bodies.ts';
import { fleshConsistency, stemTexture } from './breaking.ts';
import { capMargin } from './capEdge.ts';
import { capShape } from './caps.ts';
import { capCentre, capSurface } from './capSkin.ts';
import { cutChange } from './cuts.ts';
import { stemBase, volva } from './feet.ts';
import { gillSpacing, latex, shortGills, underBruise } from './gillField.ts';
import { glow, sporePrint } from './light.ts';
import { OPTION } from './pad.ts';
import { ringOnStem, ringPosition } from './rings.ts';
import { growthHabit } from './growing.ts';
import { substrate } from './substrates.ts';
import { stemInterior, stemShape, stemSurface } from './stems.ts';
import { trees } from './trees.ts';
import { hymenophore } from './undersides.ts';

/** Characters that no eye can see: numbers, months, smell, a clock. */
const NOT_VISIBLE: readonly string[] = ['smell', 'cut_speed'];

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

/** Close-ups of one part, and scenes of the whole: a state in, its drawing out, nothing when it is not known. */
const ARTISTS: Readonly<Record<string, (state: string) => string | undefined>> = {
  substrate,
  trees,
  growth_habit: growthHabit,
  body_form: bodyForm,
  cap_shape: capShape,
  cap_margin: capMargin,
  cap_surface: capSurface,
  cap_centre: capCentre,
  hymenophore,
  gill_attachment: gillAttachment,
  gill_spacing: gillSpacing,
  short_gills: shortGills,
  under_bruise: underBruise,
  spore_print: sporePrint,
  stem_shape: stemShape,
  stem_surface: stemSurface,
  stem_texture: stemTexture,
  stem_interior: stemInterior,
  ring: ringOnStem,
  ring_position: ringPosition,
  volva,
  stem_base: stemBase,
  cut_change: cutChange,
  latex,
  flesh_consistency: fleshConsistency,
  glow,
};

/** Name of an option picture: lower case, hyphens only. */
export function optionId(character: string, state: string): string {
  return `${character}-${state}`.replace(/_/g, '-');
}

/**
 * Every state of every visible character, alike but for that one character. Characters whose states are colours of the
 * palette have no pictures: their `hex` is shown as a swatch, which says the same in no bytes.
 */
export function optionPictures({ vocabulary }: PictureInput): PictureSpec[] {
  return vocabulary.characters
    .filter(isVisible)
    .filter((c) => c.states_from === undefined)
    .flatMap((character) =>
      statesOf(character, vocabulary).map((state): PictureSpec => ({
        kind: 'option',
        id: optionId(character.id, state),
        ...OPTION,
        input: { character: character.id, state },
        sheet: character.id.replace(/_/g, '-'),
        draw: () => {
          const svg = ARTISTS[character.id]?.(state);
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
