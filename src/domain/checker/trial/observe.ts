import type { CharacterData, RangeTrait, TaxonData } from '../data.ts';
import { sizeClass } from '../relation.ts';
import type { Seen } from '../observation.ts';
import { pick } from './random.ts';
import type { Random } from './random.ts';

/** Share of true observations that show a rare state instead of a typical one, where the species has rare ones. */
const RARE_SHARE = 0.15;

/** Options of a character that are true for a taxon, and those that are not. Empty when nothing is known. */
export interface Truth {
  readonly typical: readonly Seen[];
  readonly rare: readonly Seen[];
  readonly wrong: readonly Seen[];
}

function classesOf(character: CharacterData): Seen[] {
  return character.kind === 'range'
    ? character.classes.map((_, index) => ({
        kind: 'range' as const,
        ...sizeClass(character, index),
      }))
    : [];
}

/** What a person could see of this character on this taxon. A part that does not exist, or is unknown, gives nothing. */
export function truthOf(character: CharacterData, trait: TaxonData['traits'][number]): Truth {
  if (!Array.isArray(trait)) return { typical: [], rare: [], wrong: [] };
  if (character.kind === 'states') {
    const [typical = 0, rare = 0] = trait as readonly number[];
    const within = (mask: number): Seen[] =>
      character.states
        .filter((_, index) => (mask & (1 << index)) !== 0)
        .map((id) => ({ kind: 'states' as const, states: [id] }));
    return { typical: within(typical), rare: within(rare), wrong: within(~(typical | rare)) };
  }
  const [rareMin = 0, min = 0, max = 0, rareMax = 0] = trait as RangeTrait & readonly number[];
  const touches = (seen: Seen, low: number, high: number): boolean =>
    seen.kind === 'range' && seen.to > low && seen.from <= high;
  const all = classesOf(character);
  return {
    typical: all.filter((seen) => touches(seen, min, max)),
    rare: all.filter((seen) => !touches(seen, min, max) && touches(seen, rareMin, rareMax)),
    wrong: all.filter((seen) => !touches(seen, rareMin, rareMax)),
  };
}

/** How often a person errs. Shares of all answers. */
export interface Noise {
  readonly wrong: number;
  readonly unknown: number;
}

/** One answer of a person with this mushroom in hand; `undefined` = "don't know". */
export function answerOf(truth: Truth, noise: Noise, random: Random): Seen | undefined {
  const draw = random();
  if (truth.typical.length === 0 || draw < noise.unknown) return undefined;
  if (draw < noise.unknown + noise.wrong && truth.wrong.length > 0)
    return pick(random, truth.wrong);
  return truth.rare.length > 0 && random() < RARE_SHARE
    ? pick(random, truth.rare)
    : pick(random, truth.typical);
}
