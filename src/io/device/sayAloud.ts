import type { Lang } from '#domain/lang.ts';
import { stopSpeaking, utteranceOf } from './speech.ts';

/** True when the phone can speak at all. Whether it has a voice of the language shows only on trying. */
export function canSpeak(): boolean {
  return typeof window !== 'undefined' && 'speechSynthesis' in window;
}

/**
 * Reads sentences aloud, one after the other; whatever was being read stops.
 *
 * @param onEnd called once when the last sentence has ended, was stopped, or cannot be spoken
 */
export function sayAloud(sentences: readonly string[], lang: Lang, onEnd: () => void): void {
  stopSpeaking();
  sentences.forEach((sentence, index) => {
    const spoken = sentence.replace(/120/g, lang === 'en' ? '1 2 0' : '幺二零');
    const utterance = utteranceOf(spoken, lang);
    utterance.onerror = onEnd;
    if (index === sentences.length - 1) utterance.onend = onEnd;
    speechSynthesis.speak(utterance);
  });
}

/** Stops reading. */
export const hush = stopSpeaking;
