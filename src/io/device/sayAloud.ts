import type { Lang } from '#domain/lang.ts';
import { playRecording, recordingOf } from './recordedAudio.ts';
import { speakSentence, stopSpeaking } from './speech.ts';

/** True when the phone can speak at all. Whether it has a voice of the language shows only on trying. */
export function canSpeak(): boolean {
  return typeof window !== 'undefined' && 'speechSynthesis' in window;
}

let stopNow: () => void = () => undefined;

/** Says one sentence: a recording by a native speaker where there is one, else the phone's own voice. */
async function sayOne(sentence: string, lang: Lang, isStopped: () => boolean): Promise<boolean> {
  const file = await recordingOf(sentence, lang);
  if (isStopped()) return false;
  if (file !== undefined) {
    const playing = playRecording(file);
    stopNow = playing.stop;
    // A recording that cannot be played must not leave a frightened listener in silence.
    if (await playing.done) return true;
    if (isStopped()) return false;
  }
  stopNow = stopSpeaking;
  return speakSentence(sentence.replace(/120/g, lang === 'en' ? '1 2 0' : '幺二零'), lang);
}

let turn = 0;

/**
 * Reads sentences aloud, one after the other; whatever was being read stops.
 *
 * @param onEnd called once when the last sentence has ended, was stopped, or cannot be spoken
 */
export function sayAloud(sentences: readonly string[], lang: Lang, onEnd: () => void): void {
  hush();
  const mine = turn;
  const isStopped = () => turn !== mine;
  const read = async () => {
    for (const sentence of sentences) {
      if (isStopped() || !(await sayOne(sentence, lang, isStopped))) break;
    }
    onEnd();
  };
  void read();
}

/** Stops reading. */
export function hush(): void {
  turn += 1;
  stopNow();
  stopNow = () => undefined;
}
