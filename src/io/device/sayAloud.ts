import type { Lang } from '#domain/lang.ts';

/** True when the phone can speak at all. Whether it has a voice of the language shows only on trying. */
export function canSpeak(): boolean {
  return typeof window !== 'undefined' && 'speechSynthesis' in window;
}

/** A little slower than usual: listeners are frightened, old, or hear a second language. */
const RATE = 0.9;

/**
 * Reads sentences aloud, one after the other; whatever was being read stops.
 *
 * @param onEnd called once when the last sentence has ended, was stopped, or cannot be spoken
 */
export function sayAloud(sentences: readonly string[], lang: Lang, onEnd: () => void): void {
  const { speechSynthesis } = window;
  speechSynthesis.cancel();
  const voice = speechSynthesis
    .getVoices()
    .find((one) => one.lang.replace('_', '-').startsWith(lang.slice(0, 2)));
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(
      sentence.replace(/120/g, lang === 'en' ? '1 2 0' : '幺二零'),
    );
    utterance.lang = lang;
    utterance.rate = RATE;
    if (voice !== undefined) utterance.voice = voice;
    utterance.onerror = onEnd;
    if (index === sentences.length - 1) utterance.onend = onEnd;
    speechSynthesis.speak(utterance);
  });
}

/** Stops reading. */
export function hush(): void {
  if (canSpeak()) window.speechSynthesis.cancel();
}
