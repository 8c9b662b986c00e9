import { likelihoodOf } from './likelihood.ts';
import type { Likelihood } from './likelihood.ts';
import { RELATION, optionCount, rangeRelation, sizeClass, stateRelation } from './relation.ts';
import type { CheckerData, Grade, GroupData, RangeTrait } from './data.ts';
import type { Seen } from './observation.ts';

/** Seriousness of a grade; a caution is no level of its own. */
export const SERIOUSNESS: Readonly<Record<Grade, number>> = {
  deadly: 3,
  serious: 2,
  moderate: 1,
  caution: 0,
};

/** The checker data, laid out so that one answer is a walk over one array per state. */
export interface Model {
  readonly data: CheckerData;
  readonly taxonCount: number;
  readonly characterIndex: ReadonlyMap<string, number>;
  readonly taxonIndex: ReadonlyMap<string, number>;
  /** by character, by state or size class: relation of each taxon */
  readonly relations: readonly (readonly Uint8Array[])[];
  /** seriousness of each taxon alone */
  readonly ownGrade: Uint8Array;
  /** seriousness including its unconditional groups: inseparable species are one alarm */
  readonly grade: Uint8Array;
  /** by character: weight × reliability */
  readonly weights: Float64Array;
  /** by character: how much better than chance each taxon foretells an answer */
  readonly likelihood: readonly Likelihood[];
  /** by taxon: how often it is thought of before anything was seen */
  readonly prior: Float64Array;
  /** by character: may contradict a taxon (reliable, not context) */
  readonly canContradict: readonly boolean[];
  /** by taxon: characters that tell it best, with their weights */
  readonly telling: readonly (readonly { readonly character: number; readonly weight: number }[])[];
  /** by taxon: groups it belongs to */
  readonly groupsOf: readonly (readonly number[])[];
}

function relationsOf(data: CheckerData): Uint8Array[][] {
  return data.characters.map((character, c) =>
    Array.from({ length: optionCount(character) }, (_, option) => {
      const row = new Uint8Array(data.taxa.length);
      data.taxa.forEach((taxon, t) => {
        const trait = taxon.traits[c] ?? 0;
        if (character.kind === 'states') {
          row[t] = stateRelation(character, trait, option);
        } else {
          const size = sizeClass(character, option);
          row[t] = rangeRelation(trait as RangeTrait, size, data.rules.nearTooBig);
        }
      });
      return row;
    }),
  );
}

/** Telling signs: weight × how few of the other taxa have the same; the strongest ones of each taxon. */
function tellingSigns(
  data: CheckerData,
  relations: readonly (readonly Uint8Array[])[],
  weights: Float64Array,
): Model['telling'] {
  const shares = relations.map((rows) =>
    rows.map((row) => row.reduce((sum, r) => sum + (r >= RELATION.rare ? 1 : 0), 0) / row.length),
  );
  return data.taxa.map((_, t) =>
    data.characters
      .map((character, c) => {
        const own = (relations[c] ?? []).flatMap((row, s) =>
          row[t] === RELATION.typical ? [shares[c]?.[s] ?? 1] : [],
        );
        const common = own.length === 0 ? 1 : Math.max(...own);
        const weight = weights[c] ?? 0;
        const isSign = character.role === 'character' && own.length > 0;
        return { character: c, weight, strength: isSign ? weight * (1 - common) : 0 };
      })
      .filter((sign) => sign.strength > 0)
      .sort((a, b) => b.strength - a.strength || a.character - b.character)
      .slice(0, data.rules.exclusion.tellingSigns)
      .map(({ character, weight }) => ({ character, weight })),
  );
}

/** Group membership by taxon, and the grade that an unconditional group lends to its members. */
function withGroups(
  data: CheckerData,
  taxonIndex: ReadonlyMap<string, number>,
): { groupsOf: number[][]; grade: Uint8Array; ownGrade: Uint8Array } {
  const ownGrade = Uint8Array.from(data.taxa, (taxon) => SERIOUSNESS[taxon.grade]);
  const grade = Uint8Array.from(ownGrade);
  const groupsOf: number[][] = data.taxa.map(() => []);
  const join = (group: GroupData, g: number, id: string, lendsGrade: boolean) => {
    const t = taxonIndex.get(id);
    if (t === undefined) throw new Error(`group ${group.id}: no taxon ${id}`);
    groupsOf[t]?.push(g);
    if (lendsGrade) grade[t] = Math.max(grade[t] ?? 0, SERIOUSNESS[group.alarm]);
  };
  data.groups.forEach((group, g) => {
    for (const id of group.members) join(group, g, id, true);
    for (const id of group.collected) join(group, g, id, group.onlyIf === undefined);
  });
  return { groupsOf, grade, ownGrade };
}

/**
 * How often each taxon is thought of. Inseparable dangerous species share one alarm, so they share their count: else the
 * many white angels would shout at every white mushroom. Taxa that are missed most easily count more.
 */
function priorOf(data: CheckerData, grade: Uint8Array): Float64Array {
  const { groupPower, counts } = data.rules.evidence;
  const companions = new Map<string, number>();
  for (const { alarm, members, collected, onlyIf } of data.groups) {
    if (SERIOUSNESS[alarm] < SERIOUSNESS.serious) continue;
    const all = onlyIf === undefined ? [...members, ...collected] : members;
    for (const id of all) companions.set(id, Math.max(companions.get(id) ?? 1, all.length));
  }
  return Float64Array.from(data.taxa, ({ id }, t) => {
    const isDangerous = (grade[t] ?? 0) >= SERIOUSNESS.serious;
    const shared = isDangerous ? Math.pow(companions.get(id) ?? 1, -groupPower) : 1;
    return shared * (counts[id] ?? 1);
  });
}

/**
 * Lays the checker data out for fast answers.
 *
 * @throws Error when a group names a taxon that does not exist
 */
export function buildModel(data: CheckerData): Model {
  const taxonIndex = new Map(data.taxa.map((taxon, t) => [taxon.id, t]));
  const relations = relationsOf(data);
  const groups = withGroups(data, taxonIndex);
  const weights = Float64Array.from(
    data.characters,
    (character) => character.weight * data.rules.reliability[character.reliability],
  );
  return {
    data,
    taxonCount: data.taxa.length,
    characterIndex: new Map(data.characters.map((character, c) => [character.id, c])),
    taxonIndex,
    relations,
    weights,
    likelihood: relations.map((rows, c) => likelihoodOf(data, c, rows)),
    prior: priorOf(data, groups.grade),
    canContradict: data.characters.map(
      (character) => character.reliability === 'high' && character.role === 'character',
    ),
    telling: tellingSigns(data, relations, weights),
    ...groups,
  };
}

/**
 * Relation of every taxon to an answer: with several states the best of them counts.
 *
 * @returns undefined when the answer names nothing that the vocabulary knows (then it was not seen)
 */
export function relate(model: Model, characterIndex: number, seen: Seen): Uint8Array | undefined {
  const character = model.data.characters[characterIndex];
  const rows = model.relations[characterIndex];
  if (character === undefined || rows === undefined) return undefined;
  if (character.kind === 'range') {
    if (seen.kind !== 'range') return undefined;
    const shown = character.classes.indexOf(seen.from);
    if (shown >= 0 && sizeClass(character, shown).to === seen.to) return rows[shown];
    return Uint8Array.from(model.data.taxa, (taxon) =>
      rangeRelation(
        (taxon.traits[characterIndex] ?? 0) as RangeTrait,
        seen,
        model.data.rules.nearTooBig,
      ),
    );
  }
  if (seen.kind !== 'states') return undefined;
  const chosen = seen.states.flatMap((id) => rows[character.states.indexOf(id)] ?? []);
  const [first, ...more] = chosen;
  if (first === undefined || more.length === 0) return first;
  const best = Uint8Array.from(first);
  for (const row of more) {
    for (let t = 0; t < best.length; t += 1) best[t] = Math.max(best[t] ?? 0, row[t] ?? 0);
  }
  return best;
}
