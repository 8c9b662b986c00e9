import type { CharacterData, RangeTrait, TaxonData } from './data.ts';

/**
 * How an answer stands to a taxon. Ascending from worst to best, so that the best of several states is the maximum.
 * `neutral`: not known, part does not exist, or an absence that proves nothing.
 */
export const RELATION = { contradicts: 0, neutral: 1, neighbour: 2, rare: 3, typical: 4 } as const;
export type Relation = (typeof RELATION)[keyof typeof RELATION];

/** How one state of a character stands to a taxon. */
export function stateRelation(
  character: Extract<CharacterData, { kind: 'states' }>,
  trait: TaxonData['traits'][number],
  state: number,
): Relation {
  if (!Array.isArray(trait)) return RELATION.neutral;
  const [typical = 0, rare = 0] = trait as readonly number[];
  const bit = 1 << state;
  if ((typical & bit) !== 0) return RELATION.typical;
  if ((rare & bit) !== 0) return RELATION.rare;
  if ((character.absence & bit) !== 0) return RELATION.neutral;
  if (((character.neighbours[state] ?? 0) & (typical | rare)) !== 0) return RELATION.neighbour;
  return RELATION.contradicts;
}

/** A little too big is a reading error and counts as neighbouring; too small may simply be young and is neutral. */
export function rangeRelation(trait: RangeTrait, size: Size, nearTooBig: number): Relation {
  if (!Array.isArray(trait)) return RELATION.neutral;
  const [rareMin = 0, min = 0, max = 0, rareMax = 0] = trait as readonly number[];
  const { from, to } = size;
  if (to >= min && from <= max) return RELATION.typical;
  if (to >= rareMin && from <= rareMax) return RELATION.rare;
  if (to < rareMin) return RELATION.neutral;
  return from <= rareMax * nearTooBig ? RELATION.neighbour : RELATION.contradicts;
}

/** Both ends in the unit of the character. */
export interface Size {
  readonly from: number;
  readonly to: number;
}

/** Ends of a size class, open above for the last. */
export function sizeClass(character: CharacterData, index: number): Size {
  if (character.kind !== 'range') throw new Error(`${character.id} is not measured`);
  const from = character.classes[index];
  if (from === undefined) throw new Error(`${character.id} has no size class ${String(index)}`);
  return { from, to: character.classes[index + 1] ?? Number.POSITIVE_INFINITY };
}

/** Number of answers that a character offers on screen. */
export function optionCount(character: CharacterData): number {
  return character.kind === 'states' ? character.states.length : character.classes.length;
}
