import { EDITION } from '#content/edition.ts';
import { BASE } from './address.ts';

/**
 * Plays a recording of a sentence, if there is one. Recordings are files of a deployer
 * (`public/audio/<lang>/<sentence key>.mp3`, listed in `public/audio/index.json`) and win over the synthetic voice.
 */
let index: Promise<Readonly<Record<string, string>>> | undefined;

async function fetchIndex(): Promise<Readonly<Record<string, string>>> {
  // A copy without a server has nowhere to ask.
  if (EDITION.form !== 'site') return {};
  try {
    const response = await fetch(`${BASE}audio/index.json`);
    const found: unknown = response.ok ? await response.json() : {};
    return typeof found === 'object' && found !== null ? (found as Record<string, string>) : {};
  } catch {
    // No network and nothing stored: the phone's own voice reads.
    return {};
  }
}

/** The file of a sentence in a language, or undefined when nobody has recorded it. */
export async function recordingOf(sentence: string, lang: string): Promise<string | undefined> {
  index ??= fetchIndex();
  const file = (await index)[`${lang}|${sentence}`];
  return file === undefined ? undefined : BASE + file;
}

/** Plays a file. @returns false when it could not be played */
export function playRecording(url: string): {
  readonly done: Promise<boolean>;
  readonly stop: () => void;
} {
  const audio = new Audio(url);
  const done = new Promise<boolean>((resolve) => {
    audio.onended = () => resolve(true);
    audio.onpause = () => resolve(true);
    audio.onerror = () => resolve(false);
    audio.play().catch(() => resolve(false));
  });
  return { done, stop: () => audio.pause() };
}
