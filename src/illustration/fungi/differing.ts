import type { Species } from '#content/schemas/species.ts';
import { colourDistance, type Hex } from '../core/colour.ts';
import type { Point } from '../core/geometry.ts';
import { decidingPart } from './deciding.ts';
import type { Spot } from './figure.ts';

/** Where two mushrooms are told apart; the same words as the numbered list of a species. */
export type PairPart = 'whole' | 'base' | 'under' | 'ring' | 'cap' | 'stem';

/** Colours nearer than this look alike in a wood. */
const LIKE_COLOUR = 0.12;
const MOST = 3;

const CAP_AND_STEM: readonly string[] = ['agaric', 'bolete', 'chanterelle'];

const other = <T>(one: T, two: T): boolean => one !== two;
const isOtherColour = (one: Hex | null, two: Hex | null): boolean =>
  one !== null && two !== null && colourDistance(one, two) > LIKE_COLOUR;
const seen = (states: readonly string[]): string =>
  states.filter((state) => !['none', 'unknown', 'na'].includes(state)).join();

/** How much each part tells, by the weights of the vocabulary; 0 where the two look alike. */
function weights(one: Species, two: Species): Readonly<Record<PairPart, number>> {
  const [a, b] = [one.draw, two.draw];
  const isShaped = (form: string) => (CAP_AND_STEM.includes(form) ? 'cap' : form);
  const bulb = (draw: typeof a) =>
    (draw.volva.bulb_width_cm ?? 0) / (draw.stem?.width_base_cm ?? 1);
  const under = [
    other(a.under.type, b.under.type) ? 5 : 0,
    other(a.section.latex === null, b.section.latex === null) ? 4.5 : 0,
    other(seen(one.traits.under_bruise.typical), seen(two.traits.under_bruise.typical)) ? 3 : 0,
    isOtherColour(a.under.colour_old, b.under.colour_old) ? 2.5 : 0,
  ];
  const cap = [
    isOtherColour(a.cap.colours.mid, b.cap.colours.mid) ? 3 : 0,
    other(a.warts.shape, b.warts.shape) ? 2.2 : 0,
    Math.abs(a.cap.striae.share - b.cap.striae.share) > 0.15 ? 2 : 0,
  ];
  return {
    whole: other(isShaped(a.form), isShaped(b.form)) ? 6 : 0,
    base: Math.max(
      other(a.volva.type, b.volva.type) ? 4 : 0,
      other(a.root_cm > 0, b.root_cm > 0) ? 3.5 : 0,
      Math.abs(bulb(a) - bulb(b)) > 0.7 ? 2.1 : 0,
    ),
    under: Math.max(...under),
    ring: other(a.ring.type === 'none', b.ring.type === 'none') ? 3.2 : 0,
    cap: Math.max(...cap),
    stem: other(a.stem?.pattern.type, b.stem?.pattern.type) ? 2 : 0,
  };
}

const OF_DECIDING: Readonly<Record<string, PairPart>> = {
  volva: 'base',
  base: 'base',
  ring: 'ring',
  stem: 'stem',
  cap: 'cap',
  margin: 'cap',
};

/** The parts in which the two differ, most telling first; the same list for both sides of a pair. At most three. */
export function differingParts(one: Species, two: Species): readonly PairPart[] {
  const [first, second] = one.id < two.id ? [one, two] : [two, one];
  const found = Object.entries(weights(first, second)) as [PairPart, number][];
  const parts = found
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([part]) => part);
  return parts.length > 0 ? parts : [OF_DECIDING[decidingPart(first)] ?? 'under'];
}

/** Spots that show a part, best first. Where one of a pair lacks the part, the place is marked where it would be. */
const SPOTS: Readonly<Record<PairPart, readonly string[]>> = {
  whole: ['cap', 'under', 'stem', 'base'],
  base: ['volva', 'base', 'insect'],
  under: ['milk', 'bruise', 'gills', 'pores', 'underside', 'lining', 'inside', 'margin', 'cap'],
  ring: ['ring', 'skirt', 'stem'],
  cap: ['cap', 'margin'],
  stem: ['stem', 'base'],
};

/**
 * Where a part is on one side of a pair.
 *
 * @param spots of the drawn figures, the one that shows most first
 * @param foot of that figure, for forms that name no part there
 */
export function spotOfPart(part: PairPart, spots: readonly Spot[], foot: Point): Point {
  for (const name of SPOTS[part]) {
    const spot = spots.find((one) => one.part === name);
    if (spot !== undefined) return spot.at;
  }
  return part === 'base' ? foot : (spots[0]?.at ?? foot);
}
