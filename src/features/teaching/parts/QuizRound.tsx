import { useState } from 'preact/hooks';
import type { QuizItem } from '#content/teaching.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Picture } from '#ui/Picture.tsx';
import styles from '../teaching.module.css';
import { LETTERS } from './QuizList.tsx';
import { SaveTable } from './SaveTable.tsx';

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
  const [hands, setHands] = useState<Readonly<Record<string, string>>>({});
  const table = () => [
    [t('change.question'), ...LETTERS, t('quiz.rightLetter')],
    ...of.map((one) => [
      one.ask,
      ...LETTERS.map((_, index) => {
        const count = hands[`${one.id}-${index}`] ?? '';
        return count === '' ? '' : Math.max(0, Math.floor(Number(count)));
      }),
      LETTERS[one.answer] ?? '',
    ]),
  ];
  const item = of[at];
  if (item === undefined)
    return (
      <Notice
        kind="info"
        role="status"
        title={mode === 'phone' ? t('quiz.score', { total: of.length, right }) : t('quiz.classEnd')}
      >
        <div class={styles['keys']}>
          {mode === 'class' && <SaveTable name="junan-quiz" of={table} />}
          <Button look="outline" onClick={() => (setAt(0), setRight(0), setHands({}))}>
            {t('quiz.again')}
          </Button>
        </div>
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
      {item.picture !== undefined && (
        <Picture of={item.picture} alt="" isFirst class={styles['picture']} />
      )}
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
              <input
                type="number"
                min="0"
                inputMode="numeric"
                class={styles['count']}
                value={hands[`${item.id}-${index}`] ?? ''}
                onInput={({ currentTarget }) =>
                  setHands({ ...hands, [`${item.id}-${index}`]: currentTarget.value })
                }
              />
            </label>
          ),
        )}
      </div>
      {isOpen && mode === 'class' && (
        <>
          <p class="small">{t('quiz.classHint')}</p>
          <Button onClick={() => choose(item.answer)}>{t('quiz.show')}</Button>
        </>
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
