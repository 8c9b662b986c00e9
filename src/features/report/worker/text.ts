import type { WorkerForm } from '#content/reportForm.ts';
import type { FieldSpec, Typed, WorkerAnswers } from '#domain/report/workerAnswers.ts';
import { SPECS } from './fields.ts';

function linesOf(specs: readonly FieldSpec[], typed: Typed, form: WorkerForm): readonly string[] {
  return specs.flatMap((spec) => {
    const value = typed[spec.key] ?? '';
    if (value.length === 0) return [];
    const words = form.sets[spec.options ?? ''] ?? [];
    const ids = typeof value === 'string' ? [value] : value;
    const said = ids.map((id) => words.find((option) => option.id === id)?.word ?? id).join('、');
    return [`${form.labels[spec.label] ?? spec.key}: ${said}`];
  });
}

/** The filled fields as words, for copies of the app that cannot send. */
export function workerText(answers: WorkerAnswers, form: WorkerForm): string {
  const patients = (answers.patients ?? []).map((patient) => linesOf(SPECS.patient, patient, form));
  return [form.title, ...linesOf(SPECS.event, answers.event ?? {}, form), ...patients.flat()].join(
    '\n',
  );
}
