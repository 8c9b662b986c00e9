import { Chip } from '#ui/Chip.tsx';
import styles from './Choices.module.css';

export interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly chosen: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly onChange: (chosen: readonly Id[]) => void;
  /** true: choosing one drops the others */
  readonly isSingle?: boolean;
}

/** Some of a closed list. Keeps the order of the list, so that equal answers give equal cards. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { label, ids, chosen, nameOf, onChange, isSingle = false } = props;
  const toggle = (id: Id) => {
    const has = chosen.includes(id);
    if (isSingle) onChange(has ? [] : [id]);
    else onChange(ids.filter((one) => (one === id ? !has : chosen.includes(one))));
  };
  return (
    <fieldset class={styles['choices']}>
      <legend>{label}</legend>
      <div class={styles['chips']}>
        {ids.map((id) => (
          <Chip key={id} isOn={chosen.includes(id)} onToggle={() => toggle(id)}>
            {nameOf(id)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
