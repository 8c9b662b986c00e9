import { EDITION } from '#content/edition.ts';
import { indexOf, recordingFor } from '#domain/recording.ts';
import type { RecordingIndex } from '#domain/recording.ts';
import { BASE } from './address.ts';
import { readSettings } from './settings.ts';

let index: Promise<RecordingIndex> | undefined;

async function fetchIndex(): Promise<RecordingIndex> {
  // A copy without a server has nowhere to ask.
  if (EDITION.form !== 'site') return {};
  try {
    const response = await fetch(`${BASE}audio/index.json`);
    return response.ok ? indexOf(await response.json()) : {};
  } catch {
    // No network and nothing stored: the phone's own voice reads.
    return {};
  }
}

/** Which sentences of which languages have been recorded; asked once. */
export function recordings(): Promise<RecordingIndex> {
  index ??= fetchIndex();
  return index;
}

/**
 * The file of a sentence: recorded in the language that the listener has chosen in the settings, else in that of the page.
 * Undefined when nobody has recorded it: then the phone's own voice reads.
 */
export async function recordingOf(sentence: string, lang: string): Promise<string | undefined> {
  const file = recordingFor(sentence, await recordings(), [readSettings().voice, lang]);
  return file === undefined ? undefined : `${BASE}audio/${file}`;
}

/** Plays a file. `done` settles with false when it could not be played. */
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
