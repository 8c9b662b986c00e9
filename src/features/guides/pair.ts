import { loadCollection } from '#content/load.ts';
import { loadSpecies, type SpeciesDetail } from '#content/species.ts';
import type { Lang } from '#domain/lang.ts';

export interface Pair {
  readonly first: SpeciesDetail;
  readonly second: SpeciesDetail;
  /** how they differ, as told on the page of the first */
  readonly difference: string;
  readonly expertsOnly: boolean;
}

/** `a--b` of every pair of a toxic species and a species it is mixed up with. Collection `species-pairs`. */
export function pairIds(lang: Lang): Promise<readonly string[]> {
  return loadCollection<readonly string[]>(lang, 'species-pairs');
}

/** @returns undefined when one of the two does not exist or they are not told to be mixed up */
export async function loadPair(lang: Lang, pair: string): Promise<Pair | undefined> {
  const [one = '', two = ''] = pair.split('--');
  const [first, second] = await Promise.all([loadSpecies(lang, one), loadSpecies(lang, two)]);
  const line = first?.lookalikes.find(({ id }) => id === two);
  if (first === undefined || second === undefined || line === undefined) return undefined;
  return { first, second, difference: line.difference, expertsOnly: line.expertsOnly };
}
