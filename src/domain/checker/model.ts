import type {
  CharacterData,
  CheckerData,
  Grade,
  GroupData,
  RangeTrait,
  TaxonData,
} from './data.ts';
import type { Seen } from './observation.ts';

/**
 * How an answer stands to a taxon. Ascending from worst to best, so that the best of several states is the maximum.
 * `neutral`: not known, part does not exist, or an absence that proves nothing.
 */
export const RELATION = { contradicts: 0, neutral: 1, neighbour: 2, rare: 3, typical: 4 } as const;
export type Relation = (typeof RELATION)[keyof typeof RELATION];

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
  /** by character: points that the relations give, and what the taxon had to be expected to give */
  readonly evidence: readonly CharacterEvidence[];
  /** by character: may contradict a taxon (reliable, not context) */
  readonly canContradict: readonly boolean[];
  /** by taxon: characters that tell it best, with their weights */
  readonly telling: readonly (readonly { readonly character: number; readonly weight: number }[])[];
  /** by taxon: groups it belongs to */
  readonly groupsOf: readonly (readonly number[])[];
}

function bestRelation(
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
function rangeRelation(trait: RangeTrait, size: Size, nearTooBig: number): Relation {
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

/**
 * Points (nats) of one character. A taxon gains `gain[relation] - expected[taxon]`: how much better it foretells the
 * answer than a mushroom that could show anything. Of a species that shows many states one state says less.
 */
export interface CharacterEvidence {
  /** by relation */
  readonly gain: Float64Array;
  /** by taxon: logarithm of the mean of e^gain over all answers */
  readonly expected: Float64Array;
}

function evidenceOf(
  data: CheckerData,
  weight: number,
  rows: readonly Uint8Array[],
): CharacterEvidence {
  const { rules } = data;
  const scaled = rules.evidence.sharpness * Math.pow(weight, rules.evidence.weightPower);
  const gain = new Float64Array(5);
  gain[RELATION.contradicts] = -rules.mismatch * scaled;
  gain[RELATION.neighbour] = rules.match.neighbour * scaled;
  gain[RELATION.rare] = rules.match.rare * scaled;
  gain[RELATION.typical] = rules.match.typical * scaled;
  const factor = gain.map(Math.exp);
  const expected = Float64Array.from(data.taxa, (_, t) => {
    let sum = 0;
    for (const row of rows) sum += factor[row[t] ?? RELATION.neutral] ?? 1;
    return rows.length === 0 ? 0 : Math.log(sum / rows.length);
  });
  return { gain, expected };
}

/** Number of answers that a character offers on screen. */
export function optionCount(character: CharacterData): number {
  return character.kind === 'states' ? character.states.length : character.classes.length;
}

function relationsOf(data: CheckerData): Uint8Array[][] {
  return data.characters.map((character, c) =>
    Array.from({ length: optionCount(character) }, (_, option) => {
      const row = new Uint8Array(data.taxa.length);
      data.taxa.forEach((taxon, t) => {
        const trait = taxon.traits[c] ?? 0;
        if (character.kind === 'states') {
          row[t] = bestRelation(character, trait, option);
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
 * Lays the checker data out for fast answers.
 *
 * @throws Error when a group names a taxon that does not exist
 */
export function buildModel(data: CheckerData): Model {
  const taxonIndex = new Map(data.taxa.map((taxon, t) => [taxon.id, t]));
  const relations = relationsOf(data);
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
    evidence: relations.map((rows, c) => evidenceOf(data, weights[c] ?? 0, rows)),
    canContradict: data.characters.map(
      (character) => character.reliability === 'high' && character.role === 'character',
    ),
    telling: tellingSigns(data, relations, weights),
    ...withGroups(data, taxonIndex),
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
