import { useEffect, useState } from 'preact/hooks';
import type { Age, Quiz } from '#content/teaching.ts';
import { print as printIcon } from '#illustration/icons/print.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { useHead } from '#ui/useHead.ts';
import { QuizList } from './parts/QuizList.tsx';
import { QuizRound } from './parts/QuizRound.tsx';
import styles from './teaching.module.css';

/** The quiz of one age: on one phone, by show of hands, or on paper. Nothing is stored or sent. */
export default function QuizPage({ data: quiz, params }: PageProps<Quiz>) {
  const t = useText('teaching');
  const [mode, setMode] = useState<'phone' | 'class'>();
  const [isKeyHidden, setKeyHidden] = useState(false);
  // What saves the result is fetched with the page, so that nothing is fetched once the class has begun.
  useEffect(() => void import('./parts/spreadsheet.ts').catch(() => undefined), []);
  const title = t('quiz.title', { age: t(`age.${params['age'] as Age}`) });
  useHead({ title, description: t('quiz.description', { count: quiz.items.length }) });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      <p class="noPrint">{t('quiz.privacy')}</p>
      <p class={`noPrint needsScript ${styles['keys']}`}>
        {(['phone', 'class'] as const).map((one) => (
          <Button
            key={one}
            look={mode === one ? 'main' : 'outline'}
            aria-pressed={mode === one}
            onClick={() => setMode(one)}
          >
            {t(`quiz.${one}`)}
          </Button>
        ))}
      </p>
      {mode !== undefined && (
        <div class="noPrint">
          <QuizRound key={mode} of={quiz.items} mode={mode} />
        </div>
      )}
      <section class="section" hidden={mode !== undefined}>
        <Heading>{t('quiz.list')}</Heading>
        <p class={`noPrint needsScript ${styles['keys']}`}>
          <label>
            <input
              type="checkbox"
              checked={isKeyHidden}
              onChange={() => setKeyHidden(!isKeyHidden)}
            />{' '}
            {t('quiz.hideKey')}
          </label>
          <Button look="outline" icon={printIcon} onClick={() => window.print()}>
            {t('plan.print')}
          </Button>
        </p>
        <QuizList of={quiz.items} hasKey={!isKeyHidden} />
      </section>
    </div>
  );
}
