import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Lang } from '#domain/lang.ts';
import { speak } from '#illustration/icons/speak.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { useVoice } from '../useVoice.ts';
import styles from './Games.module.css';

export interface GameFrameProps {
  readonly title: string;
  readonly lang: Lang;
  /** what is said now: the question, or the answer to the last tap */
  readonly words: string;
  readonly children: ComponentChildren;
}

/** A game: the sentence of the moment, aloud when wanted, and the things to tap below it. */
export function GameFrame({ title, lang, words, children }: GameFrameProps) {
  const t = useText('teaching');
  const voice = useVoice(lang);
  useEffect(() => voice.say(words), [words, voice.isOn]);
  return (
    <div class={`wrap ${styles['game']}`}>
      <div class={styles['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        {voice.canSpeak && (
          <Button look="outline" icon={speak} aria-pressed={voice.isOn} onClick={voice.toggle}>
            {t(voice.isOn ? 'games.quiet' : 'games.aloud')}
          </Button>
        )}
      </div>
      <p class={styles['words']} role="status">
        {words}
      </p>
      {children}
    </div>
  );
}
