import type { SymptomId } from '#domain/care/case.ts';
import type { RuleId, TriageKnowledge, TriageOutcome } from '#domain/care/triage.ts';
import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';

export type SourceId = string;

/** One entry of the symptom vocabulary in the language of the page. */
export interface Symptom {
  readonly id: SymptomId;
  readonly group: string;
  readonly redFlag: boolean;
  /** True when a lay person can see it or be asked. */
  readonly lay: boolean;
  /** Plain words. */
  readonly label: string;
  /** Clinical term for health workers and reports. */
  readonly term: string;
}

export interface TriageRule {
  readonly id: RuleId;
  readonly if: string;
  readonly then: string;
  readonly outcome: TriageOutcome;
  readonly outcomeWithoutSymptoms?: TriageOutcome;
  /** What of the rule is our own reading; absent when all of it is sourced. */
  readonly derived?: string;
  readonly cite: readonly SourceId[];
}

/** Collection `clinical/triage`. */
export interface TriageContent {
  readonly symptoms: readonly Symptom[];
  readonly principle: string;
  readonly rules: readonly TriageRule[];
  readonly late: {
    readonly lineHours: number;
    readonly fromHours: number;
    readonly why: string;
    readonly cite: readonly SourceId[];
  };
  readonly falseRecovery: SymptomId;
  readonly questions: readonly {
    readonly id: string;
    readonly rule: RuleId;
    readonly ask: string;
  }[];
}

/** Collection `clinical/conversions`: values of the report form and the food files to symptom ids. */
export type SymptomConversions = Readonly<
  Record<'reportForm' | 'aconite' | 'diaojiangba', Readonly<Record<string, readonly SymptomId[]>>>
>;

export function loadTriage(lang: Lang): Promise<TriageContent> {
  return loadCollection<TriageContent>(lang, 'clinical/triage');
}

export function loadSymptomConversions(lang: Lang): Promise<SymptomConversions> {
  return loadCollection<SymptomConversions>(lang, 'clinical/conversions');
}

/** The facts the triage rules need, out of the compiled content. */
export function triageKnowledge(content: TriageContent): TriageKnowledge {
  return {
    redFlags: content.symptoms.filter((symptom) => symptom.redFlag).map((symptom) => symptom.id),
    falseRecovery: content.falseRecovery,
    lateFromHours: content.late.fromHours,
  };
}
