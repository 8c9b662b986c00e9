import { useText } from '#i18n/useText.ts';
import type { Answer } from '#domain/care/case.ts';
import styles from './Choice.module.css';

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];

/** Yes, no or not known, in one row. A second press takes the answer back. */
export function Choice({
  name,
  label,
  rule,
  value,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly rule: string;
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer | undefined) => void;
}) {
  const t = useText('care');
  return (
    <fieldset class={styles['row']}>
      <legend>
        {label} <span class={styles['rule']}>{rule}</span>
      </legend>
      <div class={styles['keys']}>
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            name={name}
            aria-pressed={value === answer}
            class={styles['key']}
            onClick={() => {
              onChange(value === answer ? undefined : answer);
            }}
          >
            {t(`answer.${answer}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
