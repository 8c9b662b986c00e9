import type { CheckerData } from './data.ts';

/**
 * What a name that people use for a mushroom stands for, as ids to note: shared folk names, and poisons by their own name.
 *
 * @param species ids of the species that go by this name
 * @returns empty when the name belongs to no poison; that says nothing about the mushroom in hand
 */
export function namesOf(data: CheckerData, species: readonly string[]): string[] {
  const shared = data.sharedNames.filter(({ eaten, toxic }) =>
    species.some((id) => eaten.includes(id) || toxic.includes(id)),
  );
  const poisons = data.taxa.filter(({ id, kind }) => kind === 'toxic' && species.includes(id));
  return [...shared, ...poisons].map(({ id }) => id);
}
