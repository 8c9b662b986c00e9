import { describe, expect, it } from 'vitest';
import type { SpeciesCard } from '#content/speciesCard.ts';
import { countIf, filterIndex } from './filter.ts';

function aCard(change: Partial<SpeciesCard> = {}): SpeciesCard {
  return {
    id: 'a',
    kind: 'toxic',
    grade: 'deadly',
    name: 'a',
    latin: 'A a',
    local: [],
    months: 1 << 6,
    rareMonths: 0,
    looks: ['white'],
    places: ['forest'],
    shard: 0,
    ...change,
  };
}

const cards = [
  aCard(),
  aCard({
    id: 'b',
    grade: 'moderate',
    looks: ['red'],
    places: ['wood'],
    months: 0,
    rareMonths: 1 << 6,
  }),
  aCard({ id: 'c', kind: 'lookalike', grade: 'caution' }),
];
const ids = (list: readonly SpeciesCard[]) => list.map(({ id }) => id).join('');

describe('the index of mushrooms', () => {
  it('shows everything when nothing is asked', () => {
    expect(ids(filterIndex(cards, {}))).toBe('abc');
  });

  it('keeps a species in a month in which it is seen only now and then', () => {
    expect(ids(filterIndex(cards, { month: 7 }))).toBe('abc');
    expect(ids(filterIndex(cards, { month: 1 }))).toBe('');
  });

  it('never shows a look-alike among the poisonous', () => {
    expect(ids(filterIndex(cards, { danger: 'deadly' }))).toBe('a');
    expect(ids(filterIndex(cards, { danger: 'poisonous' }))).toBe('b');
    expect(ids(filterIndex(cards, { danger: 'lookalike' }))).toBe('c');
  });

  it('narrows by all questions together and counts what an answer would leave', () => {
    expect(ids(filterIndex(cards, { look: 'white', place: 'forest', danger: 'deadly' }))).toBe('a');
    expect(countIf(cards, { look: 'red' }, 'place', 'forest')).toBe(0);
  });
});
