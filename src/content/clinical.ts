import type { LabId, SymptomId } from '#domain/care/case.ts';
import type { RuleId, TriageKnowledge, TriageOutcome } from '#domain/care/triage.ts';

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

/** The facts the triage rules need, out of the compiled content. */
export function triageKnowledge(content: TriageContent): TriageKnowledge {
  return {
    redFlags: content.symptoms.filter((symptom) => symptom.redFlag).map((symptom) => symptom.id),
    falseRecovery: content.falseRecovery,
    lateFromHours: content.late.fromHours,
  };
}

/** A test of the look-up. A figure beyond `above` or `below` counts as abnormal; `cite` prints that limit. */
export interface Lab {
  readonly id: LabId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly above?: number;
  readonly below?: number;
  readonly unit?: string;
  readonly cite: readonly SourceId[];
  /** Types in which it is abnormal. */
  readonly types: readonly string[];
}

/** A document that states facts. Collection `clinical/sources`, by id. */
export interface SourceCard {
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly url?: string;
  readonly grade: 'A' | 'B' | 'C';
}
export type SourceCards = Readonly<Record<SourceId, SourceCard>>;
