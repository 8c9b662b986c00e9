import styles from './Choice.module.css';

export interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly word: string }[];
  readonly chosen: readonly string[];
  readonly isMultiple?: boolean;
  readonly onChoose: (id: string) => void;
}

/** Large answers, one or several. Real radio buttons and check boxes, so keyboard and screen reader know them. */
export function Choice({
  name,
  label,
  options,
  chosen,
  isMultiple = false,
  onChoose,
}: ChoiceProps) {
  return (
    <fieldset class={styles['group']}>
      <legend class="visuallyHidden">{label}</legend>
      {options.map(({ id, word }) => (
        <label key={id} class={styles['option']}>
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={() => onChoose(id)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
