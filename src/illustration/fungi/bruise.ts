import type { Species } from '#content/schemas/species.ts';
import type { Hex } from '../core/colour.ts';

/** Colours that flesh or pores turn, by the states of `bruise_states` in the vocabulary. */
const BRUISES: Readonly<Record<string, Hex>> = {
  blue: '#2c6480',
  red: '#b8402e',
  red_then_black: '#8a3a30',
  black: '#37322f',
  yellow: '#d9a916',
  brown: '#7c4a26',
  green: '#5f7a45',
  pink: '#d37f82',
  purple: '#6d4a80',
};

/** The colour that a pressed underside or a cut turns, or undefined when it stays as it is or nobody knows. */
export function bruiseColour(
  traits: Species['traits'],
  trait: 'under_bruise' | 'cut_change',
): Hex | undefined {
  const state = traits[trait].typical[0];
  return state === undefined ? undefined : BRUISES[state];
}
