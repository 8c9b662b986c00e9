import type { Assessment } from './assess.ts';
import { SERIOUSNESS } from './model.ts';
import { RELATION } from './relation.ts';
import type { Model } from './model.ts';

/** A poison that the answers point at: one species, or a group that nobody can separate by eye. */
export interface Suspect {
  readonly kind: 'taxon' | 'group';
  readonly id: string;
  /** the highest grade of its members */
  readonly grade: 'deadly' | 'serious' | 'moderate';
  /** taxa that have not been excluded, likeliest first */
  readonly members: readonly string[];
  /** its part (0–1) of the weight of all suspects */
  readonly share: number;
  /** characters whose answers fit the likeliest member */
  readonly fits: readonly string[];
}

const GRADES = ['moderate', 'serious', 'deadly'] as const;

interface Unit {
  readonly kind: 'taxon' | 'group';
  readonly id: string;
  readonly taxa: readonly number[];
}

/** Every taxon stands in its groups; the others stand alone. Collected ones never stand alone. */
function unitsOf(model: Model, assessment: Assessment): Unit[] {
  const isListed = (t: number) =>
    assessment.excluded[t] === 0 && (assessment.grade[t] ?? 0) >= SERIOUSNESS.moderate;
  // A group that holds only under a condition has lent its grade when the condition was seen.
  const isConditionMet = assessment.grade !== model.grade;
  const units: Unit[] = model.data.groups.flatMap((group) => {
    if (group.onlyIf !== undefined && !isConditionMet) return [];
    const taxa = [...group.members, ...group.collected].flatMap((id) => {
      const t = model.taxonIndex.get(id);
      return t !== undefined && isListed(t) ? [t] : [];
    });
    return taxa.length > 0 ? [{ kind: 'group' as const, id: group.id, taxa }] : [];
  });
  model.data.taxa.forEach((taxon, t) => {
    if ((model.groupsOf[t]?.length ?? 0) === 0 && isListed(t)) {
      units.push({ kind: 'taxon', id: taxon.id, taxa: [t] });
    }
  });
  return units;
}

/** Characters whose answers fit a taxon, as far as they were answered. */
export function fitting(model: Model, assessment: Assessment, t: number): string[] {
  return assessment.answered.flatMap(({ character, relation }) => {
    const id = model.data.characters[character]?.id;
    return id !== undefined && (relation[t] ?? 0) >= RELATION.rare ? [id] : [];
  });
}

/**
 * All poisons that the answers have not excluded, likeliest first.
 *
 * @returns never narrowed down to one member of a group; a taxon that is not excluded is always in here
 */
export function suspectsOf(model: Model, assessment: Assessment): Suspect[] {
  const massOf = (t: number) => assessment.mass[t] ?? 0;
  const units = unitsOf(model, assessment).map((unit) => {
    const taxa = [...unit.taxa].sort((a, b) => massOf(b) - massOf(a) || a - b);
    const grade = Math.max(...taxa.map((t) => assessment.grade[t] ?? 0));
    return { ...unit, taxa, grade, mass: massOf(taxa[0] ?? -1) };
  });
  const total = units.reduce((sum, unit) => sum + unit.mass, 0);
  return units
    .sort((a, b) => b.mass - a.mass || b.grade - a.grade || (a.id < b.id ? -1 : 1))
    .map((unit) => ({
      kind: unit.kind,
      id: unit.id,
      grade: GRADES[(unit.grade - 1) as 0 | 1 | 2],
      members: unit.taxa.map((t) => model.data.taxa[t]?.id ?? ''),
      share: total > 0 ? unit.mass / total : 0,
      fits: fitting(model, assessment, unit.taxa[0] ?? -1),
    }));
}

/** The suspects worth showing first: those whose share is not far below the best one's. */
export function leadingSuspects(model: Model, suspects: readonly Suspect[]): Suspect[] {
  const floor = (suspects[0]?.share ?? 0) * model.data.rules.evidence.suspectShare;
  return suspects.filter((suspect) => suspect.share >= floor && suspect.fits.length > 0);
}

/**
 * Position (from 1) of a taxon, or of a group it belongs to, among the suspects.
 *
 * @returns undefined when it is none: excluded, or a look-alike that stands in no group
 */
export function rankOf(suspects: readonly Suspect[], taxonId: string): number | undefined {
  const index = suspects.findIndex(({ members }) => members.includes(taxonId));
  return index < 0 ? undefined : index + 1;
}
