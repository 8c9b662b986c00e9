import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { labelOf } from '../answerWords.ts';
import { NAME_STEP, TESTS_STEP } from '../useFlow.ts';
import type { AskProps } from './Ask.tsx';
import styles from './PickList.module.css';

/** Every question, to be opened in any order. Place and month stand apart: they can only raise the alarm. */
export function PickList({ content, check, flow }: AskProps) {
  const t = useText('checker');
  const { characters } = content.data;
  const entry = (id: string, label: string, isAnswered: boolean) => (
    <li key={id}>
      <Button look="quiet" onClick={() => flow.ask(id)}>
        {isAnswered && <span aria-hidden="true">● </span>}
        {label}
      </Button>
    </li>
  );
  const list = (role: 'character' | 'context') =>
    characters
      .filter((one) => one.role === role && one.ease > 0)
      .map(({ id }) =>
        entry(id, labelOf(content, id), check.session.observation.seen[id] !== undefined),
      );
  const { names, folkTests } = check.session.observation;
  return (
    <details>
      <summary>{t('ask.more')}</summary>
      <ul class={styles['list']}>{list('character')}</ul>
      <h3>{t('ask.place')}</h3>
      <p class="small">{t('ask.context')}</p>
      <ul class={styles['list']}>{list('context')}</ul>
      <h3>{t('ask.others')}</h3>
      <ul class={styles['list']}>
        {entry(NAME_STEP, t('start.name'), names.length > 0)}
        {entry(TESTS_STEP, t('start.tested'), folkTests.length > 0)}
      </ul>
    </details>
  );
}
