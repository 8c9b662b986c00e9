import type { GrowingPlace, Grade, Look } from './facets.ts';
import type { PictureRef } from './pictures.ts';

/** One line of the index: enough for a card, the filters and the links. Collection `species-index`. */
export interface SpeciesCard {
  readonly id: string;
  readonly kind: 'toxic' | 'lookalike';
  readonly grade: Grade;
  readonly name: string;
  /** Latin name without authors */
  readonly latin: string;
  /** at most three local names */
  readonly local: readonly string[];
  /** bit 0 = January; usual months */
  readonly months: number;
  /** bit 0 = January; months in which it is seen now and then */
  readonly rareMonths: number;
  readonly looks: readonly Look[];
  readonly places: readonly GrowingPlace[];
  /** which part of the collection `species` holds the details */
  readonly shard: number;
  /** address of the thumbnail; absent while it is not drawn */
  readonly thumb?: PictureRef;
}
