import { useState } from 'preact/hooks';
import type { GamePair, Games, PairQuestion } from '#content/teachingPlay.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Picture } from '#ui/Picture.tsx';
import { useHead } from '#ui/useHead.ts';
import { GameFrame } from './parts/GameFrame.tsx';
import styles from './parts/Games.module.css';

const ANSWERS = [true, false] as const;

function Sides({ of, question }: { readonly of: GamePair; readonly question?: PairQuestion }) {
  const sides = [
    { name: of.names[0], picture: of.pictures?.[0] },
    { name: of.names[1], picture: of.pictures?.[1] },
  ];
  const details =
    question === undefined
      ? []
      : [
          { word: question.first, picture: question.firstPicture },
          { word: question.second, picture: question.secondPicture },
        ];
  return (
    <>
      <div class={styles['sides']}>
        {sides.map(({ name, picture }) => (
          <figure key={name}>
            {picture !== undefined && <Picture of={picture} alt="" isFirst />}
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      {details.length > 0 && (
        <div class={`${styles['sides']} ${styles['options']}`}>
          {details.map(({ word, picture }, side) => (
            <figure key={side}>
              {picture !== undefined && <Picture of={picture} alt="" isFirst />}
              <figcaption>{word}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </>
  );
}

/** Look-alikes: alike or not, sign by sign, as their traits tell; the end says why nobody can rely on it. */
export default function PairGamePage({ data: games, lang }: PageProps<Games>) {
  const t = useText('teaching');
  const [round, setRound] = useState(0);
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<boolean>();
  useHead({ title: t('games.pairs'), description: t('games.pairsHint') });
  const pair = games.pairs[round % games.pairs.length];
  if (pair === undefined) return null;
  const question = pair.questions[at];
  const different = pair.questions.filter(({ isSame }) => !isSame).length;
  const verdict = (one: PairQuestion) =>
    `${t(answer === one.isSame ? 'quiz.right' : 'games.lookAgain')} ${t(
      one.isSame ? 'games.same' : 'games.different',
    )}`;
  const words =
    question === undefined
      ? t('games.pairsEnd', { count: different })
      : answer === undefined
        ? t('games.isAlike', { sign: question.label })
        : verdict(question);
  const go = (nextRound: number, nextAt: number) => {
    setRound(nextRound);
    setAt(nextAt);
    setAnswer(undefined);
  };
  return (
    <GameFrame title={t('games.pairs')} lang={lang} words={words}>
      <Sides of={pair} {...(question !== undefined && { question })} />
      {question === undefined ? (
        <Button onClick={() => go(round + 1, 0)}>{t('games.nextPair')}</Button>
      ) : answer === undefined ? (
        <div class={`needsScript ${styles['choices']}`}>
          {ANSWERS.map((isSame) => (
            <button key={String(isSame)} type="button" onClick={() => setAnswer(isSame)}>
              {t(isSame ? 'games.sayAlike' : 'games.sayDifferent')}
            </button>
          ))}
        </div>
      ) : (
        <p class={styles['choices']}>
          <Button onClick={() => go(round, at + 1)}>{t('games.goOn')}</Button>
        </p>
      )}
    </GameFrame>
  );
}
