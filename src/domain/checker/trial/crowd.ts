import type { CheckerData, TaxonData } from '../data.ts';
import { pick, seeded } from './random.ts';

/**
 * Checker data with so many made-up taxa: each trait is taken from a listed taxon drawn at random, so that they are as
 * varied as real ones. For measuring speed only. The listed ones come first, as far as there is room.
 */
export function crowd(data: CheckerData, count: number): CheckerData {
  const random = seeded(5);
  const taxa: TaxonData[] = data.taxa.slice(0, count);
  const present = new Set(taxa.map(({ id }) => id));
  while (taxa.length < count) {
    const like = pick(random, data.taxa);
    taxa.push({
      id: `made-up-${String(taxa.length)}`,
      grade: like.grade,
      kind: like.kind,
      traits: data.characters.map((_, c) => pick(random, data.taxa).traits[c] ?? 0),
    });
  }
  const groups = data.groups.filter(({ members, collected }) =>
    [...members, ...collected].every((id) => present.has(id)),
  );
  return { ...data, taxa, groups };
}
