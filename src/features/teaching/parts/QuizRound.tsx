import { useState } from 'preact/hooks';
import type { QuizItem } from '#content/teaching.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Picture } from '#ui/Picture.tsx';
import styles from '../teaching.module.css';
import { LETTERS } from './QuizList.tsx';

/** One round through the questions. `class`: hands are counted first, then the answer is shown; nothing is stored. */
export function QuizRound({
  of,
  mode,
}: {
  readonly of: readonly QuizItem[];
  readonly mode: 'phone' | 'class';
}) {
  const t = useText('teaching');
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<number>();
  const [right, setRight] = useState(0);
  const item = of[at];
  if (item === undefined)
    return (
      <Notice
        kind="info"
        role="status"
        title={mode === 'phone' ? t('quiz.score', { total: of.length, right }) : t('quiz.list')}
      >
        <Button onClick={() => (setAt(0), setRight(0))}>{t('quiz.again')}</Button>
      </Notice>
    );
  const isOpen = chosen === undefined;
  const choose = (index: number) => {
    setChosen(index);
    if (index === item.answer) setRight(right + 1);
  };
  return (
    <div class={styles['round']}>
      <p class="small">{t('quiz.progress', { at: at + 1, total: of.length })}</p>
      {item.picture !== undefined && <Picture of={item.picture} alt="" class={styles['picture']} />}
      <h3>{item.ask}</h3>
      <div class={styles['options']}>
        {item.options.map((option, index) =>
          mode === 'phone' ? (
            <Button key={option} look="outline" disabled={!isOpen} onClick={() => choose(index)}>
              {LETTERS[index]} {option}
            </Button>
          ) : (
            <label key={option}>
              {LETTERS[index]} {option} · {t('quiz.hands')}{' '}
              <input type="number" min="0" inputMode="numeric" class={styles['count']} />
            </label>
          ),
        )}
      </div>
      {isOpen && mode === 'class' && (
        <Button onClick={() => choose(item.answer)}>{t('quiz.show')}</Button>
      )}
      {!isOpen && (
        <Notice
          kind={chosen === item.answer ? 'info' : 'warn'}
          role="status"
          title={
            mode === 'class'
              ? t('quiz.answer', { answer: LETTERS[item.answer] ?? '' })
              : t(chosen === item.answer ? 'quiz.right' : 'quiz.wrong')
          }
        >
          <p>
            {LETTERS[item.answer]} {item.options[item.answer]}
          </p>
          <p>{t('quiz.why', { why: item.why })}</p>
          <Button onClick={() => (setAt(at + 1), setChosen(undefined))}>{t('quiz.next')}</Button>
        </Notice>
      )}
    </div>
  );
}
