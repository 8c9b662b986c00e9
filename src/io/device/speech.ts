import type { Lang } from '#domain/lang.ts';

/** Voices of this phone for a language; engines fill the list late, so it is asked for at the moment of speaking. */
function voiceFor(lang: Lang): SpeechSynthesisVoice | undefined {
  const prefix = lang === 'zh-CN' ? 'zh' : 'en';
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.toLowerCase().startsWith(prefix));
  return voices.find((voice) => voice.localService) ?? voices[0];
}

/** Whether this phone can speak a language; waits a moment for engines that load their voices late. */
export async function canSpeak(lang: Lang): Promise<boolean> {
  if (!('speechSynthesis' in window)) return false;
  if (voiceFor(lang) !== undefined) return true;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, 1000);
  });
  return voiceFor(lang) !== undefined;
}

/** A little slower than usual: listeners are frightened, old, or hear a second language. */
const RATE = 0.9;

/** A sentence ready to be spoken, with the phone's own voice of the language where it has one. */
export function utteranceOf(text: string, lang: Lang): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  utterance.rate = RATE;
  const voice = voiceFor(lang);
  if (voice !== undefined) utterance.voice = voice;
  return utterance;
}

/**
 * Speaks one sentence.
 *
 * @returns settles when it was spoken, was stopped, or the engine failed (`false`)
 */
export function speakSentence(text: string, lang: Lang): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = utteranceOf(text, lang);
    utterance.onend = () => resolve(true);
    utterance.onerror = () => resolve(false);
    speechSynthesis.speak(utterance);
  });
}

/** Stops at once. */
export function stopSpeaking(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
