import type { SymptomConversions, TriageContent, TriageRule } from '#content/clinical.ts';
import type { RulesFile, SymptomsFile } from '#content/schemas/clinical.ts';
import type { SymptomId } from '#domain/care/case.ts';
import type { TriageOutcome } from '#domain/care/triage.ts';
import { inLang, type Lang } from '#domain/lang.ts';

const OUTCOME: Record<'emergency' | 'critical', TriageOutcome> = {
  emergency: 'go-now',
  critical: 'call-120-and-go-now',
};

function ruleIn(rule: RulesFile['rules'][number], lang: Lang): TriageRule {
  return {
    id: rule.id,
    if: inLang(rule.if, lang),
    then: inLang(rule.then, lang),
    outcome: OUTCOME[rule.level],
    ...(rule.level_without_symptoms && {
      outcomeWithoutSymptoms: OUTCOME[rule.level_without_symptoms],
    }),
    ...(rule.derived && { derived: inLang(rule.derived, lang) }),
    cite: rule.cite,
  };
}

/** Collection `clinical/triage` in one language. */
export function buildTriage(symptoms: SymptomsFile, rules: RulesFile, lang: Lang): TriageContent {
  return {
    symptoms: symptoms.symptoms.map((symptom) => ({
      id: symptom.id as SymptomId,
      group: symptom.group,
      redFlag: symptom.red_flag,
      lay: symptom.lay,
      label: inLang(symptom, lang),
      term: lang === 'zh-CN' ? symptom.zh_term : symptom.en,
    })),
    principle: inLang(rules.principle, lang),
    rules: rules.rules.map((rule) => ruleIn(rule, lang)),
    late: {
      lineHours: rules.late.line_h,
      fromHours: rules.late.apply_from_h,
      why: inLang(rules.late.why, lang),
      cite: rules.late.cite,
    },
    falseRecovery: rules.false_recovery_symptom as SymptomId,
    questions: rules.questions.map(({ id, rule, ask }) => ({ id, rule, ask: inLang(ask, lang) })),
  };
}

/** Collection `clinical/conversions`; the same in every language. */
export function buildConversions({ aliases }: SymptomsFile): SymptomConversions {
  const ids = (table: Record<string, string[]>) => table as Record<string, SymptomId[]>;
  return {
    reportForm: ids(aliases.report_form),
    aconite: ids(aliases.aconite),
    diaojiangba: ids(aliases.diaojiangba),
  };
}
