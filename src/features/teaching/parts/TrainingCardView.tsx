import { useState } from 'preact/hooks';
import type { TrainingCard, TrainingCase } from '#content/teachingPlay.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from '../teaching.module.css';
import { LETTERS } from './QuizList.tsx';

interface CaseProps {
  readonly of: TrainingCase;
  readonly onRight: () => void;
}

/** One case: every choice is answered with its reason; the right one opens the way on. */
function Case({ of, onRight }: CaseProps) {
  const t = useText('teaching');
  const [chosen, setChosen] = useState<number>();
  const option = of.options[chosen ?? -1];
  return (
    <section class={styles['step']}>
      {of.story !== undefined && <p>{of.story}</p>}
      <p>
        <b>{of.ask}</b>
      </p>
      <div class={styles['options']}>
        {of.options.map(({ text, isRight }, at) => (
          <Button
            key={text}
            look="outline"
            aria-pressed={chosen === at}
            onClick={() => {
              setChosen(at);
              if (isRight) onRight();
            }}
          >
            {LETTERS[at]} {text}
          </Button>
        ))}
      </div>
      {option !== undefined && (
        <Notice
          kind={option.isRight ? 'info' : 'warn'}
          role="status"
          title={t(option.isRight ? 'quiz.right' : 'training.tryAgain')}
        >
          {' '}
          {option.feedback}
        </Notice>
      )}
    </section>
  );
}

/** A card of three minutes: what to remember, then its cases; it is done when each was answered rightly. */
export function TrainingCardView({
  of,
  onDone,
}: {
  readonly of: TrainingCard;
  readonly onDone: () => void;
}) {
  const t = useText('teaching');
  const [right, setRight] = useState<readonly string[]>([]);
  const note = (id: string) => {
    const next = right.includes(id) ? right : [...right, id];
    setRight(next);
    if (next.length === of.cases.length) onDone();
  };
  return (
    <>
      <h3>{t('training.remember')}</h3>
      <ul class={styles['points']}>
        {of.learn.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {of.cases.map((one) => (
        <Case key={one.id} of={one} onRight={() => note(one.id)} />
      ))}
      <p class="small">{t('quiz.source', { source: of.sources.join(' / ') })}</p>
    </>
  );
}
