import { pause } from '#illustration/icons/pause.ts';
import { play } from '#illustration/icons/play.ts';
import { x } from '#illustration/icons/x.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeOf } from '#domain/address.ts';
import { spokenForm } from '#domain/sentences.ts';
import { textOf } from '#i18n/catalogue.ts';
import { playRecording, recordingOf } from '#io/device/recordedAudio.ts';
import { BASE, addressNow } from '#io/device/address.ts';
import { canSpeak, speakSentence, stopSpeaking } from '#io/device/speech.ts';
import { Icon } from '#ui/Icon.tsx';
import { readableSentences } from './readable.ts';
import type { ReadableSentence } from './readable.ts';
import styles from './ReadAloudDock.module.css';

function mark(sentence: ReadableSentence | undefined): void {
  document
    .querySelectorAll('[data-reading]')
    .forEach((element) => element.removeAttribute('data-reading'));
  if (sentence === undefined) return;
  sentence.element.setAttribute('data-reading', '');
  const { top, bottom } = sentence.element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 150) sentence.element.scrollIntoView({ block: 'center' });
}

/** Reads the page sentence by sentence, marks the sentence, and stops when the page is left. */
export function ReadAloudDock({ onClose }: { readonly onClose: () => void }) {
  const { lang } = placeOf(addressNow(), BASE);
  const t = (key: string, values?: Record<string, number>) => textOf(lang, 'ui', key, values);
  const sentences = useRef<readonly ReadableSentence[]>([]);
  const [at, setAt] = useState(0);
  const [isPaused, setPaused] = useState(false);
  const [isMute, setMute] = useState(false);

  useEffect(() => {
    const main = document.getElementById('main');
    sentences.current = main === null ? [] : readableSentences(main);
    void canSpeak(lang).then((can) => setMute(!can));
    const startedAt = addressNow();
    const leave = setInterval(() => addressNow() !== startedAt && onClose(), 250);
    return () => {
      clearInterval(leave);
      stopSpeaking();
      mark(undefined);
    };
  }, []);

  useEffect(() => {
    const sentence = sentences.current[at];
    if (isPaused || sentence === undefined) {
      if (sentence === undefined && at > 0) onClose();
      return undefined;
    }
    let isLeft = false;
    let stop = stopSpeaking;
    mark(sentence);
    const say = async () => {
      const file = await recordingOf(sentence.text, lang);
      if (isLeft) return;
      if (file !== undefined) {
        const playing = playRecording(file);
        stop = playing.stop;
        await playing.done;
      } else if (!isMute) await speakSentence(spokenForm(sentence.text), lang);
      else return;
      if (!isLeft) setAt(at + 1);
    };
    void say();
    return () => {
      isLeft = true;
      stop();
    };
  }, [at, isPaused, isMute]);

  const total = sentences.current.length;
  return (
    <aside class={styles['dock']} data-silent aria-label={t('action.speak')}>
      <button type="button" class={styles['key']} onClick={() => setPaused(!isPaused)}>
        <Icon of={isPaused ? play : pause} />
        {t(isPaused ? 'speech.resume' : 'speech.pause')}
      </button>
      <p class={styles['text']}>
        {isMute
          ? t('speech.noVoice')
          : t('speech.progress', { at: Math.min(at + 1, total), total })}
      </p>
      <button type="button" class={styles['key']} onClick={onClose}>
        <Icon of={x} />
        {t('speech.stop')}
      </button>
    </aside>
  );
}
