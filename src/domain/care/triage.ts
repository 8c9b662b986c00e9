import {
  isHours,
  isIll,
  seenSigns,
  type Answer,
  type CareCase,
  type Eaten,
  type SymptomId,
} from './case.ts';

/** The only two outcomes. There is no member for staying at home. */
export type TriageOutcome = 'go-now' | 'call-120-and-go-now';

/** Rules of content/clinical/rules.yaml; each has its source there. */
export const RULE_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export interface FiredRule {
  readonly rule: RuleId;
  readonly outcome: TriageOutcome;
  /** The signs that set it off, where signs did. */
  readonly signs: readonly SymptomId[];
}

export interface TriageResult {
  readonly outcome: TriageOutcome;
  /** Every rule that applies, gravest first, then by number. Never empty. */
  readonly fired: readonly FiredRule[];
}

/** Facts the rules need, from the compiled content (`clinical/triage`). */
export interface TriageKnowledge {
  /** R5: every symptom id with `red_flag: true`. */
  readonly redFlags: readonly SymptomId[];
  /** R7: the sign of a possible false recovery. */
  readonly falseRecovery: SymptomId;
  /** R3: first symptom from this hour on counts as late (5; the written line is 6). */
  readonly lateFromHours: number;
}

export interface TriageOptions {
  /**
   * What "do not know" means for R2, R4 and R9. `yes` for lay people (safer, the default);
   * `keep` for health workers, who see the question stay open: it neither raises nor lowers.
   */
  readonly unknownCountsAs?: 'yes' | 'keep';
}

const GO: TriageOutcome = 'go-now';
const CALL: TriageOutcome = 'call-120-and-go-now';

/** The graver of two outcomes: the only way outcomes are ever joined, so nothing can lower one. */
export function graver(a: TriageOutcome, b: TriageOutcome): TriageOutcome {
  return a === CALL || b === CALL ? CALL : GO;
}

function says(answer: Answer | undefined, options: TriageOptions): boolean {
  if (answer === 'unknown') return options.unknownCountsAs !== 'keep';
  return answer === 'yes';
}

function mayBe(eaten: readonly Eaten[], kind: Eaten): boolean {
  return eaten.length === 0 || eaten.indexOf(kind) >= 0 || eaten.indexOf('unknown') >= 0;
}

function isOpen(eaten: readonly Eaten[]): boolean {
  return eaten.length !== 1 || eaten[0] === 'unknown';
}

type Rule = (care: CareCase, know: TriageKnowledge, options: TriageOptions) => FiredRule | null;

function fire(rule: RuleId, outcome: TriageOutcome, signs: readonly SymptomId[] = []): FiredRule {
  return { rule, outcome, signs };
}

function isLate(care: CareCase, know: TriageKnowledge): boolean {
  const hours = care.hoursToFirstSymptom;
  if (hours === undefined) return false;
  return !isHours(hours) || hours >= know.lateFromHours;
}

/**
 * One function for each rule, in the order of the file. Each looks at the case alone and can only add.
 * R13: a figure that cannot be judged here counts as abnormal (safer side).
 */
const RULES: readonly Rule[] = [
  (care) => (isIll(care) && mayBe(care.eaten, 'mushroom') ? fire('R1', GO) : null),
  (care, _know, options) => (says(care.otherCritical, options) ? fire('R2', CALL) : null),
  (care, know) => (isIll(care) && isLate(care, know) ? fire('R3', CALL) : null),
  (care, _know, options) => (says(care.deadlyKind, options) ? fire('R4', CALL) : null),
  (care, know) => {
    const signs = seenSigns(care.symptoms).filter((id) => know.redFlags.indexOf(id) >= 0);
    return signs.length > 0 ? fire('R5', CALL, signs) : null;
  },
  (care, know) =>
    isIll(care) && isHours(care.hoursToFirstSymptom) && !isLate(care, know) ? fire('R6', GO) : null,
  (care, know) =>
    care.symptoms.indexOf(know.falseRecovery) >= 0 ? fire('R7', CALL, [know.falseRecovery]) : null,
  (care) => (isIll(care) ? null : fire('R8', GO)),
  (care, _know, options) => (says(care.vulnerable, options) ? fire('R9', CALL) : null),
  (care) => ((care.companionsIll ?? 0) >= 1 ? fire('R10', GO) : null),
  (care) => (mayBe(care.eaten, 'aconite') ? fire('R11', isIll(care) ? CALL : GO) : null),
  (care) => (mayBe(care.eaten, 'fermented_flour') ? fire('R12', isIll(care) ? CALL : GO) : null),
  (care) => ((care.labs ?? []).some((lab) => lab.state === 'abnormal') ? fire('R13', CALL) : null),
  (care) => (isOpen(care.eaten) ? fire('R14', GO) : null),
];

/**
 * Decision path R1–R14 for one person. One way: each rule can only raise; nothing that is normal,
 * calm, missing or unknown takes anything back.
 *
 * @returns the gravest outcome of all rules that apply, with these rules
 * @see content/clinical/rules.yaml for wording and sources
 */
export function triage(
  care: CareCase,
  know: TriageKnowledge,
  options: TriageOptions = {},
): TriageResult {
  const fired = RULES.map((rule) => rule(care, know, options)).filter(
    (hit): hit is FiredRule => hit !== null,
  );
  const grave = fired.filter((hit) => hit.outcome === CALL);
  const other = fired.filter((hit) => hit.outcome !== CALL);
  return {
    outcome: fired.map((hit) => hit.outcome).reduce(graver, GO),
    fired: grave.concat(other),
  };
}

/**
 * Everybody at one table (R2): as soon as one eater is critical, every eater is, whoever was asked first.
 *
 * @returns one result for each person, in the order given
 */
export function triageTable(
  people: readonly CareCase[],
  know: TriageKnowledge,
  options: TriageOptions = {},
): readonly TriageResult[] {
  const alone = people.map((person) => triage(person, know, options));
  if (!alone.some((result) => result.outcome === CALL)) return alone;
  return people.map((person) => triage({ ...person, otherCritical: 'yes' }, know, options));
}
