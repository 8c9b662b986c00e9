import type { WorkerForm } from '#content/reportForm.ts';
import type { FieldSpec, Typed } from '#domain/report/workerAnswers.ts';
import { useText } from '#i18n/useText.ts';
import { Choice } from '../parts/Choice.tsx';
import styles from './worker.module.css';

export interface FieldListProps {
  readonly specs: readonly FieldSpec[];
  readonly form: WorkerForm;
  /** makes the names of the fields unique on the page */
  readonly name: string;
  readonly typed: Typed;
  /** keys of fields that the schema refuses */
  readonly faults: ReadonlySet<string>;
  readonly onType: (change: Typed) => void;
}

const INPUT = {
  phone: { type: 'tel', inputMode: 'tel' },
  count: { type: 'text', inputMode: 'numeric' },
  people: { type: 'text', inputMode: 'numeric' },
  number: { type: 'text', inputMode: 'decimal' },
  moment: { type: 'datetime-local' },
  known: { type: 'datetime-local' },
  text: { type: 'text' },
} as const;

/** One field after the other, each with its label; a refused one says so beside itself. */
export function FieldList({ specs, form, name, typed, faults, onType }: FieldListProps) {
  const t = useText('report');
  const wordsOf = (spec: FieldSpec) =>
    spec.kind === 'yes-no'
      ? [
          { id: 'yes', word: t('worker.yes') },
          { id: 'no', word: t('worker.no') },
        ]
      : (form.sets[spec.options ?? ''] ?? []);
  const labelOf = ({ label }: FieldSpec) =>
    form.labels[label] ?? t(`worker.${label}` as 'worker.sample.kind');
  return (
    <div class={styles['fields']}>
      {specs.map((spec) => {
        const id = `${name}-${spec.key}`;
        const isWrong = faults.has(spec.key);
        const value = typed[spec.key] ?? '';
        const label = labelOf(spec);
        const fault = isWrong && (
          <span id={`${id}-fault`} class={styles['fault']}>
            {t('worker.check')}
          </span>
        );
        if (spec.kind === 'choices') {
          const chosen = typeof value === 'string' ? [] : value;
          return (
            <div key={id} class={styles['wide']}>
              <b>{label}</b> {fault}
              <Choice
                name={id}
                label={label}
                options={wordsOf(spec)}
                chosen={chosen}
                isMultiple
                onChoose={(each) =>
                  onType({
                    [spec.key]: chosen.includes(each)
                      ? chosen.filter((other) => other !== each)
                      : [...chosen, each],
                  })
                }
              />
            </div>
          );
        }
        const common = {
          id,
          value: String(value),
          'aria-invalid': isWrong,
          ...(isWrong ? { 'aria-describedby': `${id}-fault` } : {}),
        };
        return (
          <label key={id} class={spec.kind === 'long' ? styles['wide'] : undefined}>
            <b>{label}</b> {fault}
            {spec.kind === 'choice' || spec.kind === 'yes-no' ? (
              <select
                {...common}
                onChange={(event) => onType({ [spec.key]: event.currentTarget.value })}
              >
                <option value="">{t('worker.open')}</option>
                {wordsOf(spec).map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.word}
                  </option>
                ))}
              </select>
            ) : spec.kind === 'long' ? (
              <textarea
                {...common}
                maxLength={spec.max}
                onInput={(event) => onType({ [spec.key]: event.currentTarget.value })}
              />
            ) : (
              <input
                {...common}
                {...INPUT[spec.kind]}
                maxLength={spec.kind === 'text' ? spec.max : undefined}
                autocomplete="off"
                onInput={(event) => onType({ [spec.key]: event.currentTarget.value })}
              />
            )}
          </label>
        );
      })}
    </div>
  );
}
