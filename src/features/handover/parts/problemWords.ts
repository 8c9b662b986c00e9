import type { FieldProblem } from '#domain/handover/fromDraft.ts';
import type { Translate } from '#i18n/useText.ts';

/** What is wrong with a field and what to do, in words. */
export function problemWords(problem: FieldProblem['problem'], t: Translate<'handover'>): string {
  switch (problem.kind) {
    case 'has-unit':
      return problem.unit === ''
        ? t('problem.has-words')
        : t('problem.has-unit', { unit: problem.unit });
    case 'out-of-range':
      return t('problem.out-of-range', {
        min: problem.min,
        max: problem.max,
        unit: problem.unit,
      });
    case 'text-too-long':
      return t('problem.text-too-long', { over: problem.bytes - problem.most });
    default:
      return t(`problem.${problem.kind}`);
  }
}
