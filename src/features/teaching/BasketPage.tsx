import { useState } from 'preact/hooks';
import type { Games } from '#content/teachingPlay.ts';
import { rightChoice, type Choice } from '#domain/teaching/play.ts';
import { book } from '#illustration/icons/book.ts';
import { cam } from '#illustration/icons/cam.ts';
import { phone } from '#illustration/icons/phone.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Picture } from '#ui/Picture.tsx';
import { useHead } from '#ui/useHead.ts';
import { GameFrame } from './parts/GameFrame.tsx';
import styles from './parts/Games.module.css';

const ICONS = { book, cam, phone } as const;
const CHOICES = ['leave', 'basket'] as const;

/** A walk: only one's own things go into the basket, everything wild stays where it stands and a grown-up is called. */
export default function BasketPage({ data: games, lang }: PageProps<Games>) {
  const t = useText('teaching');
  const [at, setAt] = useState(0);
  const [last, setLast] = useState<'start' | 'kept' | 'packed' | 'again'>('start');
  useHead({ title: t('games.basket'), description: t('games.basketHint') });
  const thing = games.basket[at];
  const wild = games.basket.filter((one) => one.wild).length;
  const choose = (choice: Choice) => {
    if (thing === undefined) return;
    if (rightChoice(thing) !== choice) return setLast('again');
    setLast(thing.wild ? 'kept' : 'packed');
    setAt(at + 1);
  };
  const before = {
    start: '',
    kept: t('games.kept'),
    packed: t('games.packed'),
    again: t(thing?.wild === true ? 'games.handsOff' : 'games.itIsYours'),
  }[last];
  const words =
    thing === undefined
      ? t('games.basketEnd', { count: wild })
      : `${before} ${t('games.found', { thing: thing.word })}`.trim();
  const restart = () => {
    setAt(0);
    setLast('start');
  };
  return (
    <GameFrame title={t('games.basket')} lang={lang} words={words}>
      {thing === undefined ? (
        <Button onClick={restart}>{t('quiz.again')}</Button>
      ) : (
        <>
          <div class={styles['thing']}>
            {thing.picture !== undefined && <Picture of={thing.picture} alt={thing.word} isFirst />}
            {thing.icon !== undefined && <Icon of={ICONS[thing.icon]} />}
          </div>
          <div class={`needsScript ${styles['choices']}`}>
            {CHOICES.map((choice) => (
              <button key={choice} type="button" onClick={() => choose(choice)}>
                {t(choice === 'leave' ? 'games.choiceLeave' : 'games.choiceBasket')}
              </button>
            ))}
          </div>
          <p class="small">{t('quiz.progress', { at: at + 1, total: games.basket.length })}</p>
        </>
      )}
    </GameFrame>
  );
}
