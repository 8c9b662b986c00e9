import type { GrowingPlace, Look } from '#content/facets.ts';
import type { Species, Traits } from '#content/schemas/species.ts';

type Rule<Name> = readonly [Name, keyof Traits, readonly string[]];

const LOOK_RULES: readonly Rule<Look>[] = [
  ['white', 'cap_colour', ['white', 'cream']],
  ['grey', 'cap_colour', ['grey', 'pale_grey', 'dark_grey', 'black']],
  ['yellow', 'cap_colour', ['yellow', 'orange']],
  ['red', 'cap_colour', ['red', 'pink', 'purple', 'red_brown']],
  ['brown', 'cap_colour', ['brown', 'tan', 'dark_brown', 'red_brown']],
  ['green', 'cap_colour', ['green', 'olive']],
  ['pores', 'hymenophore', ['pores']],
  ['bluing', 'cut_change', ['blue']],
  ['bluing', 'under_bruise', ['blue']],
  ['coral', 'body_form', ['coral', 'club']],
  ['ball', 'body_form', ['ball']],
  ['ear', 'body_form', ['ear', 'shelf', 'cup', 'rosette']],
  ['egg', 'body_form', ['egg_closed', 'net_skirt']],
];

const PLACE_RULES: readonly Rule<GrowingPlace>[] = [
  ['forest', 'substrate', ['soil_forest', 'bamboo']],
  ['open', 'substrate', ['soil_open']],
  ['wood', 'substrate', ['wood_broadleaf', 'wood_conifer', 'wood_buried']],
  ['dung', 'substrate', ['dung', 'chips_compost']],
  ['litter', 'substrate', ['litter']],
  ['termite', 'substrate', ['termite_nest']],
  ['insect', 'substrate', ['insect']],
  ['pot', 'substrate', ['pot_indoor']],
];

function matching<Name>(species: Species, rules: readonly Rule<Name>[]): Name[] {
  const names = rules.filter(([, trait, states]) => {
    const value = species.traits[trait];
    return (
      'typical' in value &&
      (value.typical as readonly unknown[]).some((state) => states.includes(String(state)))
    );
  });
  return [...new Set(names.map(([name]) => name))];
}

/** Looks of a species for the filters of the index: usual states only, so that a filter does not return everything. */
export function looksOf(species: Species): Look[] {
  return matching(species, LOOK_RULES);
}

/** Where it grows, for the filters of the index. */
export function placesOf(species: Species): GrowingPlace[] {
  return matching(species, PLACE_RULES);
}

/** Months as bits: bit 0 is January. */
export function monthBits(months: readonly number[]): number {
  return months.reduce((bits, month) => bits | (1 << (month - 1)), 0);
}
