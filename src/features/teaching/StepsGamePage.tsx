import { useState } from 'preact/hooks';
import type { Games } from '#content/teachingPlay.ts';
import { isNextStep, shuffled } from '#domain/teaching/play.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Picture } from '#ui/Picture.tsx';
import { useHead } from '#ui/useHead.ts';
import { GameFrame } from './parts/GameFrame.tsx';
import styles from './parts/Games.module.css';

/** What to do first, second, third: the pictures are tapped in their order. */
export default function StepsGamePage({ data: games, lang }: PageProps<Games>) {
  const t = useText('teaching');
  const [done, setDone] = useState(0);
  const [isWrong, setWrong] = useState(false);
  useHead({ title: t('games.steps'), description: t('games.stepsHint') });
  const { steps } = games;
  const isOver = done === steps.length;
  const tap = (id: string) => {
    const isNext = isNextStep(steps, done, id);
    setWrong(!isNext);
    if (isNext) setDone(done + 1);
  };
  const ask = t(done === 0 ? 'games.stepsAsk' : 'games.stepsNext', {
    said: steps[done - 1]?.say ?? '',
  });
  const words = isOver ? t('games.stepsEnd') : isWrong ? t('games.notYet') : ask;
  return (
    <GameFrame title={t('games.steps')} lang={lang} words={words}>
      <div class={styles['tiles']}>
        {shuffled(steps).map(({ id, say, picture }) => {
          const place = steps.findIndex((step) => step.id === id);
          const isTaken = place < done;
          return (
            <button key={id} type="button" disabled={isTaken} onClick={() => tap(id)}>
              <span class={styles['place']}>{isTaken ? place + 1 : ''}</span>
              {picture !== undefined && <Picture of={picture} alt="" isFirst />}
              {say}
            </button>
          );
        })}
      </div>
      {isOver && <Button onClick={() => (setDone(0), setWrong(false))}>{t('quiz.again')}</Button>}
    </GameFrame>
  );
}
