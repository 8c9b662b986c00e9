import { isHours, isIll, seenSigns, type CareCase, type SyndromeId } from './case.ts';
import { lookUp, type LookupKnowledge, type LookupResult, type LookupType } from './lookup.ts';
import {
  graver,
  RULE_IDS,
  triage,
  type FiredRule,
  type TriageKnowledge,
  type TriageOptions,
  type TriageOutcome,
} from './triage.ts';

export interface Assessment {
  readonly outcome: TriageOutcome;
  readonly fired: readonly FiredRule[];
  /** Deadly types that begin just like this; they set off R4 although nobody named a species. */
  readonly suspected: readonly SyndromeId[];
  readonly lookup: LookupResult;
}

function mayHaveEaten(care: CareCase, type: LookupType): boolean {
  if (care.eaten.length === 0 || care.eaten.indexOf('unknown') >= 0) return true;
  return type.exposure.some((kind) => kind !== 'cicada' && care.eaten.indexOf(kind) >= 0);
}

function inWindow(hours: number, type: LookupType): boolean {
  const { minHours, maxHours, variants } = type.latency;
  if (maxHours !== null && hours >= minHours && hours <= maxHours) return true;
  return variants.some((window) => hours >= window.minHours && hours <= window.maxHours);
}

/**
 * Deadly types whose published window holds the hour and that explain at least one sign. One more sign can only add to
 * this list, so the rule built on it stays one-way.
 */
export function suspectedDeadly(care: CareCase, know: LookupKnowledge): readonly SyndromeId[] {
  const hours = care.hoursToFirstSymptom;
  if (!isIll(care) || !isHours(hours)) return [];
  const signs = seenSigns(care.symptoms);
  return know.types
    .filter((type) => type.deadly && mayHaveEaten(care, type) && inWindow(hours, type))
    .filter((type) => signs.some((sign) => type.signs.indexOf(sign) >= 0))
    .map((type) => type.id);
}

function byGravity(a: FiredRule, b: FiredRule): number {
  const grave = (hit: FiredRule) => (hit.outcome === 'call-120-and-go-now' ? 0 : 1);
  return grave(a) - grave(b) || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule);
}

/**
 * Triage and look-up together, as the green channel shows them: the rules R1–R14, and R4 also when the look-up cannot
 * tell the case from the start of a deadly type (火炭菌 begins within minutes like a stomach upset).
 */
export function assess(
  care: CareCase,
  rules: TriageKnowledge,
  types: LookupKnowledge,
  options: TriageOptions = {},
): Assessment {
  const byRules = triage(care, rules, options);
  const suspected = suspectedDeadly(care, types);
  const hasR4 = byRules.fired.some((hit) => hit.rule === 'R4');
  const bySuspicion: readonly FiredRule[] =
    suspected.length > 0 && !hasR4
      ? [{ rule: 'R4', outcome: 'call-120-and-go-now', signs: seenSigns(care.symptoms) }]
      : [];
  const all = byRules.fired.concat(bySuspicion);
  return {
    outcome: bySuspicion.map((hit) => hit.outcome).reduce(graver, byRules.outcome),
    fired: all.slice().sort(byGravity),
    suspected,
    lookup: lookUp(care, types),
  };
}
