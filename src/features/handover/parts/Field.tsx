import { useId } from 'preact/hooks';
import styles from './Field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** `time`: a moment, see timeInput.ts; `number` and `decimal` are texts with a number keyboard, so that what was typed stays */
  readonly kind?: 'text' | 'number' | 'decimal' | 'time';
  readonly hint?: string;
  /** stands beside the field and says what to do */
  readonly error?: string | undefined;
  readonly unit?: string;
}

const KEYBOARD = { text: 'text', number: 'numeric', decimal: 'decimal' } as const;

/** A labelled input; the error stands in words below it and what was typed stays. */
export function Field({ label, value, onText, kind = 'text', hint, error, unit = '' }: FieldProps) {
  const id = useId();
  const notes = [
    ...(hint === undefined ? [] : [`${id}h`]),
    ...(error === undefined ? [] : [`${id}e`]),
  ];
  const common = {
    id,
    value,
    class: `${styles['input']} ${error === undefined ? '' : styles['bad']}`,
    'aria-invalid': error !== undefined,
    'aria-describedby': notes.length === 0 ? undefined : notes.join(' '),
    onInput: (event: { currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
  };
  return (
    <div class={styles['field']}>
      <label for={id}>
        {label}
        {unit !== '' && <span class={styles['unit']}> ({unit})</span>}
      </label>
      {kind === 'time' ? (
        <input {...common} type="datetime-local" />
      ) : (
        <input {...common} type="text" inputMode={KEYBOARD[kind]} />
      )}
      {hint !== undefined && (
        <span class={styles['hint']} id={`${id}h`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span class={styles['error']} id={`${id}e`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
