import type { GrowingPlace, Look } from '#content/facets.ts';
import type { SpeciesCard } from '#content/speciesCard.ts';

/** What the index is narrowed to. `undefined` = not asked. */
export interface IndexFilter {
  readonly danger?: 'deadly' | 'poisonous' | 'lookalike' | undefined;
  readonly look?: Look | undefined;
  readonly place?: GrowingPlace | undefined;
  /** 1 = January */
  readonly month?: number | undefined;
}

function isDanger(card: SpeciesCard, danger: IndexFilter['danger']): boolean {
  switch (danger) {
    case undefined:
      return true;
    case 'deadly':
      return card.grade === 'deadly';
    case 'poisonous':
      return card.grade === 'serious' || card.grade === 'moderate';
    case 'lookalike':
      return card.kind === 'lookalike';
  }
}

function isInMonth(card: SpeciesCard, month: number | undefined): boolean {
  if (month === undefined) return true;
  return ((card.months | card.rareMonths) & (1 << (month - 1))) !== 0;
}

/** Species that fit every question asked, in their order. Months seen now and then count: rare is no comfort. */
export function filterIndex(cards: readonly SpeciesCard[], filter: IndexFilter): SpeciesCard[] {
  return cards.filter(
    (card) =>
      isDanger(card, filter.danger) &&
      (filter.look === undefined || card.looks.includes(filter.look)) &&
      (filter.place === undefined || card.places.includes(filter.place)) &&
      isInMonth(card, filter.month),
  );
}

/** How many species a value of one question would leave, the other questions unchanged. */
export function countIf<Key extends keyof IndexFilter>(
  cards: readonly SpeciesCard[],
  filter: IndexFilter,
  key: Key,
  value: IndexFilter[Key],
): number {
  return filterIndex(cards, { ...filter, [key]: value }).length;
}
