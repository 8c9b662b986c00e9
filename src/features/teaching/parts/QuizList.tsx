import type { QuizItem } from '#content/teaching.ts';
import { useText } from '#i18n/useText.ts';
import styles from '../teaching.module.css';

export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Questions for paper; the key with reasons and sources stands below each when wanted. */
export function QuizList({
  of,
  hasKey,
}: {
  readonly of: readonly QuizItem[];
  readonly hasKey: boolean;
}) {
  const t = useText('teaching');
  return (
    <ol class={styles['steps']}>
      {of.map((item, at) => (
        <li key={item.id} class={styles['step']}>
          <b>
            {at + 1}. {item.ask}
          </b>
          <ul>
            {item.options.map((option, index) => (
              <li key={option}>
                {LETTERS[index]} {option}
              </li>
            ))}
          </ul>
          {hasKey && (
            <p class="small">
              {t('quiz.answer', { answer: LETTERS[item.answer] ?? '' })} {item.why}{' '}
              {item.sources.length === 0
                ? t('quiz.proposal')
                : t('quiz.source', { source: item.sources.join(' / ') })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
