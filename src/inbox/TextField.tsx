import { useId } from 'preact/hooks';
import styles from './TextField.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'numeric';
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly onInput: (value: string) => void;
}

/** One line of text with its label above. */
export function TextField({ label, type = 'text', onInput, ...rest }: TextFieldProps) {
  const id = useId();
  const common = {
    ...rest,
    id,
    class: styles['input'] ?? '',
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div>
      <label class={styles['label']} htmlFor={id}>
        {label}
      </label>
      {type === 'password' ? (
        <input {...common} type="password" />
      ) : (
        <input {...common} type="text" />
      )}
    </div>
  );
}

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, with its label above. */
export function ChoiceField({ label, value, choices, onChange }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div>
      <label class={styles['label']} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        class={styles['input']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
